package org.trihelix.evaluation.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.SubjectRef;
import org.trihelix.api.journal.Change;
import org.trihelix.api.journal.Entry;
import org.trihelix.api.journal.JournalListener;
import org.trihelix.api.journal.Recorded;
import org.trihelix.evaluation.domain.Funnel;
import org.trihelix.evaluation.domain.Proceeding;

/** Closes the open evaluation of a subject that has left the stage of evaluation, also when this module was away meanwhile. */
@Component(service = JournalListener.class)
public final class Departures implements JournalListener {

    private final Ledger ledger;

    @Activate
    public Departures(@Reference Ledger ledger) {
        this.ledger = ledger;
    }

    @Override
    public String id() {
        return EvaluationModule.ID + ".departures";
    }

    @Override
    public void accept(List<Recorded> entries) {
        List<Recorded> leaving = entries.stream().filter(Departures::leaves).toList();
        if (leaving.isEmpty()) {
            return;
        }
        Set<SubjectRef> subjects =
                leaving.stream().map(one -> one.entry().subject()).collect(Collectors.toSet());
        Set<String> open = ledger.work.read(connection -> ledger.store.open(subjects));
        leaving.stream()
                .filter(one -> open.contains(one.entry().subject().toString()))
                .forEach(this::close);
    }

    private static boolean leaves(Recorded recorded) {
        return recorded.entry().changes().stream()
                .filter(change -> change.field().equals("state"))
                .anyMatch(change -> Funnel.isLeaving(change.before(), change.after()));
    }

    private void close(Recorded recorded) {
        Entry entry = recorded.entry();
        Optional<String> id = ledger.work.read(connection -> ledger.store.openOf(entry.subject()));
        id.ifPresent(open -> ledger.changed(open, evaluation -> closed(recorded, evaluation)));
    }

    /** One that was opened after the subject had left is about its next stay. */
    private Proceeding closed(Recorded recorded, Proceeding evaluation) {
        if (!evaluation.stage().isOpen() || recorded.time().isBefore(evaluation.opened())) {
            return evaluation;
        }
        Entry cause = recorded.entry();
        String reason = cause.reason() == null ? "" : cause.reason();
        Proceeding after = evaluation.closed(cut(reason), ledger.now());
        Entry entry = new Entry(
                cause.actor(),
                evaluation.region(),
                EvaluationModule.ID,
                "left",
                Notes.ref(evaluation.id()),
                List.of(new Change(
                        "stage", evaluation.stage().name(), after.stage().name())),
                null);
        ledger.note(Notes.because(entry, reason));
        return after;
    }

    private static String cut(String reason) {
        return reason.length() <= Ledger.REASON_MAX ? reason : reason.substring(0, Ledger.REASON_MAX);
    }
}
