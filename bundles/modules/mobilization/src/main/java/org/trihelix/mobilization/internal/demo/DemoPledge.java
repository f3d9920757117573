package org.trihelix.mobilization.internal.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.access.Caller;
import org.trihelix.mobilization.Mobilization;
import org.trihelix.mobilization.Mobilization.Offer;
import org.trihelix.mobilization.domain.PledgeMove;
import org.trihelix.mobilization.domain.Trigger;

/**
 * Something that one of the demonstration's people promises.
 *
 * @param login whose it is
 * @param need its place among the needs
 * @param when what it waits for
 * @param accepted how much of it is taken, null for all
 * @param reason of the moves that need one
 * @param moves what is done with it, in this order
 */
record DemoPledge(
        String login,
        int need,
        long amount,
        When when,
        String note,
        @Nullable Long accepted,
        String reason,
        List<PledgeMove> moves) {

    private static final int DAYS = 120;

    /** What a pledge waits for, once its needs are there. */
    @FunctionalInterface
    interface When {

        When NOW = (mobilization, today) -> Trigger.AT_ONCE;

        Trigger trigger(Mobilization mobilization, LocalDate today);

        static When covered(int need, int percent) {
            return (mobilization, today) ->
                    Trigger.coverage(mobilization.needs().get(need).id(), percent);
        }

        static When inDays(int days) {
            return (mobilization, today) -> Trigger.on(today.plusDays(days));
        }

        /** Together with the first pledge for that need. */
        static When withFirstFor(int need) {
            return (mobilization, today) -> mobilization.pledges().stream()
                    .filter(pledge ->
                            pledge.need().equals(mobilization.needs().get(need).id()))
                    .findFirst()
                    .map(pledge -> Trigger.with(pledge.id()))
                    .orElse(Trigger.AT_ONCE);
        }
    }

    static DemoPledge of(String login, int need, long amount, String note, PledgeMove... moves) {
        return new DemoPledge(login, need, amount, When.NOW, note, null, "", List.of(moves));
    }

    DemoPledge when(When other) {
        return new DemoPledge(login, need, amount, other, note, accepted, reason, moves);
    }

    DemoPledge taken(long part) {
        return new DemoPledge(login, need, amount, when, note, part, reason, moves);
    }

    DemoPledge because(String why) {
        return new DemoPledge(login, need, amount, when, note, accepted, why, moves);
    }

    Offer offer(Caller giver, Mobilization mobilization, LocalDate today) {
        return new Offer(
                BigDecimal.valueOf(amount),
                giver.organizations().isEmpty() ? null : giver.organizations().getFirst(),
                when.trigger(mobilization, today),
                today.plusDays(DAYS),
                note);
    }
}
