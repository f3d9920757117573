package org.trihelix.ideas.internal;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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
import org.trihelix.ideas.domain.Proposal;
import org.trihelix.ideas.domain.Rule;
import org.trihelix.ideas.domain.Transition;

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

    private static Scope scope(Proposal idea) {
        return scope(idea.text().region());
    }

    void require(Caller caller, Permission permission, Scope scope) {
        access.require(caller, permission, scope);
    }

    /** Refuses what the permission or one of the rules forbids. */
    void require(Caller caller, Permission permission, List<Rule> rules, Proposal idea) {
        access.require(caller, permission, scope(idea));
        Rule.broken(rules, idea.standing(), caller.id()).ifPresent(rule -> refuse(rule, caller, idea));
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
        return access.allows(caller, permission, scope(idea))
                && Rule.broken(rules, idea.standing(), caller.id()).isEmpty();
    }

    boolean allows(Caller caller, Transition.Mover mover, Proposal idea) {
        return switch (mover) {
            case AUTHOR -> allows(caller, IdeasPermissions.SUBMIT, List.of(Rule.BY_AUTHOR), idea);
            case SCREENER -> allows(caller, IdeasPermissions.SCREEN, Rule.SCREENING, idea);
        };
    }

    void require(Caller caller, Transition.Mover mover, Proposal idea) {
        if (mover == Transition.Mover.AUTHOR) {
            require(caller, IdeasPermissions.SUBMIT, List.of(Rule.BY_AUTHOR), idea);
        } else {
            require(caller, IdeasPermissions.SCREEN, Rule.SCREENING, idea);
        }
    }

    /** Refuses those who move nothing about this idea, whatever its state. */
    void requireSomeMover(Caller caller, Proposal idea) {
        if (!allows(caller, Transition.Mover.AUTHOR, idea)) {
            require(caller, Transition.Mover.SCREENER, idea);
        }
    }

    /** Codes of the regions whose ideas the caller screens: null for all ideas, empty for none. */
    @Nullable
    Set<String> screened(Caller caller) {
        if (access.allows(caller, IdeasPermissions.SCREEN, Scope.PLATFORM)) {
            return null;
        }
        var codes = new LinkedHashSet<String>();
        for (Grant grant : caller.grants()) {
            if (IdeasPermissions.SCREEN.roles().contains(grant.role())
                    && grant.scope().kind() == Scope.Kind.REGION) {
                codes.addAll(regions.subtree(grant.scope().id()));
            }
        }
        return codes;
    }
}
