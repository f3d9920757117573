package org.trihelix.core.internal.people;

import org.jspecify.annotations.Nullable;
import org.trihelix.api.Ids;
import org.trihelix.api.SubjectRef;
import org.trihelix.api.access.Caller;
import org.trihelix.api.access.Grant;
import org.trihelix.api.access.Role;
import org.trihelix.api.access.Scope;
import org.trihelix.api.journal.Entry;
import org.trihelix.api.people.Person;
import org.trihelix.api.people.Regions;
import org.trihelix.core.internal.CoreModule;

/** What may be granted, and how the journal tells it. */
final class Grants {

    private Grants() {}

    static void check(Grant grant, Regions regions) {
        var checks = new Checks();
        if (grant.role() == Role.MEMBER) {
            checks.wrong("role", "hub.error.role.member");
        }
        Scope scope = grant.scope();
        boolean exists = switch (scope.kind()) {
            case PLATFORM -> scope.equals(Scope.PLATFORM);
            case REGION -> regions.region(scope.id()) != null;
            case CLUSTER, CAMPAIGN -> Ids.valid(scope.id());
        };
        if (!exists) {
            checks.wrong("scope", "hub.error.scope.unknown");
        }
        checks.done();
    }

    static Entry entry(Caller caller, Person person, String action, Grant grant) {
        return Entry.of(caller, region(grant), CoreModule.ID, action, new SubjectRef(PeopleRegister.KIND, person.id()));
    }

    private static @Nullable String region(Grant grant) {
        return grant.scope().kind() == Scope.Kind.REGION ? grant.scope().id() : null;
    }

    /** {@code MANAGER} or {@code AUTHORITY REGION RU-KYA}. */
    static String text(Grant grant) {
        Scope scope = grant.scope();
        return scope.equals(Scope.PLATFORM)
                ? grant.role().name()
                : grant.role() + " " + scope.kind() + " " + scope.id();
    }
}
