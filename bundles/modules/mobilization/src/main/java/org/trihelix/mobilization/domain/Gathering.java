package org.trihelix.mobilization.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.SubjectRef;

/**
 * What one subject needs and what is promised to it. It never changes: each step gives the next one.
 *
 * @param title of the subject when the gathering was opened
 * @param region code of the subject's region, null for none; as it was last known
 * @param opener identifier of the person who opened it
 * @param authors whose own the subject was then
 * @param organizations to which those belonged then
 * @param needs in the order in which they were stated, dropped ones included
 * @param pledges in the order in which they were made
 * @param reason why it was closed, empty before
 */
public record Gathering(
        String id,
        SubjectRef subject,
        String title,
        @Nullable String region,
        String opener,
        List<String> authors,
        List<String> organizations,
        List<Need> needs,
        List<Pledge> pledges,
        Stage stage,
        String reason,
        Instant opened,
        Instant changed) {

    public Gathering {
        authors = List.copyOf(authors);
        organizations = List.copyOf(organizations);
        needs = List.copyOf(needs);
        pledges = List.copyOf(pledges);
    }

    /** Needs that are still asked for. */
    public List<Need> asked() {
        return needs.stream().filter(need -> !need.dropped()).toList();
    }

    public Optional<Need> need(String need) {
        return needs.stream().filter(one -> one.id().equals(need)).findFirst();
    }

    public Optional<Pledge> pledge(String pledge) {
        return pledges.stream().filter(one -> one.id().equals(pledge)).findFirst();
    }

    public Coverage coverage(Need need) {
        return Coverage.of(need, pledges);
    }

    public long covered() {
        return asked().stream().filter(need -> coverage(need).isComplete()).count();
    }

    /** Mean of what is covered of each need, in whole per cent, rounded down; 0 when nothing is asked for. */
    public int percent() {
        return (int) asked().stream()
                .mapToInt(need -> coverage(need).percent())
                .average()
                .orElse(0);
    }

    /** Whether everything that is asked for is covered, and something is. */
    public boolean isCovered() {
        return !asked().isEmpty() && covered() == asked().size();
    }

    /** Whether what the trigger names belongs to it and can still come: the need is asked for, the pledge is not over. */
    public boolean canMeet(Trigger trigger) {
        return switch (trigger.kind()) {
            case AT_ONCE, DATE -> true;
            case COVERAGE -> asked().stream().anyMatch(need -> need.id().equals(trigger.need()));
            case PLEDGE ->
                pledges.stream()
                        .anyMatch(pledge -> pledge.id().equals(trigger.pledge())
                                && !pledge.state().isOver());
        };
    }

    /** Whether an accepted pledge waits until the need is covered. */
    public boolean isAwaited(Need need) {
        return pledges.stream()
                .anyMatch(pledge -> pledge.state() == PledgeState.ACCEPTED
                        && need.id().equals(pledge.trigger().need()));
    }

    /** Offers that wait for an answer. */
    public long offers() {
        return pledges.stream()
                .filter(pledge -> pledge.state() == PledgeState.OFFERED)
                .count();
    }

    public Gathering with(Need changedOne, Instant now) {
        return copy(replaced(needs, changedOne, Need::id), pledges, now);
    }

    public Gathering with(Pledge changedOne, Instant now) {
        return copy(needs, replaced(pledges, changedOne, Pledge::id), now);
    }

    private static <T> List<T> replaced(List<T> all, T one, java.util.function.Function<T, String> id) {
        var list = new ArrayList<T>(all);
        list.replaceAll(old -> id.apply(old).equals(id.apply(one)) ? one : old);
        if (!list.contains(one)) {
            list.add(one);
        }
        return list;
    }

    private Gathering copy(List<Need> newNeeds, List<Pledge> newPledges, Instant now) {
        var next = in(newNeeds, newPledges, stage, reason, now);
        return stage.isOpen() ? next.in(newNeeds, newPledges, next.reached(), reason, now) : next;
    }

    /** The same where its subject lies now. */
    public Gathering at(@Nullable String place) {
        return new Gathering(
                id,
                subject,
                title,
                place,
                opener,
                authors,
                organizations,
                needs,
                pledges,
                stage,
                reason,
                opened,
                changed);
    }

    private Stage reached() {
        return isCovered() ? Stage.COVERED : Stage.GATHERING;
    }

    public Gathering closed(String why, Instant now) {
        return in(needs, pledges, Stage.CLOSED, why, now);
    }

    private Gathering in(List<Need> newNeeds, List<Pledge> newPledges, Stage newStage, String newReason, Instant now) {
        return new Gathering(
                id,
                subject,
                title,
                region,
                opener,
                authors,
                organizations,
                newNeeds,
                newPledges,
                newStage,
                newReason,
                opened,
                now);
    }

    public boolean isAuthor(@Nullable String person) {
        return authors.stream().anyMatch(author -> Objects.equals(author, person));
    }
}
