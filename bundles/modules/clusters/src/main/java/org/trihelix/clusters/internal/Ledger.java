package org.trihelix.clusters.internal;

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
import org.trihelix.clusters.domain.Alliance;
import org.trihelix.clusters.domain.Project;
import org.trihelix.clusters.internal.store.ClusterStore;
import org.trihelix.clusters.internal.store.ProjectStore;

/** Units of work on clusters and projects: rows and journal entries commit together. */
@Component(service = Ledger.class)
public class Ledger {

    static final int REASON_MAX = 2000;

    final UnitOfWork work;
    final Journal journal;
    final ClusterStore store;
    final ProjectStore projects;
    private final Clock clock;

    @Activate
    public Ledger(
            @Reference UnitOfWork work,
            @Reference Journal journal,
            @Reference ClusterStore store,
            @Reference ProjectStore projects,
            @Reference Clock clock) {
        this.work = work;
        this.journal = journal;
        this.store = store;
        this.projects = projects;
        this.clock = clock;
    }

    Alliance found(String id) {
        return work.read(connection -> store.find(id)).orElseThrow(() -> new NotFoundException(Notes.ref(id)));
    }

    Project project(String id) {
        return work.read(connection -> projects.find(id))
                .orElseThrow(() -> new NotFoundException(Notes.projectRef(id)));
    }

    /** Locks it, takes the step, writes what came out. */
    Alliance changed(String id, UnaryOperator<Alliance> step) {
        return work.write(connection -> {
            Alliance before = store.lock(id).orElseThrow(() -> new NotFoundException(Notes.ref(id)));
            Alliance after = step.apply(before);
            store.change(after);
            return after;
        });
    }

    /** Locks it, takes the step, writes what came out. */
    Project changedProject(String id, UnaryOperator<Project> step) {
        return work.write(connection -> {
            Project before = projects.lock(id).orElseThrow(() -> new NotFoundException(Notes.projectRef(id)));
            Project after = step.apply(before);
            projects.change(after);
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

    /**
     * For days from today on. The hub's day is that of UTC; where the person is it may be a day earlier or later, so one day is granted.
     *
     * @throws InvalidException when the day has passed or is more than ten years away
     */
    LocalDate checkedFuture(String field, LocalDate day) {
        if (day.isBefore(today().minusDays(1)) || day.isAfter(today().plusYears(10))) {
            throw InvalidException.field(field, "clusters.error.day");
        }
        return day;
    }

    /**
     * For days up to today, wherever the person is.
     *
     * @throws InvalidException when the day has not come yet
     */
    LocalDate checkedPast(String field, LocalDate day) {
        if (day.isAfter(today().plusDays(1)) || day.isBefore(today().minusYears(10))) {
            throw InvalidException.field(field, "clusters.error.pastDay");
        }
        return day;
    }

    /** @throws InvalidException when the day is more than ten years away, before or behind */
    LocalDate checkedNear(String field, LocalDate day) {
        if (day.isBefore(today().minusYears(10)) || day.isAfter(today().plusYears(10))) {
            throw InvalidException.field(field, "clusters.error.far");
        }
        return day;
    }

    /** @throws InvalidException when it is too long, or missing where it must be given */
    static String checkedReason(String reason, boolean required) {
        String text = reason.strip();
        if (required && text.isEmpty()) {
            throw InvalidException.field("reason", "clusters.error.reason");
        }
        if (text.length() > REASON_MAX) {
            throw InvalidException.field("reason", "clusters.error.long", REASON_MAX);
        }
        return text;
    }

    /** @throws InvalidException when it is empty or too long */
    static String checkedLine(String field, String text, int most) {
        String line = text.strip();
        if (line.isEmpty() || line.length() > most) {
            throw InvalidException.field(field, "clusters.error.line", most);
        }
        return line;
    }

    static void refuse(List<FieldError> errors) {
        if (!errors.isEmpty()) {
            throw new InvalidException(errors);
        }
    }
}
