package org.trihelix.mobilization.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.SubjectRef;

/**
 * A promotion package as it is kept. It never changes: each step gives the next one.
 *
 * @param title of the subject when the package was sent
 * @param region code of the subject's region then, null for none
 * @param sender identifier of the person who sent it
 * @param addressee identifier of the person whose answer is awaited
 * @param authors whose own the subject was then
 * @param organizations to which those belonged then
 * @param brief one page for the decision maker
 * @param evidence what it rests on: sources, letters, figures; may be empty
 * @param deadline last day for the answer
 * @param escalations how often it was carried to somebody else because no answer came
 * @param answer null before
 * @param reason of the answer, or of the end without one; empty before
 * @param answered null before
 */
public record Dossier(
        String id,
        SubjectRef subject,
        String title,
        @Nullable String region,
        Level level,
        String sender,
        String addressee,
        List<String> authors,
        List<String> organizations,
        String brief,
        String evidence,
        LocalDate deadline,
        int escalations,
        State state,
        @Nullable Answer answer,
        String reason,
        Instant sent,
        Instant changed,
        @Nullable Instant answered) {

    /** What became of it. The text shown has the key {@code mobilization.package.NAME}. */
    public enum State {
        /** The answer is awaited. */
        SENT,
        ANSWERED,
        /** Taken back, or overtaken by what happened to its subject. */
        WITHDRAWN
    }

    public Dossier {
        authors = List.copyOf(authors);
        organizations = List.copyOf(organizations);
    }

    /** Whether an organization of one of the authors is among them. */
    public boolean isOfOneOf(Collection<String> homes) {
        return !Collections.disjoint(organizations, homes);
    }

    public boolean isOpen() {
        return state == State.SENT;
    }

    public boolean isOverdue(LocalDate today) {
        return isOpen() && deadline.isBefore(today);
    }

    public boolean isAuthor(@Nullable String person) {
        return authors.stream().anyMatch(author -> Objects.equals(author, person));
    }

    public Dossier until(LocalDate day, Instant now) {
        return copy(level, addressee, day, escalations, state, answer, reason, now, answered);
    }

    public Dossier escalated(Level to, String whom, LocalDate day, Instant now) {
        return copy(to, whom, day, escalations + 1, state, answer, reason, now, answered);
    }

    public Dossier answered(Answer what, String why, Instant now) {
        return copy(level, addressee, deadline, escalations, State.ANSWERED, what, why, now, now);
    }

    public Dossier withdrawn(String why, Instant now) {
        return copy(level, addressee, deadline, escalations, State.WITHDRAWN, null, why, now, null);
    }

    private Dossier copy(
            Level to,
            String whom,
            LocalDate day,
            int times,
            State next,
            @Nullable Answer what,
            String why,
            Instant now,
            @Nullable Instant when) {
        return new Dossier(
                id,
                subject,
                title,
                region,
                to,
                sender,
                whom,
                authors,
                organizations,
                brief,
                evidence,
                day,
                times,
                next,
                what,
                why,
                sent,
                now,
                when);
    }
}
