package org.trihelix.core.internal.store;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A bounded cache of rows. What was read before an invalidation is not kept after it: call {@link #invalidate} inside the unit of work, after
 * the row was changed (its lock then holds readers back), and once more after the commit.
 */
public final class VersionedCache<K, V> {

    private final Map<K, V> values;
    private long generation;

    /** @param capacity entries at most; the ones unused for longest go first */
    public VersionedCache(int capacity) {
        values = new LinkedHashMap<>(64, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > capacity;
            }
        };
    }

    public Optional<V> get(K key, Function<K, Optional<V>> load) {
        long before;
        synchronized (this) {
            V cached = values.get(key);
            if (cached != null) {
                return Optional.of(cached);
            }
            before = generation;
        }
        Optional<V> loaded = load.apply(key);
        synchronized (this) {
            if (before == generation) {
                loaded.ifPresent(value -> values.put(key, value));
            }
        }
        return loaded;
    }

    /** Replaces a value that is there; for what is not read from the row. */
    public synchronized void replace(K key, V value) {
        values.replace(key, value);
    }

    public synchronized void invalidate(K key) {
        generation++;
        values.remove(key);
    }
}
