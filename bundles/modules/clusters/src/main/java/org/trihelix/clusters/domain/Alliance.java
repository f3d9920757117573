package org.trihelix.clusters.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.SubjectRef;

/**
 * A cluster or a candidate for one, as it is kept. It never changes: each step gives the next one.
 *
 * @param ideas that it carries out, may be none
 * @param proposer identifier of the person
 * @param founded null before
 * @param version grows with each step
 */
public record Alliance(
        String id,
        Charter charter,
        Origin origin,
        List<SubjectRef> ideas,
        List<Seat> seats,
        Standing standing,
        String proposer,
        Instant proposed,
        @Nullable Instant founded,
        Instant changed,
        int version) {

    public Alliance {
        ideas = ideas.stream().distinct().toList();
        seats = List.copyOf(seats);
    }

    public static Alliance candidate(
            String id,
            Charter charter,
            Origin origin,
            List<SubjectRef> ideas,
            List<Seat> seats,
            String person,
            Instant now) {
        return new Alliance(id, charter, origin, ideas, seats, Standing.NEW, person, now, null, now, 1);
    }

    public Phase phase() {
        return standing.phase();
    }

    public Optional<Seat> seat(String organization) {
        return seats.stream()
                .filter(one -> one.organization().equals(organization))
                .findFirst();
    }

    public long count(Seat.Answer answer) {
        return seats.stream().filter(one -> one.is(answer)).count();
    }

    /** Identifiers of the organizations that belong to it: who has confirmed. */
    public List<String> participants() {
        return seats.stream()
                .filter(one -> one.is(Seat.Answer.CONFIRMED))
                .map(Seat::organization)
                .toList();
    }

    /** Identifiers of all that are there or may come: who has not declined. */
    public List<String> composition() {
        return seats.stream()
                .filter(one -> !one.is(Seat.Answer.DECLINED))
                .map(Seat::organization)
                .toList();
    }

    public Alliance written(Charter other, Instant now) {
        return copy(other, seats, standing, founded, now);
    }

    /** With one more organization, or one that declined asked again; it is asked at once where asking has begun. */
    public Alliance inviting(String organization, @Nullable String link, Instant now) {
        Seat seat = Seat.proposed(organization, link, now);
        return seated(phase() == Phase.CANDIDATE ? seat : seat.asked(now), now);
    }

    private Alliance seated(Seat seat, Instant now) {
        var all = new ArrayList<Seat>();
        boolean known = false;
        for (Seat one : seats) {
            boolean same = one.organization().equals(seat.organization());
            known |= same;
            all.add(same ? seat : one);
        }
        if (!known) {
            all.add(seat);
        }
        return copy(charter, all, standing, founded, now);
    }

    public Alliance without(String organization, Instant now) {
        List<Seat> rest = seats.stream()
                .filter(one -> !one.organization().equals(organization))
                .toList();
        return copy(charter, rest, standing, founded, now);
    }

    public Alliance withoutIdea(SubjectRef idea, Instant now) {
        List<SubjectRef> rest = ideas.stream().filter(one -> !one.equals(idea)).toList();
        return new Alliance(id, charter, origin, rest, seats, standing, proposer, proposed, founded, now, version + 1);
    }

    /** All organizations are asked. */
    public Alliance gathering(Instant now) {
        List<Seat> all = seats.stream()
                .map(one -> one.is(Seat.Answer.PROPOSED) ? one.asked(now) : one)
                .toList();
        return copy(charter, all, new Standing(Phase.CONFIRMING, null, null, null, ""), founded, now);
    }

    public Alliance answered(String organization, boolean confirms, String person, String reason, Instant now) {
        return seat(organization)
                .map(seat -> seated(seat.answered(confirms, person, reason, now), now))
                .orElse(this);
    }

    public Alliance founded(LocalDate today, Instant now) {
        return copy(charter, seats, Standing.at(Stage.ANALYSIS, today), now, now);
    }

    /** To the next stage, whose clock begins today. */
    public Alliance advanced(LocalDate today, Instant now) {
        Stage stage = standing.stage();
        return stage == null ? this : copy(charter, seats, Standing.at(stage.next(), today), founded, now);
    }

    /** The same stage with another last day. */
    public Alliance prolonged(LocalDate due, String reason, Instant now) {
        Standing longer = new Standing(phase(), standing.stage(), standing.begun(), due, reason);
        return copy(charter, seats, longer, founded, now);
    }

    /** A candidate is given up, a cluster closed. */
    public Alliance ended(String reason, Instant now) {
        Phase end = phase().isCandidate() ? Phase.DROPPED : Phase.CLOSED;
        return copy(charter, seats, new Standing(end, standing.stage(), standing.begun(), null, reason), founded, now);
    }

    private Alliance copy(Charter text, List<Seat> all, Standing place, @Nullable Instant since, Instant now) {
        return new Alliance(id, text, origin, ideas, all, place, proposer, proposed, since, now, version + 1);
    }
}
