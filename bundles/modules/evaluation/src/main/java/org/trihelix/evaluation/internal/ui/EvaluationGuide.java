package org.trihelix.evaluation.internal.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.SubjectRef;
import org.trihelix.api.access.Caller;
import org.trihelix.api.access.Permission;
import org.trihelix.api.subject.Subject;
import org.trihelix.api.subject.Subjects;
import org.trihelix.evaluation.Evaluation;
import org.trihelix.evaluation.EvaluationPermissions;
import org.trihelix.evaluation.Evaluations;
import org.trihelix.evaluation.domain.Funnel;
import org.trihelix.evaluation.domain.Outcome;
import org.trihelix.evaluation.domain.Stage;
import org.trihelix.ui.Guide;
import org.trihelix.ui.GuideStep;

/** From choosing reviewers to the decision. */
@Component(service = Guide.class)
public final class EvaluationGuide implements Guide {

    /** So many judge an idea on the guided path: fewer opinions are an accident. */
    static final int REVIEWS = 3;

    private final Evaluations evaluations;
    private final Subjects subjects;

    @Activate
    public EvaluationGuide(@Reference Evaluations evaluations, @Reference Subjects subjects) {
        this.evaluations = evaluations;
        this.subjects = subjects;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Permission permission() {
        return EvaluationPermissions.READ;
    }

    @Override
    public List<GuideStep> steps(Caller caller, @Nullable SubjectRef followed) {
        Evaluation found = followed == null ? null : current(caller, followed);
        boolean past = followed != null && isPast(caller, followed);
        return found == null ? before(caller, followed, past) : of(found, past);
    }

    /** The one that is open or has led onward; what was sent back is judged anew when it returns. */
    private @Nullable Evaluation current(Caller caller, SubjectRef subject) {
        return evaluations.of(caller, subject).stream()
                .filter(one -> one.stage().isOpen() || one.outcome() == Outcome.ONWARD)
                .findFirst()
                .map(one -> evaluations.evaluation(caller, one.id()))
                .orElse(null);
    }

    private List<GuideStep> before(Caller caller, @Nullable SubjectRef subject, boolean past) {
        boolean opens = subject != null && evaluations.opens(caller, subject);
        return List.of(
                step("assign", past, opens, opens && subject != null ? Paths.opening(subject) : null),
                step("review", past, false, null),
                step("decide", past, false, null));
    }

    /** Whether it has gone on, be it without an evaluation: what was passed over is not waited for. */
    private boolean isPast(Caller caller, SubjectRef ref) {
        return subjects.subject(caller, ref, caller.locale())
                .map(Subject::stage)
                .filter(Funnel.BEHIND::contains)
                .isPresent();
    }

    private static List<GuideStep> of(Evaluation found, boolean past) {
        boolean decided = past || found.stage() == Stage.DECIDED;
        boolean assigned = decided || found.asked() >= REVIEWS;
        boolean reviewed = past || assigned && found.stage().isComplete();
        boolean onward = past || found.verdict() != null && found.verdict().outcome() == Outcome.ONWARD;
        String page = Paths.evaluation(found.id());
        boolean lead = found.can().lead();
        String reviewers = lead ? Paths.reviewers(found.id()) : page;
        String assigning = lead && !assigned ? Paths.assigning(found.id()) : reviewers;
        String review = found.can().review();
        return List.of(
                step("assign", assigned, lead, assigning),
                step("review", reviewed, review != null, review == null ? reviewers : Paths.review(review)),
                step("decide", onward, found.can().decide(), found.can().decide() ? page + "?tab=rank" : page));
    }

    private static GuideStep step(String name, boolean done, boolean yours, @Nullable String path) {
        return new GuideStep("evaluation", name, done, yours, path);
    }
}
