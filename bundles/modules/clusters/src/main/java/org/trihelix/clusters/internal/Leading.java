package org.trihelix.clusters.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.ConflictException;
import org.trihelix.api.InvalidException;
import org.trihelix.api.access.Caller;
import org.trihelix.api.journal.Change;
import org.trihelix.api.text.Message;
import org.trihelix.clusters.domain.Alliance;
import org.trihelix.clusters.domain.Phase;
import org.trihelix.clusters.domain.Rule;

/** Leads clusters on: they are founded, go from stage to stage, end. Each step is one unit of work. */
@Component(service = Leading.class)
public class Leading {

    private static final long HELICES_LEAST = 2;

    private final Ledger ledger;
    private final Gate gate;
    private final Composing composing;
    private final IdeaPaths ideas;

    @Activate
    public Leading(
            @Reference Ledger ledger,
            @Reference Gate gate,
            @Reference Composing composing,
            @Reference IdeaPaths ideas) {
        this.ledger = ledger;
        this.gate = gate;
        this.composing = composing;
        this.ideas = ideas;
    }

    Alliance gather(Caller caller, String id) {
        return ledger.work.write(connection -> {
            Alliance after = ledger.changed(id, before -> {
                gate.requireLeader(caller, before);
                Gate.requireRules(Rule.GATHERING, before, ledger.today());
                Alliance asked = before.gathering(ledger.now());
                ledger.note(Notes.step(caller, "gathered", before, asked));
                return asked;
            });
            after.ideas().forEach(idea -> ideas.gather(caller, idea));
            return after;
        });
    }

    /** Its ideas may have gone or been sent back since the organizations were asked. */
    Alliance found(Caller caller, String id) {
        return ledger.changed(id, before -> {
            gate.requireLeader(caller, before);
            Gate.requireRules(Rule.FOUNDING, before, ledger.today());
            before.ideas().forEach(idea -> ideas.gather(caller, idea));
            Alliance after = before.founded(ledger.today(), ledger.now());
            if (composing.of(after).helices() < HELICES_LEAST) {
                throw new ConflictException(Message.of("clusters.rule.helices", HELICES_LEAST), Map.of());
            }
            ledger.note(Notes.step(caller, "founded", before, after));
            return after;
        });
    }

    Alliance advance(Caller caller, String id, int version) {
        return ledger.changed(id, before -> {
            requireLed(caller, before, version);
            Alliance after = before.advanced(ledger.today(), ledger.now());
            ledger.note(Notes.note(caller, "advanced", after)
                    .with(new Change(
                            "stage",
                            String.valueOf(before.standing().stage()),
                            String.valueOf(after.standing().stage()))));
            return after;
        });
    }

    /** Who asks twice, or saw another stage, must not lead it on. */
    private void requireLed(Caller caller, Alliance cluster, int version) {
        gate.requireLeader(caller, cluster);
        Gate.requireRules(List.of(Rule.FOUNDED), cluster, ledger.today());
        if (cluster.version() != version) {
            throw new ConflictException(
                    Message.of("clusters.error.moved"),
                    Map.of(
                            "version", String.valueOf(cluster.version()),
                            "stage", String.valueOf(cluster.standing().stage())));
        }
    }

    Alliance prolong(Caller caller, String id, int version, LocalDate due, String reason) {
        String why = Ledger.checkedReason(reason, true);
        ledger.checkedFuture("due", due);
        return ledger.changed(id, before -> {
            requireLed(caller, before, version);
            LocalDate latest = before.standing().latest();
            if (latest != null && due.isAfter(latest)) {
                throw InvalidException.field("due", "clusters.error.tooLong", latest.toString());
            }
            ledger.note(Notes.note(caller, "prolonged", before)
                    .with(new Change("due", String.valueOf(before.standing().due()), due.toString()))
                    .because(why));
            return before.prolonged(due, why, ledger.now());
        });
    }

    Alliance end(Caller caller, String id, String reason) {
        String why = Ledger.checkedReason(reason, true);
        return ledger.changed(id, before -> {
            gate.requireComposer(caller, before);
            Gate.requireRules(List.of(Rule.OPEN), before, ledger.today());
            requireNoneRunning(before);
            Alliance after = before.ended(why, ledger.now());
            String action = after.phase() == Phase.DROPPED ? "dropped" : "closed";
            ledger.note(Notes.step(caller, action, before, after).because(why));
            return after;
        });
    }

    private void requireNoneRunning(Alliance cluster) {
        long running = ledger.projects.running(cluster.id());
        if (running > 0) {
            throw new ConflictException(
                    Message.of("clusters.error.running", running), Map.of("running", String.valueOf(running)));
        }
    }
}
