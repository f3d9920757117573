package org.trihelix.clusters.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.FieldError;
import org.trihelix.api.text.Message;

/**
 * What people write about a cluster.
 *
 * @param region code, null for the whole platform
 * @param chain code of the value chain its participants stand in
 * @param management full-time posts of its management, 0 to {@link #MANAGEMENT_MAX} in steps of a tenth; null when nobody has told
 */
public record Charter(
        String name,
        String purpose,
        Kind kind,
        @Nullable String region,
        Principle principle,
        String chain,
        @Nullable Double management) {

    public static final int NAME_MIN = 5;
    public static final int NAME_MAX = 200;
    public static final int PURPOSE_MAX = 4000;
    public static final int MANAGEMENT_MAX = 1000;

    private static final double EXACT = 1e-6;

    public Charter {
        name = name.strip();
        purpose = purpose.strip();
    }

    /** Nothing is told about its management. */
    public Charter(String name, String purpose, Kind kind, @Nullable String region, Principle principle, String chain) {
        this(name, purpose, kind, region, principle, chain, null);
    }

    /** As texts by field, empty for nothing. */
    public Map<String, String> values() {
        return Map.of(
                "name",
                name,
                "purpose",
                purpose,
                "kind",
                kind.name(),
                "region",
                region == null ? "" : region,
                "principle",
                principle.name(),
                "chain",
                chain,
                "management",
                management == null ? "" : management.toString());
    }

    /** What is wrong with it, by field; places and chains are looked up elsewhere. */
    public List<FieldError> errors() {
        var errors = new ArrayList<FieldError>();
        if (name.length() < NAME_MIN || name.length() > NAME_MAX) {
            errors.add(new FieldError("name", Message.of("clusters.error.name", NAME_MIN, NAME_MAX)));
        }
        if (purpose.length() > PURPOSE_MAX) {
            errors.add(new FieldError("purpose", Message.of("clusters.error.long", PURPOSE_MAX)));
        }
        if (kind != Kind.VIRTUAL && region == null) {
            errors.add(new FieldError("region", Message.of("clusters.error.region.missing")));
        }
        if (management != null && !isManagement(management)) {
            errors.add(new FieldError("management", Message.of("clusters.error.management", MANAGEMENT_MAX)));
        }
        return errors;
    }

    private static boolean isManagement(double posts) {
        double tenths = posts * 10;
        return posts >= 0 && posts <= MANAGEMENT_MAX && Math.abs(tenths - Math.rint(tenths)) < EXACT;
    }
}
