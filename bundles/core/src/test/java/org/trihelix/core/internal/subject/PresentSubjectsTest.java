package org.trihelix.core.internal.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.trihelix.api.SubjectRef;
import org.trihelix.api.access.Caller;
import org.trihelix.api.subject.Subject;
import org.trihelix.api.subject.SubjectProvider;
import org.trihelix.api.subject.TransitionGuard;
import org.trihelix.api.text.Message;

class PresentSubjectsTest {

    private static final Caller NOBODY = Caller.nobody(Locale.ENGLISH);
    private static final SubjectRef IDEA = new SubjectRef("idea", "1");
    private static final SubjectRef OTHER_IDEA = new SubjectRef("idea", "2");
    private static final SubjectRef CALL = new SubjectRef("call", "1");

    private final PresentSubjects subjects = new PresentSubjects();
    private final Services services = new Services();

    @Test
    void asksEachProviderOnceAndKeepsTheOrder() {
        var ideas = new Shelf("idea");
        var calls = new Shelf("call");
        subjects.addProvider(services.of(ideas));
        subjects.addProvider(services.of(calls));

        var found = subjects.subjects(NOBODY, List.of(OTHER_IDEA, CALL, IDEA, IDEA), Locale.ENGLISH);

        assertThat(found.keySet()).containsExactly(OTHER_IDEA, CALL, IDEA);
        assertThat(ideas.questions).containsExactly(List.of(OTHER_IDEA, IDEA));
        assertThat(calls.questions).hasSize(1);
    }

    @Test
    void asksForNoMoreThanProvidersTake() {
        var ideas = new Shelf("idea");
        subjects.addProvider(services.of(ideas));
        var many = IntStream.range(0, 2001)
                .mapToObj(i -> new SubjectRef("idea", "" + i))
                .toList();

        assertThat(subjects.subjects(NOBODY, many, Locale.ENGLISH).keySet()).containsExactlyElementsOf(many);
        assertThat(ideas.questions).extracting(Collection::size).containsExactly(1000, 1000, 1);
    }

    @Test
    void leavesOutWhatHasNoModuleHere() {
        var ideas = new Shelf("idea");
        subjects.addProvider(services.of(ideas));
        assertThat(subjects.subject(NOBODY, IDEA, Locale.ENGLISH)).isPresent();

        subjects.removeProvider(services.of(ideas));

        assertThat(subjects.subject(NOBODY, IDEA, Locale.ENGLISH)).isEmpty();
        assertThat(subjects.kinds()).isEmpty();
        assertThat(subjects.flow("idea")).isEmpty();
    }

    @Test
    void collectsTheObjectionsOfTheGuardsThatAreHere() {
        var decided = guard("idea", "evaluation.undecided");
        subjects.addGuard(services.of(decided));
        subjects.addGuard(services.of(guard("idea", "mobilization.uncovered")));
        subjects.addGuard(services.of(guard("call", "calls.open")));
        assertThat(subjects.objections(IDEA, "EVALUATION", "PROMOTION"))
                .extracting(Message::key)
                .containsExactly("evaluation.undecided", "mobilization.uncovered");

        subjects.removeGuard(services.of(decided));

        assertThat(subjects.objections(IDEA, "EVALUATION", "PROMOTION"))
                .extracting(Message::key)
                .containsExactly("mobilization.uncovered");
    }

    @Test
    void oneThatLeavesInTheMiddleOfTheQuestionIsAsGoodAsGone() {
        var ideas = new Shelf("idea");
        var calls = new Shelf("call");
        subjects.addProvider(services.of(ideas));
        subjects.addProvider(services.of(calls));
        ideas.before = () -> {
            subjects.removeProvider(services.of(ideas));
            throw new IllegalStateException("its data are closed");
        };

        assertThat(subjects.subjects(NOBODY, List.of(IDEA, CALL), Locale.ENGLISH))
                .containsOnlyKeys(CALL);
    }

    @Test
    void oneThatFailsWhileItIsHereIsHeard() {
        var ideas = new Shelf("idea");
        subjects.addProvider(services.of(ideas));
        ideas.before = () -> {
            throw new IllegalStateException("broken");
        };

        assertThatThrownBy(() -> subjects.subject(NOBODY, IDEA, Locale.ENGLISH)).hasMessage("broken");
    }

    private static TransitionGuard guard(String kind, String key) {
        return new TransitionGuard() {
            @Override
            public String kind() {
                return kind;
            }

            @Override
            public List<Message> objections(SubjectRef ref, String from, String to) {
                return List.of(Message.of(key));
            }
        };
    }

    /** Has everything it is asked for. */
    private static final class Shelf implements SubjectProvider {

        private final String kind;
        private final List<Collection<SubjectRef>> questions = new ArrayList<>();
        private Runnable before = () -> {};

        Shelf(String kind) {
            this.kind = kind;
        }

        @Override
        public String kind() {
            return kind;
        }

        @Override
        public Map<SubjectRef, Subject> subjects(Caller caller, Collection<SubjectRef> refs, Locale locale) {
            before.run();
            questions.add(refs);
            return refs.stream()
                    .collect(Collectors.toMap(
                            Function.identity(),
                            ref -> new Subject(ref, ref.id(), "at/" + ref.id(), null, null, null, List.of())));
        }
    }
}
