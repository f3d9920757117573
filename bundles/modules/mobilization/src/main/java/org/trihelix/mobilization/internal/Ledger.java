package org.trihelix.mobilization.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.Ids;
import org.trihelix.api.InvalidException;
import org.trihelix.api.NotFoundException;
import org.trihelix.api.SubjectRef;
import org.trihelix.api.access.Caller;
import org.trihelix.api.data.UnitOfWork;
import org.trihelix.api.journal.Entry;
import org.trihelix.api.journal.Journal;
import org.trihelix.api.subject.Subject;
import org.trihelix.api.subject.Subjects;
import org.trihelix.mobilization.domain.Dossier;
import org.trihelix.mobilization.domain.Gathering;
import org.trihelix.mobilization.internal.store.DossierStore;
import org.trihelix.mobilization.internal.store.GatheringStore;

/** Units of work: rows and journal entries commit together. */
@Component(service = Ledger.class)
public class Ledger {

    static final int TEXT_MAX = 2000;

    private static final Caller SYSTEM = Caller.system(Locale.ENGLISH);

    final UnitOfWork work;
    final Journal journal;
    final GatheringStore gatherings;
    final DossierStore dossiers;
    private final Subjects subjects;
    private final Clock clock;

    @Activate
    public Ledger(
            @Reference UnitOfWork work,
            @Reference Journal journal,
            @Reference GatheringStore gatherings,
            @Reference DossierStore dossiers,
            @Reference Subjects subjects,
            @Reference Clock clock) {
        this.work = work;
        this.journal = journal;
        this.gatherings = gatherings;
        this.dossiers = dossiers;
        this.subjects = subjects;
        this.clock = clock;
    }

    Gathering gathering(String id) {
        Gathering kept =
                work.read(connection -> gatherings.find(id)).orElseThrow(() -> new NotFoundException(Notes.ref(id)));
        return placed(kept, subject(kept.subject()));
    }

    private Optional<Subject> subject(SubjectRef ref) {
        return subjects.subject(SYSTEM, ref, SYSTEM.locale());
    }

    /** Who leads it is decided by where its subject lies now; while that is not known, by where it lay. */
    private static Gathering placed(Gathering kept, Optional<Subject> subject) {
        return subject.map(known -> kept.at(known.region())).orElse(kept);
    }

    Dossier dossier(String id) {
        return work.read(connection -> dossiers.find(id))
                .orElseThrow(() -> new NotFoundException(Notes.packageRef(id)));
    }

    /** Locks it, settles what time has done, takes the step, settles what follows from it, writes what came out. */
    Gathering changedGathering(String id, UnaryOperator<Gathering> step) {
        return work.write(connection -> {
            Optional<Subject> subject =
                    gatherings.subjectOf(id).flatMap(this::subject); // before the lock: who moves it asks here
            Gathering before = gatherings
                    .lock(id)
                    .map(kept -> placed(kept, subject))
                    .orElseThrow(() -> new NotFoundException(Notes.ref(id)));
            Gathering after = settled(step.apply(settled(before)));
            gatherings.change(after);
            return after;
        });
    }

    /** The hub itself notes what expires and what is triggered. */
    Gathering settled(Gathering before) {
        Gathering after = Settling.settle(before, today(), now());
        Settling.notes(SYSTEM, before, after).forEach(this::note);
        return after;
    }

    Dossier changedDossier(String id, UnaryOperator<Dossier> step) {
        return work.write(connection -> {
            Dossier before = dossiers.lock(id).orElseThrow(() -> new NotFoundException(Notes.packageRef(id)));
            Dossier after = step.apply(before);
            dossiers.change(after);
            return after;
        });
    }

    void note(Entry entry) {
        journal.append(entry);
    }

    String nextId() {
        return Ids.next(clock);
    }

    /** As exact as every database keeps it. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** Now, or right after the last of them: what was said later stands later, however fast it came. */
    Instant nowAfter(Stream<Instant> earlier) {
        Instant next = earlier.max(Comparator.naturalOrder())
                .map(last -> last.plus(1, ChronoUnit.MICROS))
                .orElse(Instant.MIN);
        return next.isAfter(now()) ? next : now();
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }

    /** @param day null is taken as it is */
    void checkDay(String field, @Nullable LocalDate day) {
        if (day != null && (day.isBefore(today()) || day.isAfter(today().plusYears(5)))) {
            throw InvalidException.field(field, "mobilization.error.day");
        }
    }

    /** @throws InvalidException when it is too long, or missing where it must be given */
    static String checkedReason(String reason, boolean required) {
        if (required && reason.isBlank()) {
            throw InvalidException.field("reason", "mobilization.error.reason");
        }
        return checkedText("reason", reason, TEXT_MAX);
    }

    static String checkedText(String field, String text, int most) {
        String stripped = text.strip();
        if (stripped.length() > most) {
            throw InvalidException.field(field, "mobilization.error.long", most);
        }
        return stripped;
    }
}
