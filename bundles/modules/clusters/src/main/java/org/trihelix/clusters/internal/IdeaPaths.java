package org.trihelix.clusters.internal;

import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.ConflictException;
import org.trihelix.api.NotFoundException;
import org.trihelix.api.SubjectRef;
import org.trihelix.api.access.Caller;
import org.trihelix.api.subject.Subject;
import org.trihelix.api.subject.SubjectFlow;
import org.trihelix.api.subject.Subjects;
import org.trihelix.api.text.Message;
import org.trihelix.clusters.domain.Funnel;

/** Leads ideas through the stages that clusters have to do with. Works inside a unit of work. */
@Component(service = IdeaPaths.class)
public class IdeaPaths {

    private final Subjects subjects;

    @Activate
    public IdeaPaths(@Reference Subjects subjects) {
        this.subjects = subjects;
    }

    private Optional<Subject> seen(Caller caller, SubjectRef ref) {
        if (!subjects.kinds().contains(ref.kind())) {
            throw away();
        }
        return subjects.subject(caller, ref, caller.locale());
    }

    private Subject known(Caller caller, SubjectRef ref) {
        return seen(caller, ref).orElseThrow(() -> new NotFoundException(ref));
    }

    /** Its title, or the reference itself when it is gone or the caller may not know of it. */
    String title(Caller caller, SubjectRef ref) {
        return subjects.subject(caller, ref, caller.locale())
                .map(Subject::title)
                .orElse(ref.toString());
    }

    boolean grows(Caller caller, SubjectRef ref) {
        return subjects.subject(caller, ref, caller.locale())
                .filter(subject -> Funnel.grows(subject.stage()))
                .isPresent();
    }

    /** @throws ConflictException when no candidate may grow from it yet */
    Subject requireGrown(Caller caller, SubjectRef ref) {
        Subject subject = known(caller, ref);
        if (!Funnel.grows(subject.stage())) {
            throw refusal("clusters.error.notEvaluated", subject);
        }
        return subject;
    }

    private static ConflictException refusal(String key, Subject subject) {
        String state = subject.state();
        return new ConflictException(Message.of(key, subject.title(), state == null ? "" : state), Map.of());
    }

    /**
     * Those who will carry it out come together. Where the caller does not lead the idea, the move waits for those who do.
     *
     * @throws ConflictException when it is gone, or does not stand where organizations may be asked
     */
    void gather(Caller caller, SubjectRef ref) {
        Subject subject = seen(caller, ref)
                .orElseThrow(() -> new ConflictException(Message.of("clusters.error.ideaGone"), Map.of()));
        if (!Funnel.gathers(subject.stage())) {
            throw refusal("clusters.error.notMobilized", subject);
        }
        if (Funnel.MOBILIZATION.equals(subject.stage()) && leads(caller, ref, Funnel.CLUSTER)) {
            move(caller, ref, Funnel.CLUSTER);
        }
    }

    /** It is being carried out. Where the caller does not lead the idea, the move waits for those who do. */
    void implement(Caller caller, SubjectRef ref) {
        Subject subject = known(caller, ref);
        if (Funnel.CLUSTER.equals(subject.stage()) && leads(caller, ref, Funnel.IMPLEMENTATION)) {
            move(caller, ref, Funnel.IMPLEMENTATION);
        }
    }

    private boolean leads(Caller caller, SubjectRef ref, String stage) {
        return flow(ref).steps(caller, ref).stream().anyMatch(step -> step.to().equals(stage));
    }

    private void move(Caller caller, SubjectRef ref, String stage) {
        flow(ref).move(caller, ref, stage, "");
    }

    /** What stands in a stage has one, unless its module is just leaving. */
    private SubjectFlow flow(SubjectRef ref) {
        return subjects.flow(ref.kind()).orElseThrow(IdeaPaths::away);
    }

    private static ConflictException away() {
        return new ConflictException(Message.of("clusters.error.away"), Map.of());
    }
}
