package org.trihelix.web.internal.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.SubjectRef;
import org.trihelix.api.access.Role;
import org.trihelix.api.account.DemonstrationDoor.Guest;
import org.trihelix.api.subject.Subject;
import org.trihelix.ui.Guide;
import org.trihelix.ui.GuideStep;
import org.trihelix.web.internal.shell.Faults;
import org.trihelix.web.internal.shell.Visit;

/** Looks up how far what a visitor follows has come, by the modules that are here now. */
final class Ways {

    private final Visit visit;
    private final Following following;

    /** A module's steps. */
    private record Part(Guide guide, List<GuideStep> steps) {}

    Ways(Visit visit, Following following) {
        this.visit = visit;
        this.following = following;
    }

    /** What he could follow, the likeliest first, and among it what he has chosen. */
    List<Subject> subjects() {
        List<Subject> subjects =
                new ArrayList<>(all(guides(), guide -> guide.followed(visit.caller(), visit.locale())));
        Subject chosen = subject(choice());
        if (chosen != null && subjects.stream().noneMatch(one -> one.ref().equals(chosen.ref()))) {
            subjects.addFirst(chosen);
        }
        return subjects;
    }

    /** The way of one of these: of what he has chosen or, unless the demonstration waits for him to begin, of the likeliest. */
    Way among(List<Subject> subjects) {
        List<Guest> guests = visit.guests();
        SubjectRef chosen = choice().subject();
        Subject followed = subjects.stream()
                .filter(one -> one.ref().equals(chosen))
                .findFirst()
                .or(() -> subjects.stream().limit(begins(guests) ? 0 : 1).findFirst())
                .orElse(null);
        return of(followed, guests);
    }

    /** The way of what he has chosen or begins with; {@link Way#NONE} while he has done neither, and for who may not go on as another. */
    Way chosenWay() {
        List<Guest> guests = visit.guests();
        if (guests.isEmpty() || following.away()) {
            return Way.NONE;
        }
        Following.Choice choice = choice();
        Subject chosen = subject(choice);
        return chosen == null && !choice.begins() ? Way.NONE : of(chosen, guests);
    }

    /** The first step of something new, null where the reader may not take it. */
    @Nullable
    GuideStep beginning() {
        return parts(null).stream()
                .flatMap(part -> part.steps.stream())
                .filter(step -> step.waits() && step.path() != null)
                .findFirst()
                .orElse(null);
    }

    /** From now on what he begins next is followed as soon as it is there. */
    void begin() {
        following.begin(own());
    }

    private Way of(@Nullable Subject followed, List<Guest> guests) {
        SubjectRef ref = followed == null ? null : followed.ref();
        List<Part> parts = parts(ref);
        List<GuideStep> steps =
                parts.stream().flatMap(part -> part.steps.stream()).toList();
        GuideStep next = Way.next(steps);
        Relay relay = next == null || next.waits() ? null : relay(parts, next, ref, guests);
        return new Way(followed, steps, !guests.isEmpty(), relay);
    }

    private @Nullable Relay relay(List<Part> parts, GuideStep due, @Nullable SubjectRef followed, List<Guest> guests) {
        List<Guest> others = guests.stream()
                .filter(guest -> !guest.person().equals(visit.caller().id()))
                .toList();
        return parts.stream()
                .filter(part -> part.steps.contains(due))
                .flatMap(part -> safely(part.guide, guide -> {
                            Relay found = Relay.first(guide, due, followed, others, visit::allowsSomewhere);
                            return found == null ? List.<Relay>of() : List.of(found);
                        })
                        .stream())
                .findFirst()
                .orElse(null);
    }

    /** Whether he is to begin with something of his own: people who have not come for the demonstration find what waits for them. */
    private boolean begins(List<Guest> guests) {
        return !guests.isEmpty()
                && (guests.stream()
                                .anyMatch(guest ->
                                        guest.person().equals(visit.caller().id()))
                        || visit.caller().grants().stream().anyMatch(grant -> grant.role() == Role.ADMINISTRATOR));
    }

    private Following.Choice choice() {
        return following.choice(this::own);
    }

    private @Nullable Subject subject(Following.Choice choice) {
        return choice.subject() == null ? null : visit.subject(choice.subject());
    }

    private @Nullable SubjectRef own() {
        List<SubjectRef> found = all(guides(), guide -> {
            Subject own = guide.own(visit.caller(), visit.locale());
            return own == null ? List.of() : List.of(own.ref());
        });
        return found.isEmpty() ? null : found.getFirst();
    }

    private List<Guide> guides() {
        return visit.hub().contributions().guides().stream()
                .filter(guide -> visit.allowsSomewhere(guide.permission()))
                .toList();
    }

    private List<Part> parts(@Nullable SubjectRef followed) {
        return guides().stream()
                .map(guide -> new Part(
                        guide,
                        safely(guide, one -> one.steps(visit.caller(), followed)).stream()
                                .filter(step -> visit.hasText(step.titleKey()))
                                .toList()))
                .toList();
    }

    /** A module that fails loses its part, not the page. */
    private static <T> List<T> all(List<Guide> guides, Function<Guide, List<T>> part) {
        return guides.stream().flatMap(guide -> safely(guide, part).stream()).toList();
    }

    private static <T> List<T> safely(Guide guide, Function<Guide, List<T>> part) {
        try {
            return part.apply(guide);
        } catch (RuntimeException | LinkageError e) {
            Faults.number(e);
            return List.of();
        }
    }
}
