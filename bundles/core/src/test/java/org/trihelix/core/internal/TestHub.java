package org.trihelix.core.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.trihelix.api.access.Caller;
import org.trihelix.api.data.UnitOfWork;
import org.trihelix.api.people.Person;
import org.trihelix.core.internal.access.DeclaredAccess;
import org.trihelix.core.internal.account.Doorbook;
import org.trihelix.core.internal.account.HashedTokens;
import org.trihelix.core.internal.account.PasswordSignIn;
import org.trihelix.core.internal.password.PasswordHasher;
import org.trihelix.core.internal.password.QuickHasher;
import org.trihelix.core.internal.people.Accounts;
import org.trihelix.core.internal.people.BuiltInRegions;
import org.trihelix.core.internal.people.OrganizationRegister;
import org.trihelix.core.internal.people.PeopleRegister;
import org.trihelix.core.internal.store.Migrated;
import org.trihelix.core.internal.text.MessageCatalog;
import org.trihelix.persistence.LocalDatabase;

/** The core's services on an emptied Derby, which is opened once for all tests of a run. */
public final class TestHub {

    public static final Caller SYSTEM = Caller.system(Locale.of("ru"));
    public static final String PASSWORD = "correct horse battery";

    public final MovableClock clock = new MovableClock();
    public final BuiltInRegions regions = new BuiltInRegions();
    public final PasswordHasher hasher = QuickHasher.make();
    public final Migrated migrated = new Migrated();
    public final UnitOfWork work;
    public final RecordingJournal journal;
    public final Accounts accounts;
    public final DeclaredAccess access;
    public final MessageCatalog texts = new MessageCatalog();
    public final PeopleRegister people;
    public final OrganizationRegister organizations;
    /** Leaves nothing to other threads. */
    public final Doorbook doorbook;

    public final AtomicInteger reads = new AtomicInteger();

    private static final LocalDatabase DATABASE = LocalDatabase.inMemory("hub");

    private static final List<String> TABLES =
            List.of("HUB_PREFERENCE", "HUB_TOKEN", "HUB_MEMBERSHIP", "HUB_GRANT", "HUB_ORGANIZATION", "HUB_PERSON");

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(DATABASE::close));
    }

    public TestHub() {
        work = new CountingWork(DATABASE.work(), reads);
        DATABASE.work().run(TestHub::empty);
        journal = new RecordingJournal(work);
        accounts = new Accounts(migrated, work);
        doorbook = new Doorbook(work, accounts, journal, clock, Runnable::run);
        access = new DeclaredAccess(regions, new CoreModule());
        texts.addModule(new CoreModule());
        people = new PeopleRegister(work, accounts, access, regions, journal, hasher, clock);
        organizations = new OrganizationRegister(work, accounts, access, regions, journal, clock);
    }

    /** A new member with {@link #PASSWORD}. */
    public Person member(String login) {
        return people.create(SYSTEM, login, "Member " + login, PASSWORD, "en", null);
    }

    /** The person as he would call services now. */
    public Caller caller(Person person) {
        return Accounts.caller(people.person(person.id()), Locale.ENGLISH);
    }

    public PasswordSignIn signIn() {
        return signIn(new HashedTokens(work, accounts, access, journal, clock));
    }

    public PasswordSignIn signIn(HashedTokens tokens) {
        return new PasswordSignIn(work, accounts, access, journal, hasher, tokens, doorbook, clock);
    }

    /** Sign-in over another unit of work. */
    public PasswordSignIn signIn(UnitOfWork other) {
        var tokens = new HashedTokens(other, accounts, access, journal, clock);
        return new PasswordSignIn(other, accounts, access, journal, hasher, tokens, doorbook, clock);
    }

    private static void empty(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String table : TABLES) {
                statement.execute("delete from " + table);
            }
            statement.execute("delete from HUB_SETTING where NAME not like 'lock.%'");
        }
    }

    /** Lets something happen before the first write begins. */
    public static final class Delayed implements UnitOfWork {

        private final UnitOfWork work;
        private final AtomicReference<Runnable> before;

        public Delayed(UnitOfWork work, Runnable before) {
            this.work = work;
            this.before = new AtomicReference<>(before);
        }

        @Override
        public <T> T write(Work<T> task) {
            before.getAndSet(() -> {}).run();
            return work.write(task);
        }

        @Override
        public <T> T read(Work<T> task) {
            return work.read(task);
        }

        @Override
        public void afterCommit(Runnable action) {
            work.afterCommit(action);
        }

        @Override
        public boolean writing() {
            return work.writing();
        }
    }

    private record CountingWork(UnitOfWork work, AtomicInteger reads) implements UnitOfWork {

        @Override
        public <T> T write(Work<T> task) {
            return work.write(task);
        }

        @Override
        public <T> T read(Work<T> task) {
            reads.incrementAndGet();
            return work.read(task);
        }

        @Override
        public void afterCommit(Runnable action) {
            work.afterCommit(action);
        }

        @Override
        public boolean writing() {
            return work.writing();
        }
    }
}
