package org.trihelix.clusters.internal;

import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.InvalidException;
import org.trihelix.api.access.Caller;
import org.trihelix.api.journal.Change;
import org.trihelix.clusters.domain.Alliance;
import org.trihelix.clusters.domain.Project;
import org.trihelix.clusters.domain.ProjectPlan;
import org.trihelix.clusters.domain.Rule;
import org.trihelix.clusters.domain.Tie;
import org.trihelix.clusters.domain.TieKind;
import org.trihelix.clusters.internal.store.NetworkStore;

/** Opens joint projects: the row, the ties of the partners, the journal and the move of the idea are one unit of work. */
@Component(service = Opening.class)
public class Opening {

    /** Each two of them are tied: the square of it. */
    private static final int PARTNERS_MOST = 20;

    private final Ledger ledger;
    private final NetworkStore network;
    private final Gate gate;
    private final Directory directory;
    private final IdeaPaths ideas;

    @Activate
    public Opening(
            @Reference Ledger ledger,
            @Reference NetworkStore network,
            @Reference Gate gate,
            @Reference Directory directory,
            @Reference IdeaPaths ideas) {
        this.ledger = ledger;
        this.network = network;
        this.gate = gate;
        this.directory = directory;
        this.ideas = ideas;
    }

    Project open(Caller caller, String cluster, ProjectPlan plan, List<String> partners) {
        return ledger.work.write(connection -> {
            Alliance home = ledger.changed(cluster, same -> same); // its lock keeps others from closing it meanwhile
            gate.requireWorker(caller, home, home.participants());
            Gate.requireRules(Rule.PROJECT, home, ledger.today());
            ledger.checkedNear("starts", plan.starts());
            Ledger.refuse(plan.errors());
            directory.person("responsible", plan.responsible());
            Project project = Project.opening(ledger.nextId(), home.id(), plan, partners, ledger.now());
            requireParticipants(home, project);
            ledger.projects.add(project);
            tie(project);
            ledger.note(Notes.project(caller, "projectOpened", home.charter().region(), project)
                    .with(
                            new Change("title", null, plan.title()),
                            new Change("ends", null, plan.ends().toString())));
            ledger.note(Notes.note(caller, "projectOpened", home).with(new Change("title", null, plan.title())));
            if (plan.idea() != null) {
                ideas.implement(caller, plan.idea());
            }
            return project;
        });
    }

    private static void requireParticipants(Alliance cluster, Project project) {
        List<String> all = project.organizations();
        if (!cluster.participants().contains(project.plan().lead())) {
            throw InvalidException.field("lead", "clusters.error.lead");
        }
        if (!Set.copyOf(cluster.participants()).containsAll(all)) {
            throw InvalidException.field("partners", "clusters.error.partners");
        }
        if (all.size() < Project.LEAST) {
            throw InvalidException.field("partners", "clusters.error.partnersLeast");
        }
        if (all.size() > PARTNERS_MOST) {
            throw InvalidException.field("partners", "clusters.error.partnersMost", PARTNERS_MOST);
        }
        if (project.plan().idea() != null
                && !cluster.ideas().contains(project.plan().idea())) {
            throw InvalidException.field("idea", "clusters.error.idea");
        }
    }

    /** Each two of them have one more reason to be tied. */
    private void tie(Project project) {
        List<String> partners = project.organizations();
        for (int i = 0; i < partners.size(); i++) {
            for (int j = i + 1; j < partners.size(); j++) {
                network.add(Tie.between(
                        ledger.nextId(),
                        partners.get(i),
                        partners.get(j),
                        TieKind.PROJECT,
                        Notes.projectRef(project.id()).toString(),
                        "",
                        ledger.now()));
            }
        }
    }
}
