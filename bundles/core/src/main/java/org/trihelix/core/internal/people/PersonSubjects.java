package org.trihelix.core.internal.people;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.SubjectRef;
import org.trihelix.api.access.Access;
import org.trihelix.api.access.Caller;
import org.trihelix.api.access.HubPermissions;
import org.trihelix.api.access.Scope;
import org.trihelix.api.data.UnitOfWork;
import org.trihelix.api.people.Person;
import org.trihelix.api.subject.Subject;
import org.trihelix.api.subject.SubjectProvider;
import org.trihelix.api.text.Texts;
import org.trihelix.core.internal.store.PersonStore;

/** People as whoever is signed in may know them: by name, never by login. */
@Component(service = SubjectProvider.class)
public final class PersonSubjects implements SubjectProvider {

    private final UnitOfWork work;
    private final Accounts accounts;
    private final Access access;
    private final Texts texts;

    @Activate
    public PersonSubjects(
            @Reference UnitOfWork work,
            @Reference Accounts accounts,
            @Reference Access access,
            @Reference Texts texts) {
        this.work = work;
        this.accounts = accounts;
        this.access = access;
        this.texts = texts;
    }

    @Override
    public String kind() {
        return PeopleRegister.KIND;
    }

    @Override
    public Map<SubjectRef, Subject> subjects(Caller caller, Collection<SubjectRef> refs, Locale locale) {
        if (!access.allows(caller, HubPermissions.USE, Scope.PLATFORM)) {
            return Map.of();
        }
        Set<String> ids = refs.stream().map(SubjectRef::id).collect(Collectors.toSet());
        return work.read(connection -> PersonStore.people(connection, ids)).stream()
                .map(person -> subject(person, locale))
                .collect(Collectors.toMap(Subject::ref, Function.identity()));
    }

    /** From memory: whoever acts is asked for again and again. */
    @Override
    public @Nullable Subject subject(Caller caller, SubjectRef ref, Locale locale) {
        if (!access.allows(caller, HubPermissions.USE, Scope.PLATFORM)) {
            return null;
        }
        return accounts.account(ref.id())
                .map(account -> subject(account.person(), locale))
                .orElse(null);
    }

    private Subject subject(Person person, Locale locale) {
        String state = person.active() ? null : texts.text(locale, "hub.person.closed");
        return subject(person.id(), person.name(), person.region(), state);
    }

    private Subject subject(String id, String name, @Nullable String region, @Nullable String state) {
        return new Subject(new SubjectRef(kind(), id), name, "people/" + id, region, null, state, List.of(id));
    }

    @Override
    public List<Subject> find(Caller caller, String query, Locale locale, int limit) {
        if (!access.allows(caller, HubPermissions.USE, Scope.PLATFORM)) {
            return List.of();
        }
        return work.read(connection -> PersonStore.named(connection, query, limit)).stream()
                .map(person -> subject(person.id(), person.name(), person.region(), null))
                .toList();
    }
}
