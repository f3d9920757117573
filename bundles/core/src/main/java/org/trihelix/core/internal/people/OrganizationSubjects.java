package org.trihelix.core.internal.people;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.PageRequest;
import org.trihelix.api.SubjectRef;
import org.trihelix.api.access.Access;
import org.trihelix.api.access.Caller;
import org.trihelix.api.access.HubPermissions;
import org.trihelix.api.access.Scope;
import org.trihelix.api.data.UnitOfWork;
import org.trihelix.api.people.Organization;
import org.trihelix.api.people.Organizations;
import org.trihelix.api.subject.Subject;
import org.trihelix.api.subject.SubjectProvider;
import org.trihelix.core.internal.store.OrganizationStore;

/** Organizations as other modules refer to them. */
@Component(service = SubjectProvider.class)
public final class OrganizationSubjects implements SubjectProvider {

    private final UnitOfWork work;
    private final Organizations organizations;
    private final Access access;

    @Activate
    public OrganizationSubjects(
            @Reference UnitOfWork work, @Reference Organizations organizations, @Reference Access access) {
        this.work = work;
        this.organizations = organizations;
        this.access = access;
    }

    @Override
    public String kind() {
        return OrganizationRegister.KIND;
    }

    @Override
    public Map<SubjectRef, Subject> subjects(Caller caller, Collection<SubjectRef> refs, Locale locale) {
        if (!access.allows(caller, HubPermissions.USE, Scope.PLATFORM)) {
            return Map.of();
        }
        Set<String> ids = refs.stream().map(SubjectRef::id).collect(Collectors.toSet());
        return work.read(connection -> OrganizationStore.organizations(connection, ids)).stream()
                .map(this::subject)
                .collect(Collectors.toMap(Subject::ref, Function.identity()));
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
