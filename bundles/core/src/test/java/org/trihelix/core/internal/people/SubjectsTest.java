package org.trihelix.core.internal.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trihelix.api.Ids;
import org.trihelix.api.NotFoundException;
import org.trihelix.api.PageRequest;
import org.trihelix.api.SubjectRef;
import org.trihelix.api.access.Caller;
import org.trihelix.api.access.Grant;
import org.trihelix.api.access.Role;
import org.trihelix.api.access.Scope;
import org.trihelix.api.people.Organization;
import org.trihelix.api.people.Organizations.Member;
import org.trihelix.api.people.Person;
import org.trihelix.api.people.Sector;
import org.trihelix.api.subject.Subject;
import org.trihelix.core.internal.TestHub;

class SubjectsTest {

    private static final Locale RU = Locale.of("ru");

    private TestHub hub;
    private PersonSubjects people;
    private OrganizationSubjects organizations;
    private Person anna;
    private Caller member;
    private Organization institute;

    @BeforeEach
    void open() {
        hub = new TestHub();
        people = new PersonSubjects(hub.work, hub.accounts, hub.access, hub.texts);
        organizations = new OrganizationSubjects(hub.work, hub.organizations, hub.access);
        anna = hub.people.create(TestHub.SYSTEM, "secret.login", "Анна Ёлкина", TestHub.PASSWORD, "ru", "RU-KYA");
        member = hub.caller(hub.member("boris"));
        institute = hub.organizations.create(
                TestHub.SYSTEM, new Organization("", "Институт леса", Sector.SCIENCE, "RU-KYA", "", 0));
        hub.organizations.join(TestHub.SYSTEM, institute.id(), anna.id());
    }

    @Test
    void whoIsSignedInKnowsPeopleByName() {
        var expected = new Subject(
                new SubjectRef("person", anna.id()),
                "Анна Ёлкина",
                "people/" + anna.id(),
                "RU-KYA",
                null,
                null,
                java.util.List.of(anna.id()));
        assertThat(people.subjects(member, java.util.List.of(expected.ref()), RU))
                .containsValue(expected);
        assertThat(people.subject(member, expected.ref(), RU)).isEqualTo(expected);
        assertThat(people.find(member, "елк", RU, 5)).containsExactly(expected);
        assertThat(people.find(member, "secret.login", RU, 5)).isEmpty();
        assertThat(people.subject(member, new SubjectRef("person", Ids.next(hub.clock)), RU))
                .isNull();
    }

    @Test
    void namesThatBeginWithTheTextComeFirst() {
        for (String name : List.of("Елкин Пётр", "Берта Елкина", "Ёлкин Ян")) {
            hub.people.create(TestHub.SYSTEM, "u" + Math.abs(name.hashCode()), name, TestHub.PASSWORD, "ru", null);
        }
        assertThat(people.find(member, "ёлк", RU, 3))
                .extracting(Subject::title)
                .containsExactly("Елкин Пётр", "Ёлкин Ян", "Анна Ёлкина");
        assertThat(people.find(member, "%", RU, 3)).isEmpty();
        assertThat(people.find(member, "", RU, 2)).hasSize(2);
    }

    @Test
    void aClosedAccountIsNamedAndNoLongerFound() {
        hub.people.activate(TestHub.SYSTEM, anna.id(), false);
        var ref = new SubjectRef("person", anna.id());
        assertThat(Objects.requireNonNull(people.subject(member, ref, RU)).state())
                .isEqualTo("учётная запись закрыта");
        assertThat(people.find(member, "Анна", RU, 5)).isEmpty();
        assertThat(hub.organizations
                        .members(member, institute.id(), PageRequest.first(5))
                        .items())
                .isEmpty();
    }

    @Test
    void organizationsAreNamedAndFound() {
        var expected = new Subject(
                new SubjectRef("organization", institute.id()),
                "Институт леса",
                "organizations/" + institute.id(),
                "RU-KYA",
                null);
        assertThat(organizations.subject(member, expected.ref(), RU)).isEqualTo(expected);
        assertThat(organizations.find(member, "ЛЕСА", RU, 5)).containsExactly(expected);
        assertThat(organizations.subject(member, new SubjectRef("organization", "none"), RU))
                .isNull();
    }

    @Test
    void nobodyIsToldNothing() {
        Caller nobody = Caller.nobody(RU);
        assertThat(people.subject(nobody, new SubjectRef("person", anna.id()), RU))
                .isNull();
        assertThat(people.find(nobody, "Анна", RU, 5)).isEmpty();
        assertThat(organizations.subject(nobody, new SubjectRef("organization", institute.id()), RU))
                .isNull();
        assertThat(organizations.find(nobody, "леса", RU, 5)).isEmpty();
    }

    @Test
    void rolesOfMembersAreToldWhereTheReaderAdministers() {
        Grant expert = new Grant(Role.EXPERT, Scope.region("RU-KYA"));
        hub.people.grant(TestHub.SYSTEM, anna.id(), expert);
        assertThat(hub.organizations
                        .members(member, institute.id(), PageRequest.first(5))
                        .items())
                .extracting(Member::name, Member::grants)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Анна Ёлкина", java.util.Set.of()));
        assertThat(hub.organizations
                        .members(TestHub.SYSTEM, institute.id(), PageRequest.first(5))
                        .items()
                        .getFirst()
                        .grants())
                .containsExactly(expert);
        assertThatThrownBy(() -> hub.organizations.members(member, Ids.next(hub.clock), PageRequest.first(5)))
                .isInstanceOf(NotFoundException.class);
    }
}
