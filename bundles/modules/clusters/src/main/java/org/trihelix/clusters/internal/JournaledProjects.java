package org.trihelix.clusters.internal;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.ConflictException;
import org.trihelix.api.InvalidException;
import org.trihelix.api.Page;
import org.trihelix.api.PageRequest;
import org.trihelix.api.access.Caller;
import org.trihelix.api.journal.Change;
import org.trihelix.api.journal.Entry;
import org.trihelix.api.journal.Recorded;
import org.trihelix.api.people.Person;
import org.trihelix.api.text.Message;
import org.trihelix.clusters.JointProject;
import org.trihelix.clusters.JointProject.Aim;
import org.trihelix.clusters.JointProject.Duty;
import org.trihelix.clusters.JointProject.Query;
import org.trihelix.clusters.JointProject.Step;
import org.trihelix.clusters.JointProject.Summary;
import org.trihelix.clusters.JointProjects;
import org.trihelix.clusters.domain.Alliance;
import org.trihelix.clusters.domain.Charter;
import org.trihelix.clusters.domain.Document;
import org.trihelix.clusters.domain.Effect;
import org.trihelix.clusters.domain.Milestone;
import org.trihelix.clusters.domain.Project;
import org.trihelix.clusters.domain.ProjectPlan;

/** Joint projects in the database: rows, journal, ties of the partners and the move of the idea are one unit of work. */
@Component(service = JointProjects.class)
public final class JournaledProjects implements JointProjects {

    private static final int PARTS_MOST = 200;
    private static final int UNIT_MAX = 40;
    private static final int ADDRESS_MAX = 1000;

    private final Ledger ledger;
    private final Opening opening;
    private final Gate gate;
    private final Directory directory;
    private final ProjectReading reading;

    @Activate
    public JournaledProjects(
            @Reference Ledger ledger,
            @Reference Opening opening,
            @Reference Gate gate,
            @Reference Directory directory,
            @Reference ProjectReading reading) {
        this.ledger = ledger;
        this.opening = opening;
        this.gate = gate;
        this.directory = directory;
        this.reading = reading;
    }

    @Override
    public Page<Summary> find(Caller caller, Query query, PageRequest page) {
        return reading.find(caller, query, page);
    }

    @Override
    public List<Duty> duties(Caller caller) {
        return reading.duties(caller);
    }

    @Override
    public JointProject project(Caller caller, String id) {
        return reading.project(caller, id);
    }

    @Override
    public Page<Recorded> journal(Caller caller, String id, PageRequest page) {
        return reading.journal(caller, id, page);
    }

    @Override
    public JointProject open(Caller caller, String cluster, ProjectPlan plan, List<String> partners) {
        return reading.shown(caller, opening.open(caller, cluster, plan, partners));
    }

    private static Entry note(Caller caller, String action, Alliance cluster, Project project) {
        return Notes.project(caller, action, cluster.charter().region(), project);
    }

    /** Locks the project, asks whether the caller works on it and it runs, takes the step, tells the journal. */
    private JointProject worked(Caller caller, String id, BiFunction<Alliance, Project, Project> step) {
        return changed(caller, id, (home, before) -> {
            gate.requireWorker(caller, home, before.organizations());
            requireRunning(before);
            return step.apply(home, before);
        });
    }

    private JointProject changed(Caller caller, String id, BiFunction<Alliance, Project, Project> step) {
        return reading.shown(
                caller, ledger.changedProject(id, before -> step.apply(ledger.found(before.cluster()), before)));
    }

    private static void requireRunning(Project project) {
        if (!project.isRunning()) {
            throw new ConflictException(
                    Message.of("clusters.error.ended"),
                    Map.of("state", project.state().name()));
        }
    }

    @Override
    public JointProject addMilestone(Caller caller, String id, Step step) {
        String title = Ledger.checkedLine("title", step.title(), Charter.NAME_MAX);
        ledger.checkedFuture("due", step.due());
        return worked(caller, id, (home, before) -> {
            Person responsible = directory.person("responsible", step.responsible());
            requireRoom(before.milestones());
            requireWithin(before.plan(), step.due());
            var milestone = new Milestone(ledger.nextId(), title, step.due(), step.responsible(), null, "");
            ledger.note(note(caller, "milestoneAdded", home, before)
                    .with(
                            new Change("milestone", null, title),
                            new Change("due", null, step.due().toString()),
                            new Change("responsible", null, responsible.name())));
            return before.with(milestone, ledger.now());
        });
    }

