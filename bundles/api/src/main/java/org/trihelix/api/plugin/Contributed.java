package org.trihelix.api.plugin;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Services of one type that modules and plug-ins contribute, each for the region that its plug-in serves. To be filled by the methods of a
 * component's dynamic references.
 */
public final class Contributed<T> {

    private record One<T>(T service, Map<String, ?> properties) {}

    /**
     * A service with where it is from.
     *
     * @param module that contributes it, null when that cannot be said now
     * @param region code of the one that its plug-in serves, null for the whole platform
     */
    public record Brought<T>(
            T service, @Nullable String module, @Nullable String region) {}

    private volatile List<One<T>> all = List.of();
    private volatile @Nullable Reach reach;

    public synchronized void add(T service, Map<String, ?> properties) {
        var more = new ArrayList<>(all);
        more.add(new One<>(service, Map.copyOf(properties)));
        all = List.copyOf(more);
    }

    public synchronized void remove(T service) {
        all = all.stream().filter(one -> one.service() != service).toList();
    }

    /** From now on asks this one for regions; as long as there is none all is for the whole platform. */
    public synchronized void setReach(Reach known) {
        reach = known;
    }

    /** Asks no more, unless another has come before this one went. */
    public synchronized void unsetReach(Reach gone) {
        if (reach == gone) {
            reach = null;
        }
    }

    /** All, whichever region they are for, in the order in which they came. */
    public List<T> all() {
        return all.stream().map(One::service).toList();
    }

    /** All with where they are from, in the order in which they came. */
    public List<Brought<T>> brought() {
        Reach known = reach;
        return all.stream()
                .map(one -> new Brought<>(
                        one.service(),
                        known == null ? null : known.module(one.properties()),
                        known == null ? null : known.region(one.properties())))
                .toList();
    }

    /**
     * Those that hold for something in a region.
     *
     * @param region code, null for what belongs to none
     */
    public List<T> in(@Nullable String region) {
        Reach known = reach;
        return all.stream()
                .filter(one -> known == null || known.covers(one.properties(), region))
                .map(One::service)
                .toList();
    }
}
