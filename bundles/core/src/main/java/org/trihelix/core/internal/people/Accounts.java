package org.trihelix.core.internal.people;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.access.Caller;
import org.trihelix.api.access.Grant;
import org.trihelix.api.access.Role;
import org.trihelix.api.access.Scope;
import org.trihelix.api.data.UnitOfWork;
import org.trihelix.api.people.Person;
import org.trihelix.api.text.Texts;
import org.trihelix.core.internal.store.Account;
import org.trihelix.core.internal.store.Migrated;
import org.trihelix.core.internal.store.PersonStore;
import org.trihelix.core.internal.store.VersionedCache;

/** The accounts in use, kept in memory: every request asks who is calling. */
@Component(service = Accounts.class)
public final class Accounts {

    private static final int CAPACITY = 10_000;

    private final UnitOfWork work;
    private final VersionedCache<String, Account> cache = new VersionedCache<>(CAPACITY);

    @Activate
    public Accounts(@Reference Migrated migrated, @Reference UnitOfWork work) {
        this.work = work;
    }

    public Optional<Account> account(String id) {
        return cache.get(id, key -> work.read(connection -> PersonStore.account(connection, key)));
    }

    /** To be called inside the unit of work that changed the person, after the change. */
    public void changed(String id) {
        cache.invalidate(id);
        work.afterCommit(() -> cache.invalidate(id));
    }

    /** The person as he calls services. */
    public static Caller caller(Person person, Locale locale) {
        Set<Grant> grants = new HashSet<>(person.grants());
        grants.add(new Grant(Role.MEMBER, Scope.PLATFORM));
        return new Caller(person.id(), person.name(), locale, grants, person.organizations(), person.region());
    }

    public static Locale language(Person person) {
        return Texts.LANGUAGES.stream()
                .filter(locale -> locale.getLanguage().equals(person.language()))
                .findFirst()
                .orElse(Locale.ENGLISH);
    }
}
