package org.trihelix.core.internal.subject;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.ComponentServiceObjects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Services that are here now. Each is made when it is first asked, not when it comes: its own services may need this register, which
 * would be a circle at the start.
 */
final class Present<S> {

    private static final Logger LOG = LoggerFactory.getLogger(Present.class);

    private final List<Held<S>> held = new CopyOnWriteArrayList<>();

    void add(ComponentServiceObjects<S> source) {
        held.add(new Held<>(source));
    }

    void remove(ComponentServiceObjects<S> source) {
        ServiceReference<S> gone = source.getServiceReference();
        held.removeIf(one -> one.source.getServiceReference().equals(gone));
    }

    List<S> all() {
        return held.stream().map(Held::service).filter(Objects::nonNull).toList();
    }

    /** What each answers. One that fails since it left in the middle of the question is as good as none. */
    <T> List<T> ask(Function<S, T> question) {
        var answers = new ArrayList<T>();
        for (S service : all()) {
            try {
                answers.add(question.apply(service));
            } catch (RuntimeException | LinkageError e) {
                if (all().contains(service)) {
                    throw e;
                }
                LOG.debug("{} left while it was asked", service.getClass().getName(), e);
            }
        }
        return answers;
    }

    private static final class Held<S> {

        private final ComponentServiceObjects<S> source;
        private @Nullable S service;

        Held(ComponentServiceObjects<S> source) {
            this.source = source;
        }

        /** Null when it is just leaving. */
        synchronized @Nullable S service() {
            if (service == null) {
                service = source.getService();
            }
            return service;
        }
    }
}
