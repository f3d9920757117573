package org.trihelix.core.internal.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
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
 * Writes into the journal who came, left and was refused. A refusal is written at once; the same from the same address within ten minutes is
 * counted and told when they are over, so that guessing fills no journal. Coming from one address and leaving are written once a minute.
 */
@Component(service = Doorbook.class)
public final class Doorbook {

    /** Kind of the subject under which a person's sign-ins, password and tokens are told. */
    static final String KIND = "account";

    static final Duration REFUSED_EVERY = Duration.ofMinutes(10);
    static final Duration VISIT_EVERY = Duration.ofMinutes(1);
    /** Addresses that are counted each for itself; whoever has more fills no journal with them. */
    static final int ADDRESSES = 1000;

    static final String ELSEWHERE = "*";

    private static final Logger LOG = LoggerFactory.getLogger(Doorbook.class);
    private static final Duration FLUSH = Duration.ofMinutes(1);
    private static final Duration LAST = Duration.ofSeconds(10);
    private static final int VISITS = 10_000;
    private static final SubjectRef HUB = new SubjectRef("hub", "hub");

    private final UnitOfWork work;
    private final Accounts accounts;
    private final Journal journal;
    private final Clock clock;
    private final Executor aside;
    private final Map<Refusal, Told> refusals = new HashMap<>();
    private final Map<String, Instant> visits = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Instant> eldest) {
            return size() > VISITS;
        }
    };

    /** @param person null when the login is nobody's */
    private record Refusal(@Nullable String person, String action, String address) {}

    /** @param at when it was last written
     * @param count of what happened since */
    private record Told(Instant at, int count) {

        Told plus(int more) {
            return new Told(at, count + more);
        }

        boolean over(Instant now) {
            return !at.plus(REFUSED_EVERY).isAfter(now);
        }
    }

    @Activate
    public Doorbook(
            @Reference UnitOfWork work,
            @Reference Accounts accounts,
            @Reference Journal journal,
            @Reference Clock clock) {
        this(work, accounts, journal, clock, thread());
    }

    /** @param aside runs what must not make a refusal take longer when the login exists */
    public Doorbook(UnitOfWork work, Accounts accounts, Journal journal, Clock clock, Executor aside) {
        this.work = work;
        this.accounts = accounts;
        this.journal = journal;
        this.clock = clock;
        this.aside = aside;
        if (aside instanceof ScheduledThreadPoolExecutor thread) {
            thread.scheduleWithFixedDelay(this::flush, FLUSH.toSeconds(), FLUSH.toSeconds(), TimeUnit.SECONDS);
        }
    }

    private static ScheduledThreadPoolExecutor thread() {
        return new ScheduledThreadPoolExecutor(
                1, Thread.ofPlatform().name("trihelix-doorbook").daemon().factory());
    }

    /** Writes what is counted but not yet told. */
    @Deactivate
    public void close() {
        if (aside instanceof ScheduledThreadPoolExecutor thread) {
            thread.shutdown();
            try {
                thread.awaitTermination(LAST.toSeconds(), TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        tell(Instant.MAX);
    }

    void came(String person, String address) {
        visit(person, "signedIn", address, new Change("address", null, address));
    }

    /** Without a password, as one of the demonstration; each time is written. */
    void cameAsGuest(String person, String address) {
        write(person, person, "cameAsGuest", new Change("address", null, address));
    }

    void left(String person) {
        visit(person, "signedOut", "");
    }

    /** Remembers only what was written: what failed must not make the next one invisible. */
    private void visit(String person, String action, String address, Change... changes) {
        String key = action + ' ' + person + ' ' + address;
        Instant now = clock.instant();
        synchronized (visits) {
            Instant before = visits.get(key);
            if (before != null && before.plus(VISIT_EVERY).isAfter(now)) {
                return;
            }
        }
        write(person, person, action, changes);
        synchronized (visits) {
            visits.put(key, now);
        }
    }

    /** @param known what the login belongs to, null when to nobody; what was typed as login is not kept, it may be a password */
    void refused(@Nullable Credentials known, String address) {
        String action = known == null ? "unknownLogin" : known.active() ? "wrongPassword" : "closedAccount";
        refused(new Refusal(known == null ? null : known.person(), action, address));
    }

    /** @param person null when there is none of that identifier */
    void refusedGuest(@Nullable String person, String address) {
        refused(new Refusal(person, "refusedGuest", address));
    }

    private void refused(Refusal given) {
        Refusal refusal = count(given);
        int attempts = due(refusal, clock.instant());
        if (attempts > 0) {
            aside.execute(() -> tell(refusal, attempts));
        }
    }

    private Refusal count(Refusal given) {
        synchronized (refusals) {
            Refusal refusal = refusals.size() < ADDRESSES || refusals.containsKey(given)
                    ? given
                    : new Refusal(given.person(), given.action(), ELSEWHERE);
            refusals.merge(refusal, new Told(Instant.MIN, 1), (told, one) -> told.plus(1));
            return refusal;
        }
    }

    /** How many times it happened since it was last written, zero when that was too short a time ago. */
    private int due(Refusal refusal, Instant now) {
        synchronized (refusals) {
            Told told = refusals.get(refusal);
            if (told == null || told.count() == 0 || !told.over(now)) {
                return 0;
            }
            refusals.put(refusal, new Told(clock.instant(), 0));
            return told.count();
        }
    }

    /** Tells what was counted in the ten minutes that are over, and forgets where nothing happened in them. */
    void flush() {
        tell(clock.instant());
    }

    private void tell(Instant now) {
        List<Refusal> over;
        synchronized (refusals) {
            refusals.values().removeIf(told -> told.count() == 0 && told.over(now));
            over = List.copyOf(refusals.keySet());
        }
        for (Refusal refusal : over) {
            int attempts = due(refusal, now);
            if (attempts > 0 && !tell(refusal, attempts)) {
                return;
            }
        }
    }

    /** False when it could not be written; it is then due again. */
    private boolean tell(Refusal refusal, int attempts) {
        try {
            write(
                    Caller.NOBODY_ID,
                    refusal.person(),
                    refusal.action(),
                    new Change("address", null, refusal.address()),
                    new Change("attempts", null, String.valueOf(attempts)));
            return true;
        } catch (RuntimeException e) {
            LOG.error("A refused sign-in could not be written into the journal", e);
            synchronized (refusals) {
                refusals.merge(refusal, new Told(Instant.MIN, attempts), (told, failed) -> failed.plus(told.count()));
            }
            return false;
        }
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
