package org.trihelix.core.internal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.osgi.service.component.annotations.Component;
import org.trihelix.api.access.HubPermissions;
import org.trihelix.api.access.Permission;
import org.trihelix.api.module.HubModule;
import org.trihelix.api.text.MessageSource;

/** The hub as a module of itself: its permissions and its texts. */
@Component(service = {HubModule.class, CoreModule.class})
public final class CoreModule implements HubModule {

    public static final String ID = "hub";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public List<Permission> permissions() {
        return HubPermissions.ALL;
    }

    @Override
    public Map<String, String> messages(Locale locale) {
        return MessageSource.read(CoreModule.class, locale);
    }
}
