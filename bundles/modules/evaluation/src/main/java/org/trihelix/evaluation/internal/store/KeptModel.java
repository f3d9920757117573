package org.trihelix.evaluation.internal.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.text.Label;

/**
 * A criteria model as it is kept, without its criteria.
 *
 * @param preset code of the preset it comes from, null when a person made it
 * @param revision identifier of the current one
 * @param version grows with each change
 */
public record KeptModel(
        String id,
        @Nullable String preset,
        Label name,
        Label purpose,
        @Nullable String region,
        boolean archived,
        String revision,
        int version,
        Instant changed) {

    /** The next version, with other words. */
    public KeptModel saying(Label otherName, Label otherPurpose, @Nullable String otherRegion, Instant now) {
        return new KeptModel(id, preset, otherName, otherPurpose, otherRegion, archived, revision, version + 1, now);
    }

    public KeptModel archived(boolean gone, Instant now) {
        return new KeptModel(id, preset, name, purpose, region, gone, revision, version + 1, now);
    }

    public KeptModel revised(String other) {
        return new KeptModel(id, preset, name, purpose, region, archived, other, version, changed);
    }
}
