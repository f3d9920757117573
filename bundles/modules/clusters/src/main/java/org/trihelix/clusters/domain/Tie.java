package org.trihelix.clusters.domain;

import java.time.Instant;

/**
 * A reason why two organizations are tied.
 *
 * @param one identifier of an organization, smaller than {@code other}
 * @param other identifier of the other
 * @param weight how much it counts, positive
 * @param source what it was seen in, {@code idea:ID}, empty where people recorded it; one tie of a kind for each source
 * @param note what somebody says about it, may be empty
 */
public record Tie(
        String id, String one, String other, TieKind kind, double weight, String source, String note, Instant made) {

    public static Tie between(
            String id, String first, String second, TieKind kind, String source, String note, Instant made) {
        boolean ordered = first.compareTo(second) < 0;
        return new Tie(id, ordered ? first : second, ordered ? second : first, kind, kind.weight(), source, note, made);
    }

    public boolean of(String organization) {
        return one.equals(organization) || other.equals(organization);
    }
}
