package org.trihelix.ideas.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.ConflictException;
import org.trihelix.api.DeniedException;
import org.trihelix.api.access.Access;
import org.trihelix.api.access.Caller;
import org.trihelix.api.access.Grant;
import org.trihelix.api.access.HubPermissions;
import org.trihelix.api.access.Permission;
import org.trihelix.api.access.Scope;
import org.trihelix.api.people.Regions;
import org.trihelix.ideas.IdeasPermissions;
import org.trihelix.ideas.domain.Funnel;
import org.trihelix.ideas.domain.Proposal;
import org.trihelix.ideas.domain.Rule;
import org.trihelix.ideas.domain.State;
import org.trihelix.ideas.domain.Transition;
import org.trihelix.ideas.domain.Transition.Mover;
import org.trihelix.ideas.internal.store.Duty;

/** Decides who may do what with an idea: the hub's permissions for the place, then the rules for the object. */
@Component(service = Gate.class)
public class Gate {

    private final Access access;
    private final Regions regions;

    @Activate
    public Gate(@Reference Access access, @Reference Regions regions) {
        this.access = access;
        this.regions = regions;
    }

    static Scope scope(@Nullable String region) {
        return region == null ? Scope.PLATFORM : Scope.region(region);
    }

    void require(Caller caller, Permission permission, Scope scope) {
        access.require(caller, permission, scope);
    }

    /** Refuses what the permission or one of the rules forbids. */
    void require(Caller caller, Permission permission, List<Rule> rules, Proposal idea) {
        require(caller, new Office(permission, scope(idea.text().region()), rules), idea);
    }

    private void require(Caller caller, Office office, Proposal idea) {
        access.require(caller, office.permission(), office.scope());
        broken(office.rules(), caller, idea.standing()).ifPresent(rule -> refuse(rule, caller, idea));
    }

    private static Optional<Rule> broken(List<Rule> rules, Caller caller, Rule.Standing idea) {
        return Rule.broken(rules, idea, caller.id());
    }

    private static void refuse(Rule rule, Caller caller, Proposal idea) {
        switch (rule.kind()) {
            case PERSON -> throw new DeniedException(rule.refusal(), !caller.isPerson());
            case STATE -> throw new ConflictException(rule.refusal(), Current.values(idea));
        }
    }

    /** Whether nothing in the journal is kept from him anyway. */
    boolean readsAll(Caller caller) {
        return access.allows(caller, HubPermissions.JOURNAL, Scope.PLATFORM);
    }

    boolean allows(Caller caller, Permission permission, List<Rule> rules, Proposal idea) {
        return allows(caller, new Office(permission, scope(idea.text().region()), rules), idea.standing());
    }

    private boolean allows(Caller caller, Office office, Rule.Standing idea) {
        return access.allows(caller, office.permission(), office.scope())
                && broken(office.rules(), caller, idea).isEmpty();
    }

    /** What the caller may do with an idea that stands so, in the order of the table. */
    List<Transition> moves(Caller caller, Rule.Standing idea) {
        return Funnel.from(idea.state()).stream()
                .filter(move -> allows(caller, office(move.mover(), idea), idea)
                        && broken(move.rules(), caller, idea).isEmpty())
                .toList();
    }

    void require(Caller caller, Transition move, Proposal idea) {
        require(caller, office(move.mover(), idea.standing()), idea);
        broken(move.rules(), caller, idea.standing()).ifPresent(rule -> refuse(rule, caller, idea));
    }

    /** Refuses those who move nothing about this idea, whatever its state. */
    void requireSomeMover(Caller caller, Proposal idea) {
        Rule.Standing standing = idea.standing();
        boolean moves = Stream.of(Mover.AUTHOR, Mover.SCREENER, Mover.STEERER, Mover.DECIDER)
                .anyMatch(mover -> allows(caller, office(mover, standing), standing));
        if (!moves) {
            require(caller, office(Mover.SCREENER, standing), idea);
        }
    }

    /** What it takes to move an idea: a permission somewhere, and rules. */
    private record Office(Permission permission, Scope scope, List<Rule> rules) {}

    private static Office office(Mover mover, Rule.Standing idea) {
        Scope place = scope(idea.region());
        return switch (mover) {
            case AUTHOR -> new Office(IdeasPermissions.SUBMIT, place, List.of(Rule.BY_AUTHOR));
            case SCREENER -> new Office(IdeasPermissions.SCREEN, place, Rule.SCREENING);
            case STEERER -> new Office(IdeasPermissions.STEER, place, Rule.SCREENING);
            case DECIDER -> new Office(IdeasPermissions.DECIDE, place, Rule.SCREENING);
            case STAGE_OWNER -> office(Funnel.owner(idea.left()), idea);
            case UPPER_LEVEL ->
                // where it is not known who rejected it, anybody below might have
                above(idea.judge() == null ? Mover.DECIDER : Funnel.owner(idea.left()), place);
        };
    }

    private static Office above(Mover owner, Scope place) {
        return switch (owner) {
            case DECIDER -> new Office(IdeasPermissions.DECIDE, Scope.PLATFORM, Rule.HEARING);
            case STEERER -> new Office(IdeasPermissions.DECIDE, place, Rule.HEARING);
            default -> new Office(IdeasPermissions.STEER, place, Rule.HEARING);
        };
    }

    /** What the caller answers for. */
    List<Duty> duties(Caller caller) {
        var duties = new ArrayList<Duty>();
        add(duties, caller, IdeasPermissions.SCREEN, Set.of(State.SUBMITTED, State.SCREENING), null);
        add(duties, caller, IdeasPermissions.STEER, Set.of(State.EVALUATION), null);
        add(duties, caller, IdeasPermissions.STEER, Set.of(State.APPEAL), left(Mover.SCREENER));
        add(duties, caller, IdeasPermissions.DECIDE, Set.of(State.PROMOTION), null);
        add(duties, caller, IdeasPermissions.DECIDE, Set.of(State.APPEAL), left(Mover.STEERER));
        if (access.allows(caller, IdeasPermissions.DECIDE, Scope.PLATFORM)) {
            duties.add(new Duty(Set.of(State.APPEAL), left(Mover.DECIDER), null, Duty.Judge.KNOWN));
            duties.add(new Duty(Set.of(State.APPEAL), null, null, Duty.Judge.UNKNOWN));
        }
        return duties;
    }

    private static Set<State> left(Mover owner) {
        var stages = new LinkedHashSet<>(State.FUNNEL);
        stages.removeIf(stage -> Funnel.owner(stage) != owner);
        return stages;
    }

    private void add(
            List<Duty> duties, Caller caller, Permission permission, Set<State> states, @Nullable Set<State> left) {
        Set<String> places = places(caller, permission);
        if (places == null || !places.isEmpty()) {
            duties.add(new Duty(states, left, places, left == null ? Duty.Judge.ANY : Duty.Judge.KNOWN));
        }
    }

    /** Codes of the regions where the caller has the permission: null for everywhere, empty for nowhere. */
    private @Nullable Set<String> places(Caller caller, Permission permission) {
        if (access.allows(caller, permission, Scope.PLATFORM)) {
            return null;
        }
        var codes = new LinkedHashSet<String>();
        for (Grant grant : caller.grants()) {
            if (permission.roles().contains(grant.role()) && grant.scope().kind() == Scope.Kind.REGION) {
                codes.addAll(regions.subtree(grant.scope().id()));
            }
        }
        return codes;
    }
}
