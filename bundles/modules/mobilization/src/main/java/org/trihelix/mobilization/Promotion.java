package org.trihelix.mobilization;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.SubjectRef;
import org.trihelix.api.access.Role;
import org.trihelix.mobilization.domain.Answer;
import org.trihelix.mobilization.domain.Dossier;
import org.trihelix.mobilization.domain.Level;

/**
 * A promotion package as the caller sees it.
 *
 * @param title of the subject
 * @param path of the subject's page below {@code /app/}, null when its module is not here
 * @param region code, null for none
 * @param addressee identifier of the person whose answer is awaited
 * @param content null for those who neither sent it, nor get it, nor lead such, nor are its authors
 * @param overdue days since the deadline while the answer is awaited, 0 otherwise
 * @param escalations how often it was carried to somebody else because no answer came
 * @param answer null before
 * @param reason of the answer, or of the end without one; empty before
 * @param answered null before
 */
public record Promotion(
        String id,
        SubjectRef subject,
        String title,
        @Nullable String path,
        @Nullable String region,
        Level level,
        String senderName,
        String addressee,
        String addresseeName,
        @Nullable Content content,
        LocalDate deadline,
        long overdue,
        int escalations,
        Dossier.State state,
        @Nullable Answer answer,
        String reason,
        Instant sent,
        Instant changed,
        @Nullable Instant answered,
        Can can) {

    /** Kind of the subject under which others refer to packages. */
    public static final String KIND = "promotion";

    /**
     * What the addressee reads.
     *
     * @param brief one page: what it is, what is asked, what it gives
     * @param evidence what it rests on; may be empty
     */
    public record Content(String brief, String evidence) {}

    /**
     * What the caller may do now.
     *
     * @param answer answer it
     * @param lead give more time, take back
     * @param escalate carry it to somebody else, since no answer came in time
     */
    public record Can(boolean answer, boolean lead, boolean escalate) {}

    /**
     * A package to be sent.
     *
     * @param level null for the one on which the addressee decides about the subject
     * @param addressee identifier of a person who may answer in the subject's region, on the national level everywhere; neither the sender
     *     nor an author, nor somebody from an author's organization
     * @param brief 40 to 4000 characters
     * @param evidence up to 4000 characters
     * @param deadline last day for the answer, not in the past
     */
    public record Draft(
            SubjectRef subject,
            @Nullable Level level,
            String addressee,
            String brief,
            String evidence,
            LocalDate deadline) {}

    /** A row of the list. */
    public record Summary(
            String id,
            SubjectRef subject,
            String title,
            @Nullable String region,
            Level level,
            String addressee,
            String addresseeName,
            LocalDate deadline,
            boolean overdue,
            int escalations,
            Dossier.State state,
            @Nullable Answer answer,
            String reason,
            Instant sent,
            Instant changed) {}

    /**
     * Which packages a list shows.
     *
     * @param text part of the subject's title, any case; empty for all
     * @param states any of them; empty for all
     * @param region code; its subtree belongs to it; null for all
     * @param organization only those for what is its people's own, null for all
     * @param overdue only those whose answer is late
     * @param waiting only those that wait for the caller's answer
     */
    public record Query(
            String text,
            Set<Dossier.State> states,
            @Nullable String region,
            @Nullable String organization,
            boolean overdue,
            boolean waiting,
            Sort sort) {

        public static final Query ALL = new Query("", Set.of(), null, null, false, false, Sort.NEWEST);

        /** What waits for the caller's answer, earliest deadline first. */
        public static final Query WAITING = new Query("", Set.of(), null, null, false, true, Sort.DEADLINE);

        public Query {
            states = Set.copyOf(states);
        }
    }

    /** Orders of the list. The text shown has the key {@code mobilization.promotion.sort.NAME}. */
    public enum Sort {
        NEWEST,
        DEADLINE,
        TITLE
    }

    /**
     * Somebody to whom a package can be sent.
     *
     * @param person identifier
     * @param organization names of those to which he belongs; empty for none
     * @param role by which he answers, the one held nearest to the subject's region
     * @param level on which he decides about the subject: where that role is held
     * @param waiting packages that wait for him already
     * @param national whether he may also answer on the national level
     */
    public record Addressee(
            String person, String name, String organization, Role role, Level level, long waiting, boolean national) {

        /** Whether he may answer only because he administers the hub: to be asked where nobody else is. */
        public boolean administers() {
            return role == Role.ADMINISTRATOR;
        }
    }
}
