package org.trihelix.mobilization.internal.rest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.Ids;
import org.trihelix.api.InvalidException;
import org.trihelix.api.SubjectRef;
import org.trihelix.mobilization.Mobilization;
import org.trihelix.mobilization.Promotion;
import org.trihelix.mobilization.domain.Answer;
import org.trihelix.mobilization.domain.Level;
import org.trihelix.mobilization.domain.ResourceKind;
import org.trihelix.mobilization.domain.Trigger;
import org.trihelix.mobilization.domain.Unit;

/** What programs send. */
public final class Bodies {

    private Bodies() {}

    static <T> T given(@Nullable T value, String field) {
        if (value == null) {
            throw InvalidException.field(field, "mobilization.error.missing", field);
        }
        return value;
    }

    static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    /** The form {@code idea:ID}. */
    static SubjectRef subject(@Nullable String text) {
        String given = given(text, "subject");
        int colon = given.indexOf(':');
        String id = given.substring(colon + 1);
        if (colon < 1 || !Ids.valid(id)) {
            throw InvalidException.field("subject", "mobilization.error.subject");
        }
        return new SubjectRef(given.substring(0, colon), id);
    }

    /**
     * A gathering to be opened.
     *
     * @param subject {@code idea:ID}
     * @param needs at least one
     */
    public record OpenBody(
            @Nullable String subject, @Nullable List<NeedBody> needs) {

        List<Mobilization.NeedDraft> drafts() {
            return needs == null
                    ? List.of()
                    : needs.stream().map(need -> given(need, "needs").draft()).toList();
        }
    }

    /**
     * A need.
     *
     * @param unit the kind's usual one when left out
     * @param by day until which it is needed
     * @param version the one a change was made from
     */
    public record NeedBody(
            @Nullable ResourceKind kind,
            @Nullable Unit unit,
            @Nullable String title,
            @Nullable String detail,
            @Nullable BigDecimal amount,
            @Nullable LocalDate by,
            @Nullable Integer version) {

        Mobilization.NeedDraft draft() {
            return draft(given(kind, "kind"));
        }

        /** For a change, which leaves the kind as it is. */
        Mobilization.NeedDraft change() {
            return draft(kind == null ? ResourceKind.MONEY : kind);
        }

        private Mobilization.NeedDraft draft(ResourceKind what) {
            return new Mobilization.NeedDraft(
                    what,
                    unit == null ? what.units().getFirst() : unit,
                    text(title),
                    text(detail),
                    given(amount, "amount"),
                    by);
        }
    }

    /**
     * A pledge.
     *
     * @param need identifier of a need of the gathering
     * @param organization one of the caller's; left out when he gives himself
     * @param trigger left out for at once
     * @param expires last day on which it can be accepted and triggered
     */
    public record OfferBody(
            @Nullable String need,
            @Nullable BigDecimal amount,
            @Nullable String organization,
            @Nullable TriggerBody trigger,
            @Nullable LocalDate expires,
            @Nullable String note) {

        Mobilization.Offer offer() {
            return new Mobilization.Offer(
                    given(amount, "amount"),
                    organization,
                    trigger == null ? Trigger.AT_ONCE : trigger.trigger(),
                    given(expires, "expires"),
                    text(note));
        }
    }

    /**
     * What a pledge waits for.
     *
     * @param need identifier, with {@code percent}, for COVERAGE
     * @param pledge identifier, for PLEDGE
     * @param day for DATE
     */
    public record TriggerBody(
            Trigger.@Nullable Kind kind,
            @Nullable String need,
            @Nullable Integer percent,
            @Nullable String pledge,
            @Nullable LocalDate day) {

        Trigger trigger() {
            return new Trigger(given(kind, "trigger.kind"), need, percent == null ? 0 : percent, pledge, day);
        }
    }

    /**
     * A move with a pledge.
     *
     * @param amount how much of an offer is accepted; left out for all
     */
    public record MoveBody(
            @Nullable BigDecimal amount, @Nullable String reason) {}

    /** A reason alone. */
    public record ReasonBody(@Nullable String reason) {}

    /**
     * A promotion package.
     *
     * @param subject {@code idea:ID}
     * @param level the one on which the addressee decides when left out
     * @param addressee identifier of a person
     * @param brief one page for the decision maker
     * @param deadline last day for the answer
     */
    public record PackageBody(
            @Nullable String subject,
            @Nullable Level level,
            @Nullable String addressee,
            @Nullable String brief,
            @Nullable String evidence,
            @Nullable LocalDate deadline) {

        Promotion.Draft draft() {
            return new Promotion.Draft(
                    Bodies.subject(subject),
                    level,
                    given(addressee, "addressee"),
                    text(brief),
                    text(evidence),
                    given(deadline, "deadline"));
        }
    }

    /** Another deadline. */
    public record DeadlineBody(@Nullable LocalDate deadline) {}

    /** Another addressee for an overdue package; {@code level} is NATIONAL when left out. */
    public record EscalationBody(
            @Nullable Level level,
            @Nullable String addressee,
            @Nullable LocalDate deadline,
            @Nullable String reason) {}

    /** An answer. */
    public record AnswerBody(
            @Nullable Answer answer, @Nullable String reason) {}
}
