package org.trihelix.mobilization.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.trihelix.api.text.Message;

/**
 * A named condition on what a person does.
 *
 * @param name its refusal has the key {@code mobilization.rule.NAME}
 * @param kind what its refusal is about
 * @param holds asked with the situation
 */
public record Rule<S>(String name, Kind kind, Predicate<S> holds) {

    /** What a refusal is about: the wrong person will never do, the wrong state may change. */
    public enum Kind {
        PERSON,
        STATE
    }

    /** A person before a gathering. */
    public record Gatherer(Gathering gathering, String person) {}

    /**
     * A person before a pledge.
     *
     * @param organizations to which he belongs
     */
    public record Promise(Gathering gathering, Pledge pledge, String person, List<String> organizations) {

        boolean isOnes() {
            return pledge.isOf(person, organizations);
        }
    }

    /**
     * A person before a package.
     *
     * @param organizations to which he belongs
     */
    public record Reader(Dossier dossier, String person, List<String> organizations, LocalDate today) {}

    public static final Rule<Gatherer> OPEN =
            new Rule<>("open", Kind.STATE, it -> it.gathering().stage().isOpen());
    public static final Rule<Gatherer> COVERED =
            new Rule<>("covered", Kind.STATE, it -> it.gathering().stage() == Stage.COVERED);

    /** Nobody accepts or confirms what he or his organization has promised. */
    public static final Rule<Promise> NOT_ONES_PLEDGE = new Rule<>(
            "notOnesPledge",
            Kind.PERSON,
            it -> !it.isOnes() && !it.pledge().owner().equals(it.person()));

    public static final Rule<Promise> ONES_PLEDGE = new Rule<>("onesPledge", Kind.PERSON, Promise::isOnes);
    public static final Rule<Promise> PROMISE_OPEN =
            new Rule<>("open", Kind.STATE, it -> it.gathering().stage().isOpen());

    /** Nobody promotes or answers what is his own. */
    public static final Rule<Reader> NOT_ONES_OWN =
            new Rule<>("notOnesOwn", Kind.PERSON, it -> !it.dossier().isAuthor(it.person()));

    /** Nobody answers what comes from his own organization. */
    public static final Rule<Reader> NOT_OF_ONES_HOME =
            new Rule<>("notOfOnesHome", Kind.PERSON, it -> !it.dossier().isOfOneOf(it.organizations()));

    public static final Rule<Reader> ADDRESSED =
            new Rule<>("addressed", Kind.PERSON, it -> it.dossier().addressee().equals(it.person()));
    public static final Rule<Reader> AWAITED =
            new Rule<>("awaited", Kind.STATE, it -> it.dossier().isOpen());
    public static final Rule<Reader> OVERDUE =
            new Rule<>("overdue", Kind.STATE, it -> it.dossier().isOverdue(it.today()));

    public static final List<Rule<Reader>> LEADING = List.of(NOT_ONES_OWN, AWAITED);
    public static final List<Rule<Reader>> ESCALATING = List.of(NOT_ONES_OWN, AWAITED, OVERDUE);
    public static final List<Rule<Reader>> ANSWERING = List.of(NOT_ONES_OWN, NOT_OF_ONES_HOME, ADDRESSED, AWAITED);

    /** All there are. */
    public static final List<Rule<?>> ALL = List.of(
            OPEN, COVERED, NOT_ONES_PLEDGE, ONES_PLEDGE, NOT_ONES_OWN, NOT_OF_ONES_HOME, ADDRESSED, AWAITED, OVERDUE);

    /** Rules of a move with a pledge. */
    public static List<Rule<Promise>> of(PledgeMove move) {
        return List.of(move.party() == PledgeMove.Party.GIVER ? ONES_PLEDGE : NOT_ONES_PLEDGE, PROMISE_OPEN);
    }

    /** The first rule that does not hold. */
    public static <S> Optional<Rule<S>> broken(List<Rule<S>> rules, S situation) {
        return rules.stream().filter(rule -> !rule.holds().test(situation)).findFirst();
    }

    public Message refusal() {
        return Message.of("mobilization.rule." + name);
    }
}
