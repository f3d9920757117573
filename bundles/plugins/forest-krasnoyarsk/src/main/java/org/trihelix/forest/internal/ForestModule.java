package org.trihelix.forest.internal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.osgi.service.component.annotations.Component;
import org.trihelix.api.access.Permission;
import org.trihelix.api.module.HubModule;
import org.trihelix.api.text.MessageSource;

/** The plug-in as the hub knows it. */
@Component(service = HubModule.class)
public final class ForestModule implements HubModule {

    public static final Permission READ = Permission.signedIn("forest.read");

    @Override
    public String id() {
        return "forest";
    }

    @Override
    public List<Permission> permissions() {
        return List.of(READ);
    }

    @Override
    public Map<String, String> messages(Locale locale) {
        return MessageSource.read(ForestModule.class, locale);
    }
}
