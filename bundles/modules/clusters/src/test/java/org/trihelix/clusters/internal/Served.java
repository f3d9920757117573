package org.trihelix.clusters.internal;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.plugin.Reach;

/** Knows the region of a service by its property {@code region}; without one it is for the whole platform. */
final class Served implements Reach {

    static final Map<String, Object> TOMSK = Map.of("region", "RU-TOM");

    @Override
    public @Nullable String module(Map<String, ?> service) {
        return null;
    }

    @Override
    public @Nullable String region(String module) {
        return null;
    }

    @Override
    public @Nullable String region(Map<String, ?> service) {
        return (String) service.get("region");
    }

    @Override
    public boolean covers(Map<String, ?> service, @Nullable String region) {
        return !service.containsKey("region") || Objects.equals(service.get("region"), region);
    }
}
