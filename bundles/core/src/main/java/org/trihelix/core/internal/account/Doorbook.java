package org.trihelix.core.internal.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.trihelix.api.SubjectRef;
import org.trihelix.api.access.Caller;
import org.trihelix.api.data.UnitOfWork;
import org.trihelix.api.journal.Change;
import org.trihelix.api.journal.Entry;
import org.trihelix.api.journal.Journal;
import org.trihelix.api.people.Person;
import org.trihelix.core.internal.CoreModule;
import org.trihelix.core.internal.people.Accounts;
import org.trihelix.core.internal.store.Account;
import org.trihelix.core.internal.store.PasswordStore.Credentials;

/**
 * Writes into the journal who came, left and was refused. The same refusal within ten minutes is counted and told with the next entry, so that
 * guessing fills no journal; so are sign-ins of a person at one address within a minute.
 */
final class Doorbook {

    /** Kind of the subject under which a person's sign-ins, password and tokens are told. */
    static final String KIND = "account";

    static final Duration REFUSED_EVERY = Duration.ofMinutes(10);
    static final Duration CAME_EVERY = Duration.ofMinutes(1);

    private static final Logger LOG = LoggerFactory.getLogger(Doorbook.class);
    private static final int ENTRIES = 10_000;
    private static final SubjectRef HUB = new SubjectRef("hub", "hub");

    private final UnitOfWork work;
    private final Accounts accounts;
    private final Journal journal;
    private final Clock clock;
    private final Executor aside;
    private final Map<String, Told> told = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Told> eldest) {
            return size() > ENTRIES;
        }
    };

    /** @param count of what happened since and was not written */
    private record Told(Instant at, int count) {}

    /** @param aside runs what must not make a refusal take longer when the login exists */
    Doorbook(UnitOfWork work, Accounts accounts, Journal journal, Clock clock, Executor aside) {
        this.work = work;
        this.accounts = accounts;
        this.journal = journal;
        this.clock = clock;
        this.aside = aside;
    }

    void came(String person, String address) {
        if (due("signedIn " + person + ' ' + address, CAME_EVERY) > 0) {
            write(person, person, "signedIn", new Change("address", null, address));
        }
    }

    void left(String person) {
        write(person, person, "signedOut");
    }

    /** @param known what the login belongs to, null when to nobody; what was typed as login is not kept, it may be a password */
    void refused(@Nullable Credentials known, String address) {
        String action = known == null ? "unknownLogin" : known.active() ? "wrongPassword" : "closedAccount";
        String person = known == null ? null : known.person();
        int attempts = due(action + ' ' + person, REFUSED_EVERY);
        if (attempts > 0) {
            aside.execute(() -> refused(person, action, address, attempts));
        }
    }

    private void refused(@Nullable String person, String action, String address, int attempts) {
        try {
            write(
                    Caller.NOBODY_ID,
                    person,
                    action,
                    new Change("address", null, address),
                    new Change("attempts", null, String.valueOf(attempts)));
        } catch (RuntimeException e) {
            LOG.error("A refused sign-in could not be written into the journal", e);
        }
    }

    /** How many times it happened since it was last written, zero when that was too short a time ago. */
    private synchronized int due(String key, Duration every) {
        Instant now = clock.instant();
        Told before = told.get(key);
        if (before == null || !before.at().plus(every).isAfter(now)) {
            told.put(key, new Told(now, 0));
            return before == null ? 1 : before.count() + 1;
        }
        told.put(key, new Told(before.at(), before.count() + 1));
        return 0;
    }

    private void write(String actor, @Nullable String person, String action, Change... changes) {
        SubjectRef subject = person == null ? HUB : new SubjectRef(KIND, person);
        work.run(connection -> journal.append(
                new Entry(actor, region(person), CoreModule.ID, action, subject, List.of(changes), null)));
    }

    private @Nullable String region(@Nullable String person) {
        return person == null
                ? null
                : accounts.account(person)
                        .map(Account::person)
                        .map(Person::region)
                        .orElse(null);
    }
}
