package org.trihelix.ui;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.people.Region;

/**
 * Places by their coordinates, on a plain map that needs no server of tiles.
 *
 * @param title heading in the reader's language
 * @param summary a sentence that says what one sees; screen readers get it too
 * @param unit of the values: "million roubles"; empty when the points have none
 * @param groups told apart by colour and shape, in the order of the legend; at least one
 * @param points places of interest
 * @param ground places drawn faintly below them, to show where one is
 */
public record PointMapData(
        String title, String summary, String unit, List<Group> groups, List<Point> points, List<Place> ground)
        implements PictureData {

    /** @throws IllegalArgumentException when a point names no group that is there */
    public PointMapData {
        groups = List.copyOf(groups);
        points = List.copyOf(points);
        ground = List.copyOf(ground);
        Set<String> known = groups.stream().map(Group::id).collect(Collectors.toSet());
        points.stream()
                .filter(point -> !known.contains(point.group()))
                .findFirst()
                .ifPresent(point -> {
                    throw new IllegalArgumentException("no group " + point.group());
                });
    }

    /** The centres of all regions as the ground. */
    public static List<Place> ground(List<Region> regions) {
        return regions.stream()
                .filter(region -> region.parent() != null)
                .map(region -> new Place(region.latitude(), region.longitude()))
                .toList();
    }

    /**
     * Points of one kind.
     *
     * @param name in the reader's language
     */
    public record Group(String id, String name) {}

    /**
     * A place of interest.
     *
     * @param label in the reader's language
     * @param group identifier of its group
     * @param at where it is
     * @param value larger when more, null when it has none
     * @param path of its page below {@code /app/}, null when it has none
     */
    public record Point(
            String label,
            String group,
            Place at,
            @Nullable Double value,
            @Nullable String path) {}

    /**
     * A place on the earth.
     *
     * @param latitude degrees, north positive
     * @param longitude degrees, east positive
     */
    public record Place(double latitude, double longitude) {

        /** @throws IllegalArgumentException when there is no such place */
        public Place {
            if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
                throw new IllegalArgumentException("no place: " + latitude + ", " + longitude);
            }
        }
    }
}
