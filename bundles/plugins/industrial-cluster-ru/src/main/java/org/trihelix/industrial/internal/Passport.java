package org.trihelix.industrial.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.NotFoundException;
import org.trihelix.api.SubjectRef;
import org.trihelix.clusters.Cluster;
import org.trihelix.clusters.Verdict;
import org.trihelix.industrial.domain.Told;

/**
 * What is told of an industrial cluster.
 *
 * @param verdict how it stands to the decree, null when the rule does not hold in its region
 * @param participants that have not declined, in the cluster's order
 */
public record Passport(Cluster cluster, @Nullable Verdict verdict, List<Participant> participants) {

    public Passport {
        participants = List.copyOf(participants);
    }

    /** @throws NotFoundException when it is none of the cluster */
    public Participant participant(String organization) {
        return participants.stream()
                .filter(one -> one.organization().equals(organization))
                .findFirst()
                .orElseThrow(() -> new NotFoundException(new SubjectRef("organization", organization)));
    }

    /**
     * A participant.
     *
     * @param told null when nothing was told
     * @param mine whether the caller may tell of it
     */
    public record Participant(
            String organization, String name, @Nullable Told told, boolean mine) {

        /** Of what was told, 0 when nothing was. */
        public int version() {
            return told == null ? 0 : told.version();
        }
    }
}