    /** Once the project is late, what is left has to be planned behind its end. */
    private void requireWithin(ProjectPlan plan, LocalDate due) {
        boolean late = ledger.today().isAfter(plan.ends());
        if (due.isBefore(plan.starts()) || due.isAfter(plan.ends()) && !late) {
            throw InvalidException.field(
                    "due",
                    "clusters.error.outside",
                    plan.starts().toString(),
                    plan.ends().toString());
        }
    }

    private static void requireRoom(List<?> parts) {
        if (parts.size() >= PARTS_MOST) {
            throw new ConflictException(Message.of("clusters.error.parts", PARTS_MOST), Map.of());
        }
    }

    @Override
    public JointProject reach(Caller caller, String id, String milestone, LocalDate day, String result) {
        String what = Ledger.checkedLine("result", result, Ledger.REASON_MAX);
        ledger.checkedPast("day", day);
        return changed(caller, id, (home, before) -> {
            Milestone reached = before.milestone(milestone)
                    .orElseThrow(() -> InvalidException.field("milestone", "clusters.error.milestone"));
            gate.requireReporter(caller, home, before.organizations(), reached);
            requireRunning(before);
            if (reached.reached() != null) {
                throw new ConflictException(Message.of("clusters.error.reached"), Map.of());
            }
            ledger.note(note(caller, "milestoneReached", home, before)
                    .with(new Change("milestone", null, reached.title()), new Change("result", null, what)));
            return before.reaching(milestone, day, what, ledger.now());
        });
    }

    @Override
    public JointProject addDocument(Caller caller, String id, String title, String address) {
        String name = Ledger.checkedLine("title", title, Charter.NAME_MAX);
        String place = checkedAddress(address);
        return worked(caller, id, (home, before) -> {
            requireRoom(before.documents());
            ledger.note(note(caller, "documentAdded", home, before)
                    .with(new Change("document", null, name), new Change("address", null, place)));
            return before.with(new Document(ledger.nextId(), name, place, caller.id(), ledger.now()), ledger.now());
        });
    }

    private static String checkedAddress(String address) {
        String line = Ledger.checkedLine("address", address, ADDRESS_MAX);
        try {
            URI uri = new URI(line);
            boolean web = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
            if (web && uri.getHost() != null) {
                return line;
            }
        } catch (URISyntaxException e) {
            throw InvalidException.field("address", "clusters.error.address");
        }
        throw InvalidException.field("address", "clusters.error.address");
    }

    @Override
    public JointProject addEffect(Caller caller, String id, Aim aim) {
        String measure = Ledger.checkedLine("measure", aim.measure(), Charter.NAME_MAX);
        String unit = Ledger.checkedLine("unit", aim.unit(), UNIT_MAX);
        if (!Double.isFinite(aim.base()) || !Double.isFinite(aim.target()) || aim.base() == aim.target()) {
            throw InvalidException.field("target", "clusters.error.target");
        }
        return worked(caller, id, (home, before) -> {
            requireRoom(before.effects());
            var effect = new Effect(ledger.nextId(), aim.sphere(), measure, unit, aim.base(), aim.target(), null, null);
            ledger.note(note(caller, "effectAdded", home, before)
                    .with(
                            new Change("effect", null, measure),
                            new Change("base", null, aim.base() + " " + unit),
                            new Change("target", null, aim.target() + " " + unit)));
            return before.with(effect, ledger.now());
        });
    }

    @Override
    public JointProject measure(Caller caller, String id, String effect, double value, LocalDate day) {
        ledger.checkedPast("day", day);
        if (!Double.isFinite(value)) {
            throw InvalidException.field("value", "clusters.error.number");
        }
        return worked(caller, id, (home, before) -> {
            Effect known =
                    before.effect(effect).orElseThrow(() -> InvalidException.field("effect", "clusters.error.effect"));
            if (known.measured() != null && day.isBefore(known.measured())) {
                throw InvalidException.field(
                        "day", "clusters.error.older", known.measured().toString());
            }
            ledger.note(note(caller, "effectMeasured", home, before)
                    .with(
                            new Change("effect", null, known.measure()),
                            new Change("value", text(known.actual()), String.valueOf(value))));
            return before.measuring(effect, value, day, ledger.now());
        });
    }

    private static @Nullable String text(@Nullable Double value) {
        return value == null ? null : value.toString();
    }

    @Override
    public JointProject end(Caller caller, String id, boolean done, String reason) {
        String why = Ledger.checkedReason(reason, true);
        Project.State end = done ? Project.State.DONE : Project.State.STOPPED;
        return worked(caller, id, (home, before) -> {
            ledger.note(note(caller, done ? "projectDone" : "projectStopped", home, before)
                    .with(new Change("state", before.state().name(), end.name()))
                    .because(why));
            return before.ended(end, why, ledger.now());
        });
    }
}
