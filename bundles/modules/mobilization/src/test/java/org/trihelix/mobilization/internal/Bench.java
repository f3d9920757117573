package org.trihelix.mobilization.internal;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.SubjectRef;
import org.trihelix.api.access.Access;
import org.trihelix.api.access.Caller;
import org.trihelix.api.access.Grant;
import org.trihelix.api.access.Role;
import org.trihelix.api.access.Scope;
import org.trihelix.api.people.Person;
import org.trihelix.api.people.Regions;
import org.trihelix.mobilization.Mobilization;
import org.trihelix.mobilization.Mobilization.NeedDraft;
import org.trihelix.mobilization.Mobilization.Offer;
import org.trihelix.mobilization.Promotion;
import org.trihelix.mobilization.domain.Level;
import org.trihelix.mobilization.domain.PledgeMove;
import org.trihelix.mobilization.domain.ResourceKind;
import org.trihelix.mobilization.domain.Trigger;
import org.trihelix.mobilization.domain.Unit;
import org.trihelix.mobilization.internal.store.DossierLists;
import org.trihelix.mobilization.internal.store.DossierStore;
import org.trihelix.mobilization.internal.store.GatheringLists;
import org.trihelix.mobilization.internal.store.GatheringStore;
import org.trihelix.mobilization.internal.store.ResourceLists;
import org.trihelix.persistence.LocalDatabase;

/** The services on a real Derby in memory, with a clock that tests move. It is 21 November 2026. */
final class Bench implements AutoCloseable {

    static final LocalDate DUE = LocalDate.of(2026, 12, 5);
    private static final String UNIT = "mobilization";

    final Map<String, Person> register = new LinkedHashMap<>();
    final Caller author = person('a', "Анна", "org-1");
    final Caller manager = person('b', "Мария", "org-2", new Grant(Role.MANAGER, Scope.PLATFORM));
    final Caller tomsk = person('c', "Тимур", "org-3", new Grant(Role.AUTHORITY, Scope.region("RU-TOM")));
    final Caller authority = person('d', "Яков", "org-4", new Grant(Role.AUTHORITY, Scope.region("RU-KYA")));
    final Caller minister = person('e', "Нонна", "org-4", new Grant(Role.DECISION_MAKER, Scope.PLATFORM));
    final Caller giver = person('f', "Глеб", "org-5");
    final Caller other = person('0', "Олег", "org-6");

    final LocalDatabase database = LocalDatabase.inMemory(UNIT);
    final MovableClock clock = new MovableClock();
    final Regions regions = new Fakes.TwoRegions();
    final Access access = new Fakes.RoleAccess(regions);
    final Fakes.Ideas ideas = new Fakes.Ideas();
    final Fakes.ListJournal journal = new Fakes.ListJournal(database.work());
    final Ledger ledger = new Ledger(
            database.work(),
            journal,
            new GatheringStore(database.entityManager(UNIT)),
            new DossierStore(database.entityManager(UNIT)),
            ideas,
            clock);
    final Gate gate = new Gate(access, regions);
    final Register people = new Register(Fakes.people(register), Fakes.organizations(), gate);
    final Pledging pledging = new Pledging(ledger, gate);
    final JournaledMobilizations mobilizations = new JournaledMobilizations(
            ledger,
            gate,
            people,
            ideas,
            new GatheringReading(
                    ledger,
                    new GatheringLists(database.entityManager(UNIT)),
                    new ResourceLists(database.entityManager(UNIT)),
                    gate,
                    people,
                    ideas),
            new Asking(ledger, gate, pledging),
            pledging);
    final JournaledPromotions promotions = new JournaledPromotions(
            ledger,
            gate,
            people,
            ideas,
            new DossierReading(ledger, new DossierLists(database.entityManager(UNIT)), gate, people, ideas));

    Bench() {
        ideas.guards.add(new MobilizationGuard(ledger));
    }

    private Caller person(char digit, String name, String organization, Grant... grants) {
        return person(digit, "login" + digit, name, organization, grants);
    }

    Caller person(char digit, String login, String name, String organization, Grant... grants) {
        String id = id(digit);
        register.put(
                id,
                new Person(
                        id,
                        login,
                        name,
                        "ru",
                        Person.Theme.SYSTEM,
                        null,
                        true,
                        Set.of(grants),
                        List.of(organization),
                        1));
        var held = new HashSet<>(Set.of(grants));
        held.add(new Grant(Role.MEMBER, Scope.PLATFORM));
        return new Caller(id, name, Locale.of("ru"), held, List.of(organization));
    }

    static String id(char digit) {
        return "00000000-0000-7000-8000-00000000000" + digit;
    }

    SubjectRef idea(char digit, @Nullable String region, String stage) {
        return ideas.put(id(digit), region, stage, author.id());
    }

    static NeedDraft money(long roubles) {
        return new NeedDraft(ResourceKind.MONEY, Unit.ROUBLE, "Опытный стенд", "", BigDecimal.valueOf(roubles), DUE);
    }

    static NeedDraft hours(long hours) {
        return new NeedDraft(ResourceKind.EXPERTISE, Unit.HOUR, "Часы технолога", "", BigDecimal.valueOf(hours), null);
    }

    /** A gathering for an idea in mobilization, opened by its author. */
    Mobilization opened(char digit, NeedDraft... needs) {
        return mobilizations.open(author, idea(digit, "RU-KYA", "MOBILIZATION"), List.of(needs));
    }

    static Offer offer(long amount, Trigger trigger) {
        return new Offer(BigDecimal.valueOf(amount), null, trigger, DUE, "");
    }

    /** Identifier of a new pledge for the need with that place. */
    String offered(Caller caller, Mobilization mobilization, int need, long amount, Trigger trigger) {
        Mobilization after = mobilizations.offer(
                caller, mobilization.id(), mobilization.needs().get(need).id(), offer(amount, trigger));
        return after.pledges().getLast().id();
    }

    /** Identifier of a new pledge that the author has accepted. */
    String accepted(Caller caller, Mobilization mobilization, int need, long amount, Trigger trigger) {
        String id = offered(caller, mobilization, need, amount, trigger);
        mobilizations.move(author, id, PledgeMove.ACCEPT, null, "");
        return id;
    }

    Mobilization now(Mobilization mobilization) {
        return mobilizations.mobilization(author, mobilization.id());
    }

    Mobilization.Pledge pledge(Mobilization mobilization, String id) {
        return now(mobilization).pledges().stream()
                .filter(pledge -> pledge.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** A package about an idea in promotion, sent by the manager. */
    Promotion sent(char digit, Caller addressee) {
        SubjectRef idea = idea(digit, "RU-KYA", "PROMOTION");
        return promotions.send(manager, draft(idea, addressee));
    }

    static Promotion.Draft draft(SubjectRef idea, Caller addressee) {
        return new Promotion.Draft(
                idea,
                Level.REGIONAL,
                addressee.id(),
                "Просим площадку и половину стоимости опытного стенда на два года.",
                "Письма двух заказчиков.",
                DUE);
    }

    @Override
    public void close() {
        database.close();
    }

    /** Stands still until moved. */
    static final class MovableClock extends Clock {
        private Instant now = Instant.parse("2026-11-21T08:00:00Z");

        synchronized void forwardDays(long days) {
            now = now.plusSeconds(days * 24 * 3600);
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
