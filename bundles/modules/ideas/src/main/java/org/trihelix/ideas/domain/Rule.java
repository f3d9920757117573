package org.trihelix.ideas.domain;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.access.Caller;
import org.trihelix.api.text.Message;

/**
 * A named condition on what a person does with an idea.
 *
 * @param name its refusal has the key {@code ideas.rule.NAME}
 * @param kind what its refusal is about
 * @param holds asked with the idea's standing and the person's identifier
 */
public record Rule(String name, Kind kind, BiPredicate<Standing, String> holds) {

    public static final Rule BY_AUTHOR =
            new Rule("byAuthor", Kind.PERSON, (idea, person) -> idea.author().equals(person));
    public static final Rule NOT_BY_AUTHOR = new Rule(
            "notByAuthor", Kind.PERSON, (idea, person) -> !idea.author().equals(person));
    public static final Rule NOT_ONES_OWN = new Rule(
            "notOnesOwn",
            Kind.PERSON,
            (idea, person) -> person.equals(Caller.SYSTEM_ID) || !idea.author().equals(person));
    public static final Rule NOT_THE_JUDGE = new Rule(
            "notTheJudge",
            Kind.PERSON,
            (idea, person) -> person.equals(Caller.SYSTEM_ID) || !person.equals(idea.judge()));
    public static final Rule FIRST_APPEAL = new Rule("firstAppeal", Kind.STATE, (idea, person) -> idea.appeals() == 0);
    public static final Rule EDITABLE =
            new Rule("editable", Kind.STATE, (idea, person) -> idea.state().isEditable());
    public static final Rule SUBMITTED =
            new Rule("submitted", Kind.STATE, (idea, person) -> idea.state().isPublic());
    public static final Rule OPEN =
            new Rule("open", Kind.STATE, (idea, person) -> idea.state().isOpen());
    public static final Rule NEVER_SUBMITTED = new Rule("draft", Kind.STATE, (idea, person) -> !idea.submitted());

    /** Who may change the text, and when. */
    public static final List<Rule> EDITING = List.of(BY_AUTHOR, EDITABLE);

    /** Who may throw a draft away: what others have read stays, withdrawn or not. */
    public static final List<Rule> DISCARDING = List.of(BY_AUTHOR, NEVER_SUBMITTED);

    /** Who may vote, and when. */
    public static final List<Rule> VOTING = List.of(NOT_BY_AUTHOR, OPEN);

    /** Who decides in the funnel: nobody about what he wrote himself. The hub is no person. */
    public static final List<Rule> SCREENING = List.of(NOT_ONES_OWN);

    /** Who decides on an appeal. */
    public static final List<Rule> HEARING = List.of(NOT_ONES_OWN, NOT_THE_JUDGE);

    /** When an idea is discussed: also after it was rejected. */
    public static final List<Rule> DISCUSSING = List.of(SUBMITTED);

    /** The first rule that does not hold. */
    public static Optional<Rule> broken(List<Rule> rules, Standing idea, String person) {
        return rules.stream().filter(rule -> !rule.holds().test(idea, person)).findFirst();
    }

    public Message refusal() {
        return Message.of("ideas.rule." + name);
    }

    /** What a refusal is about: the wrong person will never do, the wrong state may change. */
    public enum Kind {
        PERSON,
        STATE
    }

    /**
     * What rules look at.
     *
     * @param submitted whether it ever was, also when it was withdrawn since
     */
    public record Standing(
            String author,
            State state,
            @Nullable State left,
            int appeals,
            @Nullable String judge,
            @Nullable String region,
            boolean submitted) {}
}
