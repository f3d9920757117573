package org.trihelix.mobilization;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.SubjectRef;
import org.trihelix.mobilization.domain.PledgeMove;
import org.trihelix.mobilization.domain.PledgeState;
import org.trihelix.mobilization.domain.ResourceKind;
import org.trihelix.mobilization.domain.Stage;
import org.trihelix.mobilization.domain.Trigger;
import org.trihelix.mobilization.domain.Unit;

/**
 * What a subject needs and what is promised to it, as the caller sees it. Amounts are in the need's unit.
 *
 * @param title of the subject
 * @param path of the subject's page below {@code /app/}, null when its module is not here
 * @param region code, null for none
 * @param subjectStage code of the stage where the subject stands now, null when it has none or is not known
 * @param openerName display name of the person who opened it
 * @param percent mean of what is covered of each need
 * @param reason why it was closed, empty before
 */
public record Mobilization(
        String id,
        SubjectRef subject,
        String title,
        @Nullable String path,
        @Nullable String region,
        @Nullable String subjectStage,
        Stage stage,
        String openerName,
        int percent,
        List<Need> needs,
        List<Pledge> pledges,
        String reason,
        Instant opened,
        Instant changed,
        Can can) {

    /** Kind of the subject under which others refer to it. */
    public static final String KIND = "mobilization";

    public Mobilization {
        needs = List.copyOf(needs);
        pledges = List.copyOf(pledges);
    }

    /** Whether it is enough if all offers are accepted. */
    public boolean isPromised() {
        return needs.stream()
                .filter(need -> !need.dropped())
                .allMatch(need -> need.offered().compareTo(need.missing()) >= 0);
    }

    /**
     * Something asked for, with its cover.
     *
     * @param offered waits for an answer
     * @param covered accepted and later
     * @param firm triggered and later
     * @param received confirmed
     * @param missing not covered
     * @param percent covered, rounded down
     * @param version grows with each change; a change must name it
     */
    public record Need(
            String id,
            ResourceKind kind,
            Unit unit,
            String title,
            String detail,
            BigDecimal amount,
            BigDecimal offered,
            BigDecimal covered,
            BigDecimal firm,
            BigDecimal received,
            BigDecimal missing,
            int percent,
            @Nullable LocalDate by,
            boolean dropped,
            String reason,
            int version) {}

    /**
     * Something promised.
     *
     * @param need identifier
     * @param giver name of the organization, or of the person when he gives himself
     * @param organization identifier, null when the person gives himself
     * @param accepted null before
     * @param moves what the caller may do with it now
     */
    public record Pledge(
            String id,
            String need,
            String needTitle,
            Unit unit,
            String giver,
            String owner,
            String ownerName,
            @Nullable String organization,
            BigDecimal offered,
            @Nullable BigDecimal accepted,
            Trigger trigger,
            LocalDate expires,
            PledgeState state,
            String note,
            String reason,
            Instant made,
            Instant changed,
            List<PledgeMove> moves) {

        public Pledge {
            moves = List.copyOf(moves);
        }
    }

    /**
     * What the caller may do now.
     *
     * @param ask state, change and drop needs
     * @param offer promise something
     * @param leadOn lead the subject on, since all is covered
     * @param close end the gathering
     */
    public record Can(boolean ask, boolean offer, boolean leadOn, boolean close) {}

    /**
     * A need to be stated.
     *
     * @param title 1 to 200 characters
     * @param detail up to 2000 characters, may be empty
     * @param amount positive, no more exact than the unit
     * @param by day until which it is needed, null when it does not matter
     */
    public record NeedDraft(
            ResourceKind kind,
            Unit unit,
            String title,
            String detail,
            BigDecimal amount,
            @Nullable LocalDate by) {}

    /**
     * A pledge to be made.
     *
     * @param amount in the need's unit
     * @param organization one of the caller's, null when he gives himself
     * @param trigger what it waits for; needs and pledges that it names belong to the same gathering
     * @param expires last day on which it can be accepted and triggered, not in the past
     * @param note up to 2000 characters, may be empty
     */
    public record Offer(
            BigDecimal amount, @Nullable String organization, Trigger trigger, LocalDate expires, String note) {}

    /**
     * A row of the list.
     *
     * @param asked needs that are asked for
     * @param covered those of them that are covered
     * @param offers that wait for an answer
     */
    public record Summary(
            String id,
            SubjectRef subject,
            String title,
            @Nullable String region,
            Stage stage,
            int asked,
            int covered,
            int percent,
            int offers,
            Instant opened,
            Instant changed) {}

    /** A row of the list of what is missing. */
    public record Missing(
            String need,
            String mobilization,
            SubjectRef subject,
            String subjectTitle,
            @Nullable String region,
            ResourceKind kind,
            Unit unit,
            String title,
            BigDecimal amount,
            BigDecimal missing,
            int percent,
            @Nullable LocalDate by) {}

    /**
     * A row of a list of pledges.
     *
     * @param amount accepted, or offered before
     */
    public record Promise(
            String id,
            String mobilization,
            SubjectRef subject,
            String subjectTitle,
            ResourceKind kind,
            Unit unit,
            String needTitle,
            String owner,
            String giver,
            BigDecimal amount,
            PledgeState state,
            LocalDate expires,
            Instant changed) {}

    /**
     * Which gatherings a list shows.
     *
     * @param text part of the subject's title, any case; empty for all
     * @param stages any of them; empty for all
     * @param region code; its subtree belongs to it; null for all
     * @param organization only those for what is its people's own, null for all
     */
    public record Query(
            String text,
            Set<Stage> stages,
            @Nullable String region,
            @Nullable String organization,
            Sort sort) {

        public static final Query ALL = new Query("", Set.of(), null, null, Sort.NEWEST);

        public Query {
            stages = Set.copyOf(stages);
        }
    }

    /** Orders of the list. The text shown has the key {@code mobilization.sort.NAME}. */
    public enum Sort {
        NEWEST,
        CHANGED,
        TITLE
    }

    /**
     * Which needs a list shows, of those that are not covered.
     *
     * @param text part of the need's or its subject's title, any case; empty for all
     * @param kinds any of them; empty for all
     * @param region code; its subtree belongs to it; null for all
     */
    public record NeedQuery(
            String text, Set<ResourceKind> kinds, @Nullable String region) {

        public NeedQuery {
            kinds = Set.copyOf(kinds);
        }
    }

    /**
     * Which pledges a list shows.
     *
     * @param owner identifier of a person, null for all
     * @param organization identifier, null for all
     * @param states any of them; empty for all
     * @param waiting only those that wait for the caller: for his acceptance, his delivery or his confirmation
     */
    public record PledgeQuery(
            @Nullable String owner, @Nullable String organization, Set<PledgeState> states, boolean waiting) {

        public static final PledgeQuery WAITING = new PledgeQuery(null, null, Set.of(), true);

        public PledgeQuery {
            states = Set.copyOf(states);
        }
    }
}
