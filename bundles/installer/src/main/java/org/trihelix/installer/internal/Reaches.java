package org.trihelix.installer.internal;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.data.UnitOfWork;
import org.trihelix.api.people.Regions;
import org.trihelix.api.plugin.Reach;
import org.trihelix.installer.internal.modules.Container;
import org.trihelix.installer.internal.payload.JarFacts;
import org.trihelix.installer.internal.store.PluginStore;

/** Regions of the modules that plug-ins brought. */
@Component(service = {Reach.class, Reaches.class})
public final class Reaches implements Reach {

    private static final String BUNDLE = "service.bundleid";

    private final Map<String, String> byModule = new ConcurrentHashMap<>();
    private final BundleContext context;
    private final Regions regions;

    /** Knows the regions of what the container has kept, before that starts. */
    @Activate
    public Reaches(
            BundleContext context,
            @Reference Regions regions,
            @Reference UnitOfWork work,
            @Reference PluginStore store,
            @Reference Container container) {
        this.context = context;
        this.regions = regions;
        work.read(store::plugins).forEach(kept -> put(container.modules(kept.name()), kept.region()));
    }

    @Override
    public @Nullable String region(String module) {
        return byModule.get(module);
    }

    @Override
    public @Nullable String region(Map<String, ?> service) {
        String module = byModule.isEmpty() ? null : module(service);
        return module == null ? null : region(module);
    }

    @Override
    public @Nullable String module(Map<String, ?> service) {
        if (!(service.get(BUNDLE) instanceof Long id)) {
            return null;
        }
        Bundle bundle = context.getBundle(id);
        String module = bundle == null ? null : bundle.getHeaders("").get(JarFacts.MODULE);
        return module == null ? null : module.strip();
    }

    @Override
    public boolean covers(Map<String, ?> service, @Nullable String region) {
        String served = region(service);
        return served == null || (region != null && regions.within(region, served));
    }

    /** To be called before modules start, so that nobody meets them elsewhere. */
    final void put(List<String> modules, @Nullable String region) {
        for (String module : modules) {
            if (region == null) {
                byModule.remove(module);
            } else {
                byModule.put(module, region);
            }
        }
    }
}
