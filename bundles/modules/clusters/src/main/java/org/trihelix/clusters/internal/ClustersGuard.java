package org.trihelix.clusters.internal;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.SubjectRef;
import org.trihelix.api.subject.TransitionGuard;
import org.trihelix.api.text.Message;
import org.trihelix.clusters.domain.Funnel;

/** No idea goes into implementation without a joint project that carries it out. Back and away it may go. */
@Component(service = TransitionGuard.class)
public final class ClustersGuard implements TransitionGuard {

    private final Ledger ledger;

    @Activate
    public ClustersGuard(@Reference Ledger ledger) {
        this.ledger = ledger;
    }

    @Override
    public String kind() {
        return "idea";
    }

    @Override
    public List<Message> objections(SubjectRef ref, String from, String to) {
        boolean nobody = from.equals(Funnel.CLUSTER)
                && to.equals(Funnel.IMPLEMENTATION)
                && !ledger.work.read(connection -> ledger.projects.carriesOut(ref.toString()));
        return nobody ? List.of(Message.of("clusters.guard.project")) : List.of();
    }
}
