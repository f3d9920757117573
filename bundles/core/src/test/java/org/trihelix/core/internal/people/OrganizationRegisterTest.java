package org.trihelix.core.internal.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trihelix.api.ConflictException;
import org.trihelix.api.DeniedException;
import org.trihelix.api.FieldError;
import org.trihelix.api.Ids;
import org.trihelix.api.InvalidException;
import org.trihelix.api.NotFoundException;
import org.trihelix.api.PageRequest;
import org.trihelix.api.access.Caller;
import org.trihelix.api.access.Grant;
import org.trihelix.api.access.Role;
import org.trihelix.api.access.Scope;
import org.trihelix.api.people.Organization;
import org.trihelix.api.people.Person;
import org.trihelix.api.people.Sector;
import org.trihelix.core.internal.TestHub;

class OrganizationRegisterTest {

    private static final PageRequest TEN = PageRequest.first(10);

    private TestHub hub;

    @BeforeEach
    void open() {
        hub = new TestHub();
    }

    private static Organization organization(String name, Sector sector, @Nullable String region) {
        return new Organization("", name, sector, region, "Строка\nещё строка", 0);
    }

    private Organization create(String name, Sector sector, @Nullable String region) {
        return hub.organizations.create(TestHub.SYSTEM, organization(name, sector, region));
    }

    @Test
    void organizationsAreFoundByNameSectorAndRegionWithItsSubtree() {
        Organization institute = create("Институт химии", Sector.SCIENCE, "RU-KYA");
        Organization plant = create("Завод «Химия»", Sector.BUSINESS, "RU-TOM");
        Organization fund = create("Фонд", Sector.FINANCE, null);
        assertThat(hub.organizations.organization(institute.id())).isEqualTo(institute);
        assertThat(hub.organizations.find("ХИМИ", null, null, TEN).items()).containsExactly(plant, institute);
        assertThat(hub.organizations.find("", Sector.FINANCE, null, TEN).items())
                .containsExactly(fund);
        assertThat(hub.organizations.find("", null, "RU-KYA", TEN).items()).containsExactly(institute);
        assertThat(hub.organizations.find("", null, "RU", TEN).total()).isEqualTo(2);
        assertThat(hub.organizations.find("", null, "nowhere", TEN).total()).isZero();
        var first = hub.organizations.find("", null, null, PageRequest.first(2));
        var rest = hub.organizations.find("", null, null, new PageRequest(2, first.next()));
        assertThat(first.items()).containsExactly(plant, institute);
        assertThat(rest.items()).containsExactly(fund);
        assertThat(rest.next()).isNull();
        assertThat(rest.total()).isEqualTo(3);
    }

    @Test
    void theSecondOfTwoEditorsSeesWhatTheFirstWrote() {
        Organization old = create("Old", Sector.SCIENCE, null);
        var first = new Organization(old.id(), "First", Sector.SOCIETY, "RU-TOM", "", 1);
        assertThat(hub.organizations.change(TestHub.SYSTEM, first).version()).isEqualTo(2);
        var second = new Organization(old.id(), "Second", Sector.SCIENCE, null, "", 1);
        var conflict =
                catchThrowableOfType(ConflictException.class, () -> hub.organizations.change(TestHub.SYSTEM, second));
        assertThat(conflict.current())
                .containsEntry("name", "First")
                .containsEntry("sector", "SOCIETY")
                .containsEntry("region", "RU-TOM");
        assertThat(hub.organizations.organization(old.id()).name()).isEqualTo("First");
    }

    @Test
    void everythingWrongIsToldAtOnce() {
        var wrong = new Organization("", " ", Sector.SCIENCE, "RU-XX", "x".repeat(2001), 0);
        var refusal =
                catchThrowableOfType(InvalidException.class, () -> hub.organizations.create(TestHub.SYSTEM, wrong));
        assertThat(refusal.errors())
                .extracting(FieldError::field)
                .containsExactlyInAnyOrder("name", "region", "description");
    }

    @Test
    void anAuthorityKeepsTheRegisterOfItsRegion() {
        Person anna = hub.member("anna");
        assertThatThrownBy(
                        () -> hub.organizations.create(hub.caller(anna), organization("X", Sector.SCIENCE, "RU-KYA")))
                .isInstanceOf(DeniedException.class);
        hub.people.grant(TestHub.SYSTEM, anna.id(), new Grant(Role.AUTHORITY, Scope.region("RU-KYA")));
        Caller authority = hub.caller(anna);
        Organization own = hub.organizations.create(authority, organization("X", Sector.SCIENCE, "RU-KYA"));
        assertThatThrownBy(() -> hub.organizations.create(authority, organization("Y", Sector.SCIENCE, null)))
                .isInstanceOf(DeniedException.class);
        var moved = new Organization(own.id(), "X", Sector.SCIENCE, "RU-TOM", "", 1);
        assertThatThrownBy(() -> hub.organizations.change(authority, moved)).isInstanceOf(DeniedException.class);
        Organization foreign = create("Z", Sector.SCIENCE, "RU-TOM");
        var taken = new Organization(foreign.id(), "Z", Sector.SCIENCE, "RU-KYA", "", 1);
        assertThatThrownBy(() -> hub.organizations.change(authority, taken)).isInstanceOf(DeniedException.class);
    }

    @Test
    void peopleJoinAndLeave() {
        Person anna = hub.member("anna");
        Organization one = create("One", Sector.SCIENCE, null);
        assertThat(hub.caller(anna).organizations()).isEmpty();
        hub.organizations.join(TestHub.SYSTEM, one.id(), anna.id());
        hub.organizations.join(TestHub.SYSTEM, one.id(), anna.id());
        assertThat(hub.caller(anna).organizations()).containsExactly(one.id());
        hub.organizations.leave(TestHub.SYSTEM, one.id(), anna.id());
        assertThat(hub.caller(anna).organizations()).isEmpty();
        assertThat(hub.journal.actions()).containsSubsequence("joined", "left").doesNotHaveDuplicates();
        assertThatThrownBy(() -> hub.organizations.join(TestHub.SYSTEM, one.id(), Ids.next(hub.clock)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> hub.organizations.join(hub.caller(anna), one.id(), anna.id()))
                .isInstanceOf(DeniedException.class);
    }
}
