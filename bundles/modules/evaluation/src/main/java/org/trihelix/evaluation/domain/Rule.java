package org.trihelix.evaluation.domain;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.trihelix.api.access.Caller;
import org.trihelix.api.text.Message;

/**
 * A named condition on what a person does with an evaluation.
 *
 * @param name its refusal has the key {@code evaluation.rule.NAME}
 * @param kind what its refusal is about
 * @param holds asked with the evaluation and the person
 */
public record Rule(String name, Kind kind, BiPredicate<Proceeding, Caller> holds) {

    /** Nobody leads the evaluation of what is his own. */
    public static final Rule NOT_ONES_OWN =
            new Rule("notOnesOwn", Kind.PERSON, (evaluation, person) -> !evaluation.isOwn(person));

    /** Whoever has judged does not decide as well. */
    public static final Rule NOT_REVIEWED =
            new Rule("notReviewed", Kind.PERSON, (evaluation, person) -> !evaluation.hasReviewed(person.id()));

    public static final Rule OPEN = new Rule(
            "open", Kind.STATE, (evaluation, person) -> evaluation.stage().isOpen());

    /** All who were asked have answered, and there is a review to decide upon. */
    public static final Rule REVIEWED =
            new Rule("reviewed", Kind.STATE, (evaluation, person) -> evaluation.stage() == Stage.READY);

    /** Who chooses reviewers, and when. */
    public static final List<Rule> LEADING = List.of(NOT_ONES_OWN, OPEN);

    /** Who decides, and when. */
    public static final List<Rule> DECIDING = List.of(NOT_ONES_OWN, NOT_REVIEWED, OPEN, REVIEWED);

    /** The first rule that does not hold. */
    public static Optional<Rule> broken(List<Rule> rules, Proceeding evaluation, Caller person) {
        return rules.stream()
                .filter(rule -> !rule.holds().test(evaluation, person))
                .findFirst();
    }

    public Message refusal() {
        return Message.of("evaluation.rule." + name);
    }

    /** What a refusal is about: the wrong person will never do, the wrong state may change. */
    public enum Kind {
        PERSON,
        STATE
    }
}
