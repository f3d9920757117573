package org.trihelix.clusters.internal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.osgi.service.component.annotations.Component;
import org.trihelix.api.access.Permission;
import org.trihelix.api.module.HubModule;
import org.trihelix.api.text.MessageSource;
import org.trihelix.clusters.ClustersPermissions;

/** The module as the hub knows it. */
@Component(service = HubModule.class)
public final class ClustersModule implements HubModule {

    public static final String ID = "clusters";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public List<Permission> permissions() {
        return ClustersPermissions.ALL;
    }

    @Override
    public Map<String, String> messages(Locale locale) {
        return MessageSource.read(ClustersModule.class, locale);
    }
}
