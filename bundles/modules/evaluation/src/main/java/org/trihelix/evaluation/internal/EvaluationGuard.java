package org.trihelix.evaluation.internal;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.SubjectRef;
import org.trihelix.api.subject.TransitionGuard;
import org.trihelix.api.text.Message;
import org.trihelix.evaluation.domain.Funnel;

/**
 * No idea goes onward from evaluation but by a decision, which takes it along at once; an idea that came back is evaluated anew. Back, to
 * revision and to rejection it may go.
 */
@Component(service = TransitionGuard.class)
public final class EvaluationGuard implements TransitionGuard {

    private final Decisions decisions;

    @Activate
    public EvaluationGuard(@Reference Decisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public String kind() {
        return "idea";
    }

    @Override
    public List<Message> objections(SubjectRef ref, String from, String to) {
        boolean undecided = Funnel.isOnward(from, to) && !decisions.carriesOut(ref);
        return undecided ? List.of(Message.of("evaluation.guard.undecided")) : List.of();
    }
}
