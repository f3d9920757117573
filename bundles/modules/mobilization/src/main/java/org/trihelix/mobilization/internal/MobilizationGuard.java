package org.trihelix.mobilization.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.SubjectRef;
import org.trihelix.api.subject.TransitionGuard;
import org.trihelix.api.text.Message;
import org.trihelix.mobilization.domain.Funnel;
import org.trihelix.mobilization.domain.Gathering;
import org.trihelix.mobilization.domain.Need;

/** No idea goes past promotion while an answer is awaited, nor past mobilization before what it needs was stated and covered. Other ways stay open. */
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
            Gathering latest = ledger.work
                    .read(connection -> ledger.gatherings.latest(ref))
                    .orElse(null);
            return latest != null && latest.isCovered() ? List.of() : List.of(lacking(latest));
        }
        return List.of();
    }

    private static Message lacking(@Nullable Gathering latest) {
        if (latest == null || latest.asked().isEmpty()) {
            return Message.of("mobilization.guard.none");
        }
        List<String> missing = latest.asked().stream()
                .filter(need -> !latest.coverage(need).isComplete())
                .map(Need::title)
                .toList();
        return Message.of(
                latest.stage().isOpen() ? "mobilization.guard.uncovered" : "mobilization.guard.closed", missing);
    }
}
