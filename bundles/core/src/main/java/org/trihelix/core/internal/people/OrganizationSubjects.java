package org.trihelix.core.internal.people;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.NotFoundException;
import org.trihelix.api.PageRequest;
import org.trihelix.api.SubjectRef;
import org.trihelix.api.access.Access;
import org.trihelix.api.access.Caller;
import org.trihelix.api.access.HubPermissions;
import org.trihelix.api.access.Scope;
import org.trihelix.api.people.Organization;
import org.trihelix.api.people.Organizations;
import org.trihelix.api.subject.SubjectProvider;

/** Organizations as other modules refer to them. */
@Component(service = SubjectProvider.class)
public final class OrganizationSubjects implements SubjectProvider {

    private final Organizations organizations;
    private final Access access;

    @Activate
    public OrganizationSubjects(@Reference Organizations organizations, @Reference Access access) {
        this.organizations = organizations;
        this.access = access;
    }

    @Override
    public String kind() {
        return OrganizationRegister.KIND;
    }

    @Override
    public @Nullable Subject subject(Caller caller, SubjectRef ref, Locale locale) {
        if (!access.allows(caller, HubPermissions.USE, Scope.PLATFORM)) {
            return null;
        }
        try {
            return subject(organizations.organization(ref.id()));
        } catch (NotFoundException e) {
            return null;
        }
    }

    private Subject subject(Organization organization) {
        String path = "organizations/" + organization.id();
        var ref = new SubjectRef(kind(), organization.id());
        return new Subject(ref, organization.name(), path, organization.region(), null);
    }

    @Override
    public List<Subject> find(Caller caller, String query, Locale locale, int limit) {
        if (!access.allows(caller, HubPermissions.USE, Scope.PLATFORM)) {
            return List.of();
        }
        return organizations.find(query, null, null, PageRequest.first(limit)).items().stream()
                .map(this::subject)
                .toList();
    }
}
