package org.trihelix.api.access;

/**
 * Where a role holds or an action happens.
 *
 * @param kind of the place
 * @param id code of the region, identifier of the cluster or campaign; empty for the platform
 */
public record Scope(Kind kind, String id) {

    /** The whole platform. */
    public static final Scope PLATFORM = new Scope(Kind.PLATFORM, "");

    /** A region with everything below it. */
    public static Scope region(String code) {
        return new Scope(Kind.REGION, code);
    }

    /** Kinds of places. */
    public enum Kind {
        PLATFORM,
        REGION,
        CLUSTER,
        CAMPAIGN
    }
}
