package org.trihelix.ui;

import org.jspecify.annotations.Nullable;
import org.trihelix.api.access.Permission;

/** A page whose place in the hub is given once, to its constructor: what is left to write is what it shows. */
public abstract class PlainView implements ViewContribution {

    private final String path;
    private final String titleKey;
    private final Permission permission;
    private final @Nullable MenuItem menu;

    /** See the methods of {@link ViewContribution} of these names; menu is null for a page reached from others. */
    protected PlainView(String path, String titleKey, Permission permission, @Nullable MenuItem menu) {
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
