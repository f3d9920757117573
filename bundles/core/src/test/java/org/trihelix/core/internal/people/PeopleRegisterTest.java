package org.trihelix.core.internal.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trihelix.api.ConflictException;
import org.trihelix.api.DeniedException;
import org.trihelix.api.FieldError;
import org.trihelix.api.Ids;
import org.trihelix.api.InvalidException;
import org.trihelix.api.NotFoundException;
import org.trihelix.api.Page;
import org.trihelix.api.PageRequest;
import org.trihelix.api.access.Caller;
import org.trihelix.api.access.Grant;
import org.trihelix.api.access.Role;
import org.trihelix.api.access.Scope;
import org.trihelix.api.journal.Change;
import org.trihelix.api.people.Person;
import org.trihelix.core.internal.TestHub;

class PeopleRegisterTest {

    private static final Grant ADMINISTRATOR = new Grant(Role.ADMINISTRATOR, Scope.PLATFORM);

    private TestHub hub;

    @BeforeEach
    void open() {
        hub = new TestHub();
    }

    private Person create(String login, String name, String password, String language, @Nullable String region) {
        return hub.people.create(TestHub.SYSTEM, login, name, password, language, region);
    }

    private static Person with(Person person, String name, int version) {
        return new Person(
                person.id(),
                person.login(),
                name,
                "ru",
                Person.Theme.DARK,
                "RU-TOM",
                person.active(),
                person.grants(),
                person.organizations(),
                version);
    }

    @Test
    void anAccountIsOpenedOnce() {
        Person anna = create(" Anna.K ", "  Анна Ким ", TestHub.PASSWORD, "ru", "RU-KYA");
        assertThat(anna.login()).isEqualTo("anna.k");
        assertThat(anna.name()).isEqualTo("Анна Ким");
        assertThat(hub.people.person(anna.id())).isEqualTo(anna);
        assertThat(hub.journal.last().action()).isEqualTo("accountOpened");
        assertThat(hub.journal.last().region()).isEqualTo("RU-KYA");
        assertThatThrownBy(() -> create("ANNA.K", "Other", TestHub.PASSWORD, "ru", null))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("hub.error.login.taken");
        assertThatThrownBy(() -> hub.people.person(Ids.next(hub.clock))).isInstanceOf(NotFoundException.class);
    }

    @Test
    void everythingWrongIsToldAtOnce() {
        var refusal = catchThrowableOfType(InvalidException.class, () -> create("a b", " ", "short", "de", "RU-XX"));
        assertThat(refusal.errors())
                .extracting(FieldError::field)
                .containsExactlyInAnyOrder("login", "name", "password", "language", "region");
        assertThatThrownBy(() -> create("anna", "x".repeat(121), "x".repeat(201), "ru", null))
                .isInstanceOf(InvalidException.class);
        assertThatThrownBy(() -> create("anna", "A\u0000B", TestHub.PASSWORD, "ru", null))
                .isInstanceOf(InvalidException.class);
        assertThat(hub.journal.actions()).isEmpty();
    }

