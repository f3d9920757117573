package org.trihelix.itests.inside;

import java.util.List;
import java.util.stream.Stream;

/**
 * Values to call an action with.
 *
 * @param texts for its text parameters in their order, the last for all that follow
 * @param objects for parameters of their types, the first that fits
 */
public record Values(List<String> texts, List<Object> objects) {

    static Values of(Object... all) {
        return new Values(
                Stream.of(all)
                        .filter(String.class::isInstance)
                        .map(String.class::cast)
                        .toList(),
                Stream.of(all).filter(one -> !(one instanceof String)).toList());
    }

    /** These, and those where there are none of these. */
    Values or(Values others) {
        return new Values(
                texts.isEmpty() ? others.texts : texts,
                Stream.concat(objects.stream(), others.objects.stream()).toList());
    }

    /** What is to be done before the call: the first of the objects that can be run. */
    Runnable before() {
        Object first = of(Runnable.class);
        return first == null ? () -> {} : (Runnable) first;
    }

    /** @return null when there is none */
    Object of(Class<?> type) {
        return objects.stream().filter(type::isInstance).findFirst().orElse(null);
    }
}
