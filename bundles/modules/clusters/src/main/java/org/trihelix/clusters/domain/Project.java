package org.trihelix.clusters.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A joint project as it is kept. It never changes: each step gives the next one.
 *
 * @param cluster identifier
 * @param partners identifiers of the organizations that take part beside the leading one
 * @param reason why it was stopped, or what came out, empty before
 * @param version grows with each step
 */
public record Project(
        String id,
        String cluster,
        ProjectPlan plan,
        List<String> partners,
        List<Milestone> milestones,
        List<Document> documents,
        List<Effect> effects,
        State state,
        String reason,
        Instant opened,
        Instant changed,
        int version) {

    /** Fewest organizations that do something together, the leading one among them. */
    public static final int LEAST = 2;

    /** Where it stands. The text shown has the key {@code clusters.project.NAME}. */
    public enum State {
        RUNNING,
        DONE,
        STOPPED
    }

    public Project {
        partners = partners.stream()
                .filter(one -> !one.equals(plan.lead()))
                .distinct()
                .toList();
        milestones = List.copyOf(milestones);
        documents = List.copyOf(documents);
        effects = List.copyOf(effects);
    }

    public static Project opening(String id, String cluster, ProjectPlan plan, List<String> others, Instant now) {
        return new Project(id, cluster, plan, others, List.of(), List.of(), List.of(), State.RUNNING, "", now, now, 1);
    }

    /** Identifiers of all that take part, the leading one first. */
    public List<String> organizations() {
        return Stream.concat(Stream.of(plan.lead()), partners.stream()).toList();
    }

    public boolean isRunning() {
        return state == State.RUNNING;
    }

    public Optional<Milestone> milestone(String milestone) {
        return milestones.stream().filter(one -> one.id().equals(milestone)).findFirst();
    }

    public Optional<Effect> effect(String effect) {
        return effects.stream().filter(one -> one.id().equals(effect)).findFirst();
    }

    /** The earliest day of what is not reached yet, null when nothing is left or it has ended. */
    public @Nullable LocalDate nextDue() {
        return milestones.stream()
                .filter(one -> isRunning() && one.reached() == null)
                .map(Milestone::due)
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    public long reached() {
        return milestones.stream().filter(one -> one.reached() != null).count();
    }

    public Project with(Milestone milestone, Instant now) {
        return copy(and(milestones, milestone), documents, effects, state, reason, now);
    }

    public Project reaching(String milestone, LocalDate day, String result, Instant now) {
        List<Milestone> all = replaced(milestones, one -> one.id().equals(milestone) ? one.reached(day, result) : one);
        return copy(all, documents, effects, state, reason, now);
    }

    public Project with(Document document, Instant now) {
        return copy(milestones, and(documents, document), effects, state, reason, now);
    }

    public Project with(Effect effect, Instant now) {
        return copy(milestones, documents, and(effects, effect), state, reason, now);
    }

    public Project measuring(String effect, double value, LocalDate day, Instant now) {
        List<Effect> all = replaced(effects, one -> one.id().equals(effect) ? one.measured(value, day) : one);
        return copy(milestones, documents, all, state, reason, now);
    }

    public Project ended(State end, String why, Instant now) {
        return copy(milestones, documents, effects, end, why, now);
    }

    private static <T> List<T> and(List<T> some, T one) {
        var all = new ArrayList<>(some);
        all.add(one);
        return all;
    }

    private static <T> List<T> replaced(List<T> all, UnaryOperator<T> change) {
        return all.stream().map(change).toList();
    }

    private Project copy(
            List<Milestone> stones, List<Document> papers, List<Effect> measures, State now, String why, Instant when) {
        return new Project(id, cluster, plan, partners, stones, papers, measures, now, why, opened, when, version + 1);
    }
}
