package org.trihelix.installer.internal;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import org.trihelix.api.plugin.Reach;

/** Regions of the modules that plug-ins brought. */
@Component(service = {Reach.class, Reaches.class})
public final class Reaches implements Reach {

    private final Map<String, String> byModule = new ConcurrentHashMap<>();

    @Override
    public @Nullable String region(String module) {
        return byModule.get(module);
    }

    /** To be called before modules start, so that nobody meets them elsewhere. */
    void put(List<String> modules, @Nullable String region) {
        for (String module : modules) {
            if (region == null) {
                byModule.remove(module);
            } else {
                byModule.put(module, region);
            }
        }
    }
}
