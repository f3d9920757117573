package org.trihelix.core.internal.people;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import org.trihelix.api.people.Region;
import org.trihelix.api.people.Regions;

/** The country with its regions, from the list that comes with the hub. */
@Component(service = Regions.class)
public final class BuiltInRegions implements Regions {

    static final Region RUSSIA = new Region("RU", null, "Россия", "Russia", 66.4, 94.2);

    private final List<Region> all;
    private final Map<String, Region> byCode;

    public BuiltInRegions() {
        all = read();
        byCode = all.stream().collect(Collectors.toUnmodifiableMap(Region::code, Function.identity()));
    }

    private static List<Region> read() {
        List<Region> regions = new ArrayList<>();
        try (var stream = BuiltInRegions.class.getResourceAsStream("regions.csv")) {
            if (stream == null) {
                throw new IllegalStateException("regions.csv is missing from the bundle");
            }
            var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8)).lines();
            lines.skip(1).map(BuiltInRegions::parse).forEach(regions::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        regions.sort(Comparator.comparing(Region::code));
        regions.addFirst(RUSSIA);
        return List.copyOf(regions);
    }

    private static Region parse(String line) {
        List<String> cells = List.of(line.split(";", -1));
        return new Region(
                cells.get(0),
                RUSSIA.code(),
                cells.get(1),
                cells.get(2),
                Double.parseDouble(cells.get(4)),
                Double.parseDouble(cells.get(5)));
    }

    @Override
    public List<Region> all() {
        return all;
    }

    @Override
    public @Nullable Region region(String code) {
        return byCode.get(code);
    }

    @Override
    public boolean within(String code, String ancestor) {
        for (Region at = byCode.get(code); at != null; at = parent(at)) {
            if (at.code().equals(ancestor)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Region parent(Region region) {
        return region.parent() == null ? null : byCode.get(region.parent());
    }

    @Override
    public List<String> subtree(String code) {
        return all.stream()
                .map(Region::code)
                .filter(below -> within(below, code))
                .toList();
    }
}
