package org.trihelix.itests.inside;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.trihelix.api.PageRequest;

/** Values to call with that mean nothing. */
public final class Dummies {

    private static final Map<Class<?>, Object> PLAIN = Map.ofEntries(
            Map.entry(int.class, 1),
            Map.entry(long.class, 1L),
            Map.entry(double.class, 1.0),
            Map.entry(boolean.class, false),
            Map.entry(char[].class, "nothing-to-know".toCharArray()),
            Map.entry(BigDecimal.class, BigDecimal.ONE),
            Map.entry(Duration.class, Duration.ofDays(1)),
            Map.entry(Instant.class, Instant.EPOCH),
            Map.entry(LocalDate.class, LocalDate.now(Clock.systemUTC()).plusDays(30)),
            Map.entry(PageRequest.class, PageRequest.first(1)),
            Map.entry(Locale.class, Locale.ENGLISH),
            Map.entry(List.class, List.of()),
            Map.entry(Collection.class, List.of()),
            Map.entry(Set.class, Set.of()),
            Map.entry(Map.class, Map.of()));

    /** The text that most rules take: a region that is there. */
    private static final String REGION = "RU-KYA";

    private Dummies() {}

    /** @return null when the type has none */
    public static Object of(Class<?> type) {
        if (type == String.class) {
            return REGION;
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (type.isSealed()) {
            return of(type.getPermittedSubclasses()[0]);
        }
        Object plain = PLAIN.get(type);
        return plain == null && type.isRecord() ? ofRecord(type) : plain;
    }

    private static Object ofRecord(Class<?> type) {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return type.getConstructor(types)
                    .newInstance(Arrays.stream(types).map(Dummies::of).toArray());
        } catch (ReflectiveOperationException e) {
            return null;
        }
    }
}
