package org.trihelix.web.internal.pages;

import org.jspecify.annotations.Nullable;
import org.trihelix.api.access.Permission;
import org.trihelix.ui.ViewContribution;

/** What the shell's own views have in common: their place. */
abstract class HubView implements ViewContribution {

    private final String path;
    private final String titleKey;
    private final Permission permission;
    private final @Nullable MenuItem menu;

    HubView(String path, String titleKey, Permission permission, @Nullable MenuItem menu) {
        this.path = path;
        this.titleKey = titleKey;
        this.permission = permission;
        this.menu = menu;
    }

    @Override
    public final String path() {
        return path;
    }

    @Override
    public final String titleKey() {
        return titleKey;
    }

    @Override
    public final Permission permission() {
        return permission;
    }

    @Override
    public final @Nullable MenuItem menu() {
        return menu;
    }
}
