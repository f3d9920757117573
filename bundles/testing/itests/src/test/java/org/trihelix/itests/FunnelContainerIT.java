package org.trihelix.itests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.trihelix.api.ConflictException;
import org.trihelix.api.HubException;
import org.trihelix.api.SubjectRef;
import org.trihelix.api.access.Caller;
import org.trihelix.api.module.Modules;
import org.trihelix.api.subject.Subject;
import org.trihelix.api.subject.SubjectFlow;
import org.trihelix.api.subject.Subjects;
import org.trihelix.api.subject.TransitionGuard;
import org.trihelix.api.text.Message;
import org.trihelix.ideas.Idea;
import org.trihelix.ideas.Ideas;
import org.trihelix.ideas.domain.IdeaText;
import org.trihelix.testing.karaf.InsideHub;
import org.trihelix.testing.karaf.inside.Services;

@InsideHub
public class FunnelContainerIT {

    private static final Caller HUB = Caller.system(Locale.ENGLISH);
    private static final String WHY = "There is demand";

    private static SubjectRef inEvaluation() {
        var text = IdeaText.of("An idea to be guarded", "A summary that is long enough to be taken.");
        var ref = new SubjectRef(
                Idea.KIND, Services.get(Ideas.class).submit(HUB, text).id());
        flow().move(HUB, ref, "SCREENING", "");
        flow().move(HUB, ref, "EVALUATION", "");
        return ref;
    }

    private static SubjectFlow flow() {
        return Services.get(Subjects.class).flow(Idea.KIND).orElseThrow();
    }

    private static String stage(SubjectRef ref) {
        return Services.get(Subjects.class)
                .subject(HUB, ref, Locale.ENGLISH)
                .map(Subject::stage)
                .orElse("");
    }

    @Test
    public void aGuardCountsOnlyWhileItsModuleIsHere() {
        SubjectRef ref = inEvaluation();
        var guard = Services.context().registerService(TransitionGuard.class, new Undecided(ref), null);
        try {
            assertThatThrownBy(() -> flow().move(HUB, ref, "REVISION", WHY))
                    .isInstanceOf(ConflictException.class)
                    .extracting(thrown -> ((HubException) thrown).message())
                    .isEqualTo(Message.of("test.undecided"));
            assertThat(stage(ref)).isEqualTo("EVALUATION");
        } finally {
            guard.unregister();
        }

        flow().move(HUB, ref, "REVISION", WHY);

        assertThat(stage(ref)).isEqualTo("REVISION");
    }

    @Test
    public void guardsAndFlowsFindEachOtherAgainAfterTheModuleWasAway() {
        SubjectRef ref = inEvaluation();
        var modules = Services.get(Modules.class);
        var guard = Services.context().registerService(TransitionGuard.class, new Undecided(ref), null);
        try {
            modules.stop(HUB, "ideas");
            try {
                assertThat(Services.get(Subjects.class).flow(Idea.KIND)).isEmpty();
                assertThat(Services.get(Subjects.class).kinds()).doesNotContain(Idea.KIND);
                assertThat(stage(ref)).isEmpty();
            } finally {
                modules.start(HUB, "ideas");
            }
            Services.get(Ideas.class);
            assertThat(stage(ref)).isEqualTo("EVALUATION");
            assertThatThrownBy(() -> flow().move(HUB, ref, "REVISION", WHY)).isInstanceOf(ConflictException.class);
        } finally {
            guard.unregister();
        }
    }

    /** Keeps one object from being sent back. */
    private record Undecided(SubjectRef held) implements TransitionGuard {

        @Override
        public String kind() {
            return Idea.KIND;
        }

        @Override
        public List<Message> objections(SubjectRef ref, String from, String to) {
            return ref.equals(held) && to.equals("REVISION") ? List.of(Message.of("test.undecided")) : List.of();
        }
    }
}
