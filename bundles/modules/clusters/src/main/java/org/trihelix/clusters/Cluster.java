package org.trihelix.clusters;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.SubjectRef;
import org.trihelix.api.people.Sector;
import org.trihelix.clusters.domain.Charter;
import org.trihelix.clusters.domain.Kind;
import org.trihelix.clusters.domain.Origin;
import org.trihelix.clusters.domain.Phase;
import org.trihelix.clusters.domain.Seat;
import org.trihelix.clusters.domain.Stage;
import org.trihelix.clusters.domain.Standing;

/**
 * A cluster or a candidate for one, as one caller sees it.
 *
 * @param clock how the stage's clock stands
 * @param ideas that it carries out
 * @param rules how it stands to the rules of composition of its region
 * @param founded null before
 * @param version grows with each step; a change of the charter must name it
 * @param can what the caller may do with it now
 */
public record Cluster(
        String id,
        Charter charter,
        Origin origin,
        Standing standing,
        Stage.Clock clock,
        List<SubjectRef> ideas,
        List<Participant> participants,
        Composition composition,
        List<Verdict> rules,
        String proposerName,
        Instant proposed,
        @Nullable Instant founded,
        Instant changed,
        int version,
        Can can) {

    /** Kind of the subject under which others refer to clusters and candidates. */
    public static final String KIND = "cluster";

    public Cluster {
        ideas = List.copyOf(ideas);
        participants = List.copyOf(participants);
        rules = List.copyOf(rules);
    }

    /** Identifiers of the organizations that have not declined. */
    public List<String> composed() {
        return participants.stream()
                .filter(one -> one.answer() != Seat.Answer.DECLINED)
                .map(Participant::organization)
                .toList();
    }

    /**
     * An organization in it.
     *
     * @param sector null when the organization is no longer registered
     * @param link code of the link it is to hold, null for none in particular
     * @param personName who answered for it, empty before
     * @param mine whether the caller may answer for it
     */
    public record Participant(
            String organization,
            String name,
            @Nullable Sector sector,
            @Nullable String region,
            @Nullable String link,
            Seat.Answer answer,
            String personName,
            String reason,
            Instant since,
            boolean mine) {

        /** Whether its answer is awaited from the caller. */
        public boolean asksCaller() {
            return mine && answer == Seat.Answer.ASKED;
        }
    }

    /**
     * What the caller may do now.
     *
     * @param edit change the charter and the composition
     * @param gather ask the organizations
     * @param found found it
     * @param lead end its stage, give it more time, end it
     * @param project open a joint project
     */
    public record Can(boolean edit, boolean gather, boolean found, boolean lead, boolean project) {}

    /**
     * A row of the list.
     *
     * @param stageDue last day of the stage, null before it is founded
     * @param seats organizations that have not declined
     * @param awaited organizations whose answer is awaited
     */
    public record Summary(
            String id,
            String name,
            Kind kind,
            @Nullable String region,
            Origin origin,
            Phase phase,
            @Nullable Stage stage,
            @Nullable LocalDate stageDue,
            Stage.Clock clock,
            int seats,
            int confirmed,
            int awaited,
            Instant proposed,
            @Nullable Instant founded,
            Instant changed) {}

    /**
     * Which clusters a list shows.
     *
     * @param text part of the name, any case; empty for all
     * @param phases any of them; empty for all
     * @param region code; its subtree belongs to it; null for all
     * @param organization only those where it is and has not declined, null for all
     * @param idea only those that carry it out, {@code idea:ID}; null for all
     * @param overdue only those whose stage has run out
     */
    public record Query(
            String text,
            Set<Phase> phases,
            @Nullable String region,
            @Nullable String organization,
            @Nullable String idea,
            boolean overdue,
            Sort sort) {

        public static final Query ALL = new Query("", Set.of(), null, null, null, false, Sort.NEWEST);

        public Query {
            phases = Set.copyOf(phases);
        }

        public Query of(SubjectRef subject) {
            return subject.kind().equals("organization")
                    ? new Query(text, phases, region, subject.id(), idea, overdue, sort)
                    : new Query(text, phases, region, organization, subject.toString(), overdue, sort);
        }
    }

    /** Orders of the list. The text shown has the key {@code clusters.sort.NAME}. */
    public enum Sort {
        NEWEST,
        CHANGED,
        NAME
    }

    /**
     * A composition that somebody proposes.
     *
     * @param ideas that it is to carry out, may be none
     */
    public record Draft(Charter charter, Origin origin, List<SubjectRef> ideas, List<Invited> organizations) {

        public Draft {
            ideas = List.copyOf(ideas);
            organizations = List.copyOf(organizations);
        }
    }

    /**
     * An organization that is to take part.
     *
     * @param link code of the link it is to hold in the chain, null for none in particular
     */
    public record Invited(String organization, @Nullable String link) {}
}
