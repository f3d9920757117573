package org.trihelix.clusters.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.trihelix.api.text.Message;

/**
 * A named condition on a step of a cluster.
 *
 * @param name its refusal has the key {@code clusters.rule.NAME}
 * @param holds asked with the cluster and today's date
 */
public record Rule(String name, BiPredicate<Alliance, LocalDate> holds) {

    /** Fewest organizations of a cluster. */
    public static final int LEAST = 3;

    public static final Rule OPEN =
            new Rule("open", (cluster, today) -> cluster.phase().isOpen());
    public static final Rule CANDIDATE = new Rule("candidate", (cluster, today) -> cluster.phase() == Phase.CANDIDATE);
    public static final Rule ASKING = new Rule("asking", (cluster, today) -> cluster.phase() == Phase.CONFIRMING);
    public static final Rule FOUNDED = new Rule("founded", (cluster, today) -> cluster.phase() == Phase.FOUNDED);

    /** Nobody has founded it yet. */
    public static final Rule NOT_FOUNDED =
            new Rule("notFounded", (cluster, today) -> cluster.phase().isCandidate());

    /** There are enough organizations to ask. */
    public static final Rule COMPOSED =
            new Rule("composed", (cluster, today) -> cluster.composition().size() >= LEAST);

    /** No answer is awaited any more. */
    public static final Rule ANSWERED = new Rule("answered", (cluster, today) -> cluster.count(Seat.Answer.ASKED) == 0);

    public static final Rule ENOUGH =
            new Rule("enough", (cluster, today) -> cluster.participants().size() >= LEAST);

    /** A stage that has run out for long holds everything new. */
    public static final Rule NOT_ON_HOLD =
            new Rule("notOnHold", (cluster, today) -> cluster.standing().clock(today) != Stage.Clock.HOLD);

    public static final List<Rule> GATHERING = List.of(CANDIDATE, COMPOSED);
    public static final List<Rule> FOUNDING = List.of(ASKING, ANSWERED, ENOUGH);
    public static final List<Rule> PROJECT = List.of(FOUNDED, NOT_ON_HOLD);

    /** The first rule that does not hold. */
    public static Optional<Rule> broken(List<Rule> rules, Alliance cluster, LocalDate today) {
        return rules.stream().filter(rule -> !rule.holds().test(cluster, today)).findFirst();
    }

    public Message refusal() {
        return Message.of("clusters.rule." + name, LEAST);
    }
}
