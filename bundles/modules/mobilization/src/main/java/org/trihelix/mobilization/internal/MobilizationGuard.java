package org.trihelix.mobilization.internal;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.SubjectRef;
import org.trihelix.api.subject.TransitionGuard;
import org.trihelix.api.text.Message;
import org.trihelix.mobilization.domain.Funnel;

/** No idea goes past promotion while an answer is awaited, nor past mobilization while something is missing. Other ways stay open. */
@Component(service = TransitionGuard.class)
public final class MobilizationGuard implements TransitionGuard {

    private final Ledger ledger;

    @Activate
    public MobilizationGuard(@Reference Ledger ledger) {
        this.ledger = ledger;
    }

    @Override
    public String kind() {
        return "idea";
    }

    @Override
    public List<Message> objections(SubjectRef ref, String from, String to) {
        if (Funnel.isPastPromotion(from, to)
                && ledger.work.read(connection -> ledger.dossiers.openOf(ref)).isPresent()) {
            return List.of(Message.of("mobilization.guard.unanswered"));
        }
        if (Funnel.isPastMobilization(from, to)) {
            List<String> missing = ledger.work.read(connection -> ledger.gatherings.missing(ref));
            return missing.isEmpty() ? List.of() : List.of(Message.of("mobilization.guard.uncovered", missing));
        }
        return List.of();
    }
}
