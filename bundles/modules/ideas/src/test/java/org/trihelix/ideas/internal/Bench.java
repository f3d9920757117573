package org.trihelix.ideas.internal;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.trihelix.api.access.Access;
import org.trihelix.api.access.Caller;
import org.trihelix.api.access.Grant;
import org.trihelix.api.access.Role;
import org.trihelix.api.access.Scope;
import org.trihelix.api.people.People;
import org.trihelix.api.people.Region;
import org.trihelix.api.people.Regions;
import org.trihelix.ideas.Ideas;
import org.trihelix.ideas.domain.IdeaText;
import org.trihelix.ideas.domain.State;
import org.trihelix.ideas.domain.TimeLimits;
import org.trihelix.ideas.internal.fields.FieldSets;
import org.trihelix.ideas.internal.fields.PresentTaxonomies;
import org.trihelix.ideas.internal.store.FunnelCounts;
import org.trihelix.ideas.internal.store.IdeaLists;
import org.trihelix.ideas.internal.store.IdeaStore;
import org.trihelix.ideas.internal.store.Stays;
import org.trihelix.persistence.LocalDatabase;

/** The service on a real Derby in memory, with a clock that tests move. */
public final class Bench implements AutoCloseable {

    public static final Caller ANNA = member("00000000-0000-7000-8000-00000000000a", "Анна");
    public static final Caller BORIS = member("00000000-0000-7000-8000-00000000000b", "Борис");
    public static final Caller MODERATOR =
            with(member("00000000-0000-7000-8000-00000000000c", "Мария"), Scope.PLATFORM);
    public static final Caller TOMSK =
            with(member("00000000-0000-7000-8000-00000000000d", "Тимур"), Scope.region("RU-TOM"));
    public static final Caller MANAGER =
            with(member("00000000-0000-7000-8000-00000000000e", "Ольга"), Role.MANAGER, Scope.PLATFORM);
    public static final Caller DECIDER =
            with(member("00000000-0000-7000-8000-00000000000f", "Пётр"), Role.DECISION_MAKER, Scope.PLATFORM);
    public static final Caller NOBODY = Caller.nobody(Locale.of("ru"));
    public static final IdeaText TEXT =
            IdeaText.of("Станок из дерева", "Мы сделаем станок. Он лёгкий. Его соберёт каждый.");

    public final LocalDatabase database = LocalDatabase.inMemory("ideas");
    public final MovableClock clock = new MovableClock();
    public final Regions regions = new Fakes.ThreeRegions();
    public final Access access = new Fakes.RoleAccess(regions);
    public final IdeaStore store = new IdeaStore(database.entityManager("ideas"));
    public final IdeaLists lists = new IdeaLists(database.entityManager("ideas"));
    public final People people = Fakes.people(
            Map.of(
                    ANNA.id(),
                    ANNA.name(),
                    BORIS.id(),
                    BORIS.name(),
                    MODERATOR.id(),
                    MODERATOR.name(),
                    TOMSK.id(),
                    TOMSK.name()),
            List.of());
    final Fakes.ListJournal journal = new Fakes.ListJournal(database.work());
    /** What guards say against the next moves. */
    final Fakes.Objections guards = new Fakes.Objections();

    private final Deadlines deadlines = new Deadlines(
            clock,
            new TimeLimits(Map.of(State.SUBMITTED, Duration.ofDays(3), State.EVALUATION, Duration.ofDays(30))),
            Map.of(State.EVALUATION, 2L));
    /** Further fields; tests put sets in. */
    public final PresentTaxonomies present = new PresentTaxonomies();

    public final FieldSets sets = new FieldSets(present);

    private final Gate gate = new Gate(access, regions);
    private final FunnelCounts counts = new FunnelCounts(database.entityManager("ideas"));
    public final TaxonomyReading taxonomies = new TaxonomyReading(database.work(), gate, counts, present, sets);
    final IdeaReading reading = new IdeaReading(
            database.work(), journal, regions, store, lists, gate, new Names(people), deadlines, taxonomies);
    public final Ideas ideas = ideas();

    private Ideas ideas() {
        EntityManager em = database.entityManager("ideas");
        var funnel = new FunnelReading(database.work(), counts, lists, reading, deadlines, gate);
        var moves = new Moves(journal, guards, store, new Stays(em), gate, reading, sets);
        return new JournaledIdeas(database.work(), journal, clock, store, gate, reading, funnel, moves, sets);
    }

    public static Caller member(String id, String name) {
        return new Caller(id, name, Locale.of("ru"), Set.of(new Grant(Role.MEMBER, Scope.PLATFORM)), List.of());
    }

    private static Caller with(Caller caller, Scope scope) {
        return with(caller, scope.equals(Scope.PLATFORM) ? Role.MODERATOR : Role.AUTHORITY, scope);
    }

    private static Caller with(Caller caller, Role role, Scope scope) {
        return new Caller(
                caller.id(),
                caller.name(),
                caller.locale(),
                Set.of(new Grant(Role.MEMBER, Scope.PLATFORM), new Grant(role, scope)),
                List.of());
    }

    /** The text with another title. */
    public static IdeaText titled(String title) {
        return IdeaText.of(title, TEXT.summary());
    }

    /** The text in a region. */
    public static IdeaText in(String region) {
        return new IdeaText(TEXT.title(), TEXT.summary(), "", "", "", null, "", region);
    }

    /** Sets for wood: one for the whole platform, one for Tomsk Oblast. */
    public void putFieldsIn() {
        ForestFields.into(this);
    }

    /** In Russian. */
    public static String regionName(String code) {
        Region region = new Fakes.ThreeRegions().region(code);
        return region == null ? code : region.name(Locale.of("ru"));
    }

    @Override
    public void close() {
        database.close();
    }

    /** Stands still until moved. */
    public static final class MovableClock extends Clock {
        private Instant now = Instant.parse("2026-11-21T08:00:00Z");

        public synchronized void forward(int seconds) {
            now = now.plusSeconds(seconds);
        }

        public void forwardDays(int days) {
            forward(days * 24 * 60 * 60);
        }

        @Override
        public synchronized Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
