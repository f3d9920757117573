package org.trihelix.evaluation.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.UnaryOperator;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.FieldError;
import org.trihelix.api.Ids;
import org.trihelix.api.InvalidException;
import org.trihelix.api.NotFoundException;
import org.trihelix.api.data.UnitOfWork;
import org.trihelix.api.journal.Entry;
import org.trihelix.api.journal.Journal;
import org.trihelix.evaluation.domain.Proceeding;
import org.trihelix.evaluation.internal.store.EvaluationStore;

/** Units of work on evaluations: rows and journal entries commit together. */
@Component(service = Ledger.class)
public class Ledger {

    static final int REASON_MAX = 2000;

    final UnitOfWork work;
    final Journal journal;
    final EvaluationStore store;
    private final Clock clock;

    @Activate
    public Ledger(
            @Reference UnitOfWork work,
            @Reference Journal journal,
            @Reference EvaluationStore store,
            @Reference Clock clock) {
        this.work = work;
        this.journal = journal;
        this.store = store;
        this.clock = clock;
    }

    Proceeding found(String id) {
        return work.read(connection -> store.find(id)).orElseThrow(() -> new NotFoundException(Notes.ref(id)));
    }

    /** Locks it, takes the step, writes what came out. */
    Proceeding changed(String id, UnaryOperator<Proceeding> step) {
        return work.write(connection -> {
            Proceeding before = store.lock(id).orElseThrow(() -> new NotFoundException(Notes.ref(id)));
            Proceeding after = step.apply(before);
            store.change(after);
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

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }

    LocalDate checkedDay(String field, LocalDate day) {
        if (day.isBefore(today()) || day.isAfter(today().plusYears(2))) {
            throw InvalidException.field(field, "evaluation.error.day");
        }
        return day;
    }

    /** @throws InvalidException when it is too long, or missing where it must be given */
    static String checkedReason(String reason, boolean required) {
        String text = reason.strip();
        if (required && text.isEmpty()) {
            throw InvalidException.field("reason", "evaluation.error.reason.missing");
        }
        if (text.length() > REASON_MAX) {
            throw InvalidException.field("reason", "evaluation.error.long", REASON_MAX);
        }
        return text;
    }

    static void refuse(List<FieldError> errors) {
        if (!errors.isEmpty()) {
            throw new InvalidException(errors);
        }
    }
}