    @Test
    void nothingIsKeptWithoutItsEntryInTheJournal() {
        Person anna = hub.member("anna");
        hub.journal.broken = true;
        assertThatThrownBy(() -> hub.member("boris")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> hub.people.change(hub.caller(anna), with(anna, "New", 1)))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> hub.people.grant(TestHub.SYSTEM, anna.id(), ADMINISTRATOR))
                .isInstanceOf(IllegalStateException.class);
        hub.journal.broken = false;
        assertThat(hub.people.find(TestHub.SYSTEM, "", PageRequest.first(10)).items())
                .containsExactly(anna);
    }

    @Test
    void oneChangesOneselfAndAdministratorsChangeAnybody() {
        Person anna = hub.member("anna");
        Person boris = hub.member("boris");
        Person changed = hub.people.change(hub.caller(anna), with(anna, "Anna K", 1));
        assertThat(changed.name()).isEqualTo("Anna K");
        assertThat(changed.theme()).isEqualTo(Person.Theme.DARK);
        assertThat(changed.version()).isEqualTo(2);
        assertThat(hub.people.person(anna.id())).isEqualTo(changed);
        assertThat(hub.journal.last().changes())
                .contains(new Change("name", "Member anna", "Anna K"), new Change("region", null, "RU-TOM"));
        assertThatThrownBy(() -> hub.people.change(hub.caller(boris), with(anna, "Hacked", 2)))
                .isInstanceOf(DeniedException.class);
        assertThat(hub.people.change(TestHub.SYSTEM, with(boris, "Boris", 1)).name())
                .isEqualTo("Boris");
    }

    @Test
    void theSecondOfTwoEditorsSeesWhatTheFirstWrote() {
        Person anna = hub.member("anna");
        hub.people.change(TestHub.SYSTEM, with(anna, "First", 1));
        var conflict = catchThrowableOfType(
                ConflictException.class, () -> hub.people.change(TestHub.SYSTEM, with(anna, "Second", 1)));
        assertThat(conflict.current())
                .isEqualTo(Map.of("name", "First", "language", "ru", "theme", "DARK", "region", "RU-TOM"));
        assertThat(hub.people.person(anna.id()).name()).isEqualTo("First");
    }

    @Test
    void administrationNeedsItsPermission() {
        Person anna = hub.member("anna");
        Caller member = hub.caller(anna);
        assertThatThrownBy(() -> hub.people.find(member, "", PageRequest.first(5)))
                .isInstanceOf(DeniedException.class);
        assertThatThrownBy(() -> hub.people.create(member, "x1", "X", TestHub.PASSWORD, "ru", null))
                .isInstanceOf(DeniedException.class);
        assertThatThrownBy(() -> hub.people.activate(member, anna.id(), false)).isInstanceOf(DeniedException.class);
        assertThatThrownBy(() -> hub.people.grant(member, anna.id(), ADMINISTRATOR))
                .isInstanceOf(DeniedException.class);
        assertThatThrownBy(() -> hub.people.revoke(member, anna.id(), ADMINISTRATOR))
                .isInstanceOf(DeniedException.class);
    }

    @Test
    void aRegionalAdministratorGrantsInHisRegionOnly() {
        Person anna = hub.member("anna");
        Person boris = create("boris", "Boris", TestHub.PASSWORD, "ru", "RU-KYA");
        hub.people.grant(TestHub.SYSTEM, anna.id(), new Grant(Role.ADMINISTRATOR, Scope.region("RU-KYA")));
        Caller regional = hub.caller(anna);
        Grant expert = new Grant(Role.EXPERT, Scope.region("RU-KYA"));
        hub.people.grant(regional, boris.id(), expert);
        assertThat(hub.people.person(boris.id()).grants()).containsExactly(expert);
        assertThat(hub.journal.last().region()).isEqualTo("RU-KYA");
        for (Scope elsewhere : List.of(Scope.PLATFORM, Scope.region("RU-TOM"), Scope.region("RU"))) {
            assertThatThrownBy(() -> hub.people.grant(regional, anna.id(), new Grant(Role.EXPERT, elsewhere)))
                    .isInstanceOf(DeniedException.class);
        }
    }

    @Test
    void whatCannotBeGrantedIsRefused() {
        Person anna = hub.member("anna");
        for (Grant wrong : List.of(
                new Grant(Role.MEMBER, Scope.PLATFORM),
                new Grant(Role.EXPERT, Scope.region("RU-XX")),
                new Grant(Role.EXPERT, new Scope(Scope.Kind.PLATFORM, "x")),
                new Grant(Role.EXPERT, new Scope(Scope.Kind.CLUSTER, "x")))) {
            assertThatThrownBy(() -> hub.people.grant(TestHub.SYSTEM, anna.id(), wrong))
                    .isInstanceOf(InvalidException.class);
        }
    }

    @Test
    void thePlatformKeepsAnAdministrator() {
        Person anna = hub.member("anna");
        Person boris = hub.member("boris");
        hub.people.grant(TestHub.SYSTEM, anna.id(), ADMINISTRATOR);
        assertThatThrownBy(() -> hub.people.revoke(TestHub.SYSTEM, anna.id(), ADMINISTRATOR))
                .isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> hub.people.activate(TestHub.SYSTEM, anna.id(), false))
                .isInstanceOf(ConflictException.class);
        hub.people.grant(TestHub.SYSTEM, boris.id(), ADMINISTRATOR);
        hub.people.grant(TestHub.SYSTEM, boris.id(), ADMINISTRATOR);
        hub.people.activate(TestHub.SYSTEM, anna.id(), false);
        assertThatThrownBy(() -> hub.people.revoke(TestHub.SYSTEM, boris.id(), ADMINISTRATOR))
                .isInstanceOf(ConflictException.class);
        assertThat(hub.people.person(boris.id()).grants()).containsExactly(ADMINISTRATOR);
        assertThat(hub.journal.actions()).filteredOn("roleGranted"::equals).hasSize(2);
    }

    @Test
    void aListIsReadInPartsByNameWithoutHolesOrRepetitions() {
        for (String name : List.of("Ёлкин", "елкина", "Ежов", "Жуков", "Alpha", "50%_скидка")) {
            create("u" + Math.abs(name.hashCode()), name, TestHub.PASSWORD, "ru", null);
        }
        assertThat(names("", 2)).containsExactly("50%_скидка", "Alpha", "Ежов", "Ёлкин", "елкина", "Жуков");
        assertThat(names("ЕЛК", 1)).containsExactly("Ёлкин", "елкина");
        assertThat(names("%", 5)).containsExactly("50%_скидка");
        assertThat(names("_с", 5)).containsExactly("50%_скидка");
        assertThat(names("nobody", 5)).isEmpty();
        assertThatThrownBy(() -> hub.people.find(TestHub.SYSTEM, "", new PageRequest(5, "не курсор")))
                .isInstanceOf(InvalidException.class);
    }

    private List<String> names(String query, int limit) {
        List<String> names = new ArrayList<>();
        Page<Person> page = hub.people.find(TestHub.SYSTEM, query, PageRequest.first(limit));
        page.items().forEach(person -> names.add(person.name()));
        while (page.next() != null) {
            assertThat(page.items()).hasSize(limit);
            page = hub.people.find(TestHub.SYSTEM, query, new PageRequest(limit, page.next()));
            page.items().forEach(person -> names.add(person.name()));
        }
        assertThat(page.total()).isEqualTo(names.size());
        return names;
    }

    @Test
    void thoseWhoHoldARoleAreFoundByName() {
        Person boris = hub.member("boris");
        Person anna = hub.member("anna");
        Person closed = hub.member("closed");
        Person other = hub.member("other");
        hub.people.grant(TestHub.SYSTEM, boris.id(), new Grant(Role.AUTHORITY, Scope.region("RU-KYA")));
        hub.people.grant(TestHub.SYSTEM, boris.id(), new Grant(Role.AUTHORITY, Scope.region("RU-TOM")));
        hub.people.grant(TestHub.SYSTEM, anna.id(), new Grant(Role.DECISION_MAKER, Scope.PLATFORM));
        hub.people.grant(TestHub.SYSTEM, closed.id(), new Grant(Role.DECISION_MAKER, Scope.PLATFORM));
        hub.people.grant(TestHub.SYSTEM, other.id(), new Grant(Role.EXPERT, Scope.PLATFORM));
        hub.people.activate(TestHub.SYSTEM, closed.id(), false);

        List<Person> found = hub.people.holders(Set.of(Role.AUTHORITY, Role.DECISION_MAKER));

        assertThat(found).extracting(Person::id).containsExactly(anna.id(), boris.id());
        assertThat(found.getLast().grants()).hasSize(2);
    }

    @Test
    void namesAreFoundManyAtOnce() {
        Person anna = hub.member("anna");
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 1200; i++) {
            ids.add(Ids.next(hub.clock));
        }
        ids.add(anna.id());
        assertThat(hub.people.names(ids)).isEqualTo(Map.of(anna.id(), "Member anna"));
        assertThat(hub.people.names(List.of())).isEmpty();
    }
}
