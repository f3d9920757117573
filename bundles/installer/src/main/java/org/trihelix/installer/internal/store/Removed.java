package org.trihelix.installer.internal.store;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A plug-in that was removed and whose data is kept.
 *
 * @param file SHA-256 of its file
 * @param publisher key that signed it
 * @param region code of the region that it served, null for the whole platform
 * @param modules ids of those that kept data, in whatever version
 * @param exported when that was done last since then, null when it was not
 */
public record Removed(
        String name,
        String version,
        String file,
        String publisher,
        @Nullable String region,
        List<String> modules,
        Instant removed,
        @Nullable Instant exported) {

    public Removed {
        modules = List.copyOf(modules);
    }

    public static Removed of(Kept kept, Collection<String> modules, Instant removed) {
        return new Removed(
                kept.name(),
                kept.version(),
                kept.file(),
                kept.publisher(),
                kept.region(),
                List.copyOf(modules),
                removed,
                null);
    }

    /** What is left after one more try to install it, which nobody has exported yet. */
    public Removed with(Collection<String> more, Instant now) {
        var all = new TreeSet<>(modules);
        all.addAll(more);
        return new Removed(name, version, file, publisher, region, List.copyOf(all), now, null);
    }
}
