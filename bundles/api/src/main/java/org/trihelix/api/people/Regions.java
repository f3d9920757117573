package org.trihelix.api.people;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/** The tree of regions, held in memory. */
@ProviderType
public interface Regions {

    /** All, parents before children, otherwise by code. */
    List<Region> all();

    /** All as people look for them: each followed by those below it, these by name in that language. */
    default List<Region> all(Locale language) {
        Comparator<Region> byName =
                Comparator.comparing(region -> region.name(language), Collator.getInstance(language));
        Map<String, List<Region>> below = all().stream()
                .sorted(byName)
                .collect(Collectors.groupingBy(region -> Objects.requireNonNullElse(region.parent(), "")));
        return tree(below, "").toList();
    }

    private static Stream<Region> tree(Map<String, List<Region>> below, String code) {
        return below.getOrDefault(code, List.of()).stream()
                .flatMap(region -> Stream.concat(Stream.of(region), tree(below, region.code())));
    }

    @Nullable
    Region region(String code);

    /** Whether {@code code} is {@code ancestor} or lies below it. */
    boolean within(String code, String ancestor);

    /** The region's code and all codes below it. */
    List<String> subtree(String code);
}
