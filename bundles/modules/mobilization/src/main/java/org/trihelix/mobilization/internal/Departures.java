package org.trihelix.mobilization.internal;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.SubjectRef;
import org.trihelix.api.journal.Change;
import org.trihelix.api.journal.Entry;
import org.trihelix.api.journal.JournalListener;
import org.trihelix.api.journal.Recorded;
import org.trihelix.mobilization.domain.Dossier;
import org.trihelix.mobilization.domain.Funnel;
import org.trihelix.mobilization.domain.Gathering;

/** Follows subjects that go elsewhere, also when this module was away meanwhile: ends what waits for them, and takes gatherings to their region. */
@Component(service = JournalListener.class)
public final class Departures implements JournalListener {

    private final Ledger ledger;

    @Activate
    public Departures(@Reference Ledger ledger) {
        this.ledger = ledger;
    }

    @Override
    public String id() {
        return MobilizationModule.ID + ".departures";
    }

    @Override
    public void accept(List<Recorded> entries) {
        List<Recorded> leaving = moved(entries, change -> Funnel.isLeavingPromotion(change.before(), change.after()));
        if (!leaving.isEmpty()) {
            Set<String> open = ledger.work.read(connection -> ledger.dossiers.open(subjects(leaving)));
            leaving.stream()
                    .filter(one -> open.contains(one.entry().subject().toString()))
                    .forEach(this::takeBack);
        }
        withGathering(moved(entries, change -> Funnel.isEnd(change.after())), this::close);
        withGathering(changed(entries, "region", change -> true), this::follow);
    }

    private void withGathering(List<Recorded> entries, Consumer<Recorded> step) {
        if (!entries.isEmpty()) {
            Set<String> open = ledger.work.read(connection -> ledger.gatherings.open(subjects(entries)));
            entries.stream()
                    .filter(one -> open.contains(one.entry().subject().toString()))
                    .forEach(step);
        }
    }

    private static List<Recorded> moved(List<Recorded> entries, Predicate<Change> wanted) {
        return changed(entries, "state", wanted);
    }

    private static List<Recorded> changed(List<Recorded> entries, String field, Predicate<Change> wanted) {
        return entries.stream()
                .filter(one -> one.entry().changes().stream()
                        .filter(change -> change.field().equals(field))
                        .anyMatch(wanted))
                .toList();
    }

    private static Set<SubjectRef> subjects(List<Recorded> entries) {
        return entries.stream().map(one -> one.entry().subject()).collect(Collectors.toSet());
    }

    private void takeBack(Recorded cause) {
        ledger.work
                .read(connection -> ledger.dossiers.openOf(cause.entry().subject()))
                .ifPresent(id -> ledger.changedDossier(id, dossier -> takenBack(cause, dossier)));
    }

    /** One that was sent after the subject had left is about its next stay. */
    private Dossier takenBack(Recorded cause, Dossier dossier) {
        if (!dossier.isOpen() || cause.time().isBefore(dossier.sent())) {
            return dossier;
        }
        Dossier after = dossier.withdrawn(reason(cause), ledger.now());
        var change = new Change("package", dossier.state().name(), after.state().name());
        ledger.note(left(cause, Notes.packageRef(dossier.id()), change));
        return after;
    }

    private void close(Recorded cause) {
        ledger.work
                .read(connection -> ledger.gatherings.openOf(cause.entry().subject()))
                .ifPresent(id -> ledger.changedGathering(id, gathering -> closed(cause, gathering)));
    }

    /** Where it went stands in the entry: its module can be away while this one catches up. */
    private void follow(Recorded cause) {
        ledger.work
                .read(connection -> ledger.gatherings.openOf(cause.entry().subject()))
                .ifPresent(id -> ledger.changedGathering(id, gathering -> placed(cause, gathering)));
    }

    private static Gathering placed(Recorded cause, Gathering gathering) {
        return cause.entry().changes().stream()
                .filter(change -> change.field().equals("region"))
                .map(Change::after)
                .filter(Objects::nonNull)
                .findFirst()
                .map(region -> gathering.at(region.isEmpty() ? null : region))
                .orElse(gathering);
    }

    private Gathering closed(Recorded cause, Gathering gathering) {
        if (!gathering.stage().isOpen() || cause.time().isBefore(gathering.opened())) {
            return gathering;
        }
        Gathering after = gathering.closed(reason(cause), ledger.now());
        var change = new Change("stage", gathering.stage().name(), after.stage().name());
        ledger.note(left(cause, Notes.ref(gathering.id()), change));
        return after;
    }

    private static String reason(Recorded cause) {
        String reason = cause.entry().reason() == null ? "" : cause.entry().reason();
        return reason.length() <= Ledger.TEXT_MAX ? reason : reason.substring(0, Ledger.TEXT_MAX);
    }

    private static Entry left(Recorded cause, SubjectRef ref, Change change) {
        Entry told = cause.entry();
        var entry = new Entry(told.actor(), told.region(), MobilizationModule.ID, "left", ref, List.of(change), null);
        return Notes.because(entry, reason(cause));
    }
}
