package org.trihelix.ideas.internal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.trihelix.api.SubjectRef;
import org.trihelix.api.access.Caller;
import org.trihelix.api.subject.Subject;
import org.trihelix.api.text.Texts;
import org.trihelix.ideas.Idea;
import org.trihelix.ideas.domain.IdeaText;
import org.trihelix.ideas.domain.State;
import org.trihelix.ideas.internal.Bench;
import org.trihelix.ui.GuideStep;

class IdeasGuideTest {

    private static final Locale RUSSIAN = Locale.of("ru");

    private final Bench bench = new Bench();
    private final IdeasGuide guide = new IdeasGuide(bench.ideas, bench.access, (Texts) Proxy.newProxyInstance(
            Texts.class.getClassLoader(), new Class<?>[] {Texts.class}, (self, method, given) -> given[1]));

    @AfterEach
    void close() {
        bench.close();
    }

    private List<GuideStep> steps(Caller caller, Idea idea) {
        return guide.steps(caller, new SubjectRef(Idea.KIND, idea.id()));
    }

    private List<String> followed(Caller caller) {
        return guide.followed(caller, RUSSIAN).stream().map(Subject::title).toList();
    }

    @Test
    void withoutAnIdeaTheFirstStepLeadsToTheForm() {
        assertThat(guide.steps(Bench.ANNA, null))
                .containsExactly(
                        new GuideStep("ideas", "submit", false, true, "ideas/new"),
                        new GuideStep("ideas", "screen", false, false, null));
        assertThat(guide.steps(Bench.NOBODY, null)).noneMatch(GuideStep::waits);
    }

    @Test
    void stepsAreDoneByWhereTheIdeaStands() {
        Idea idea = bench.ideas.draft(Bench.ANNA, Bench.TEXT);
        assertThat(steps(Bench.ANNA, idea)).extracting(GuideStep::waits).containsExactly(true, false);
        bench.ideas.move(Bench.ANNA, idea.id(), State.SUBMITTED, "");
        assertThat(steps(Bench.ANNA, idea)).extracting(GuideStep::done).containsExactly(true, false);
        assertThat(steps(Bench.ANNA, idea)).noneMatch(GuideStep::waits);
        assertThat(steps(Bench.MODERATOR, idea)).extracting(GuideStep::waits).containsExactly(false, true);
        bench.ideas.move(Bench.MODERATOR, idea.id(), State.SCREENING, "");
        assertThat(steps(Bench.MODERATOR, idea)).extracting(GuideStep::waits).containsExactly(false, true);
        bench.ideas.move(Bench.MODERATOR, idea.id(), State.EVALUATION, "");
        assertThat(steps(Bench.MODERATOR, idea)).extracting(GuideStep::done).containsExactly(true, true);
    }

    @Test
    void membersFollowTheirOwnAndOthersTheNewest() {
        bench.ideas.submit(Bench.ANNA, IdeaText.of("Станок из дерева", Bench.TEXT.summary()));
        bench.clock.forward(60);
        bench.ideas.submit(Bench.BORIS, IdeaText.of("Дорога из стекла", Bench.TEXT.summary()));
        assertThat(followed(Bench.ANNA)).containsExactly("Станок из дерева", "Дорога из стекла");
        assertThat(followed(Bench.MODERATOR)).containsExactly("Дорога из стекла", "Станок из дерева");
    }

    @Test
    void whatOneHasBegunIsKnownFromTheFirstDraftOn() {
        assertThat(guide.own(Bench.ANNA, RUSSIAN)).isNull();
        bench.ideas.submit(Bench.ANNA, IdeaText.of("Станок из дерева", Bench.TEXT.summary()));
        bench.clock.forward(60);
        Idea draft = bench.ideas.draft(Bench.ANNA, Bench.TEXT);
        assertThat(guide.own(Bench.ANNA, RUSSIAN))
                .extracting(Subject::ref)
                .isEqualTo(new SubjectRef(Idea.KIND, draft.id()));
        assertThat(guide.own(Bench.MODERATOR, RUSSIAN)).isNull();
    }

    @Test
    void anothersDraftIsNotFollowed() {
        Idea draft = bench.ideas.draft(Bench.ANNA, Bench.TEXT);
        assertThat(followed(Bench.BORIS)).isEmpty();
        assertThat(steps(Bench.BORIS, draft).getFirst().path()).isEqualTo("ideas/new");
    }
}
