package org.trihelix.core.internal.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trihelix.api.DeniedException;
import org.trihelix.api.Ids;
import org.trihelix.api.Page;
import org.trihelix.api.PageRequest;
import org.trihelix.api.access.Caller;
import org.trihelix.api.access.Grant;
import org.trihelix.api.access.Role;
import org.trihelix.api.access.Scope;
import org.trihelix.api.data.UnitOfWork;
import org.trihelix.api.people.Person;
import org.trihelix.core.internal.TestHub;
import org.trihelix.core.internal.account.PasswordSignIn;

/** A region's administrator once saw every account of the platform. */
class AdministrationTest {

    private static final Scope KYA = Scope.region("RU-KYA");

    private TestHub hub;
    private PasswordSignIn signIn;
    private Caller regional;
    private Person atHome;
    private Person elsewhere;
    private Person nowhere;
    private Person visiting;
    private Person mighty;

    @BeforeEach
    void open() {
        hub = new TestHub();
        signIn = hub.signIn();
        Person keeper = person("keeper", "RU-TOM");
        hub.people.grant(TestHub.SYSTEM, keeper.id(), new Grant(Role.ADMINISTRATOR, KYA));
        regional = hub.caller(keeper);
        atHome = person("at-home", "RU-KYA");
        elsewhere = person("elsewhere", "RU-TOM");
        nowhere = person("nowhere", null);
        visiting = person("visiting", "RU-TOM");
        hub.people.grant(TestHub.SYSTEM, visiting.id(), new Grant(Role.EXPERT, KYA));
        mighty = person("mighty", "RU-KYA");
        hub.people.grant(TestHub.SYSTEM, mighty.id(), new Grant(Role.ADMINISTRATOR, Scope.PLATFORM));
    }

    private Person person(String login, @Nullable String region) {
        return hub.people.create(TestHub.SYSTEM, login, "Name of " + login, TestHub.PASSWORD, "ru", region);
    }

    private static void refused(ThrowingCallable action) {
        assertThatThrownBy(action).isInstanceOf(DeniedException.class);
    }

    @Test
    void theListTheSearchAndTheCountEndAtTheRegion() {
        Page<Person> page = hub.people.find(regional, "", PageRequest.first(2));
        assertThat(page.total()).isEqualTo(4);
        List<Person> rest =
                hub.people.find(regional, "", new PageRequest(2, page.next())).items();
        assertThat(page.items()).extracting(Person::login).containsExactly("at-home", "keeper");
        assertThat(rest).extracting(Person::login).containsExactly("mighty", "visiting");
        assertThat(hub.people.find(regional, "where", PageRequest.first(9)).total())
                .isZero();
        assertThat(hub.people.find(TestHub.SYSTEM, "", PageRequest.first(9)).total())
                .isEqualTo(6);
    }

    @Test
    void anAccountOfAnotherRegionIsNotOpened() {
        assertThat(hub.people.administered(regional, atHome.id())).isEqualTo(atHome);
        assertThat(hub.people.administered(regional, visiting.id()).login()).isEqualTo("visiting");
        refused(() -> hub.people.administered(regional, elsewhere.id()));
        refused(() -> hub.people.administered(regional, nowhere.id()));
    }

    @Test
    void accountsAreOpenedInTheOwnRegionOnly() {
        assertThat(hub.people
                        .create(regional, "new", "New", TestHub.PASSWORD, "ru", "RU-KYA")
                        .region())
                .isEqualTo("RU-KYA");
        refused(() -> hub.people.create(regional, "new2", "New", TestHub.PASSWORD, "ru", "RU-TOM"));
        refused(() -> hub.people.create(regional, "new3", "New", TestHub.PASSWORD, "ru", null));
    }

    @Test
    void nobodyTakesOverAnAccountThatReachesFurtherThanHeDoes() {
        for (Person person : List.of(elsewhere, nowhere, visiting, mighty)) {
            assertThat(hub.people.controls(regional, hub.people.person(person.id())))
                    .isFalse();
            refused(() -> signIn.resetPassword(regional, person.id(), "a new password".toCharArray()));
            refused(() -> hub.people.activate(regional, person.id(), false));
            refused(() -> hub.people.change(regional, hub.people.person(person.id())));
        }
        signIn.resetPassword(regional, atHome.id(), "a new password".toCharArray());
        hub.people.activate(regional, atHome.id(), false);
        assertThat(hub.people.person(atHome.id()).active()).isFalse();
    }

    @Test
    void rolesElsewhereAreNotTold() {
        Grant here = new Grant(Role.EXPERT, KYA);
        hub.people.grant(TestHub.SYSTEM, visiting.id(), new Grant(Role.MANAGER, Scope.region("RU-TOM")));
        Person administered = hub.people.administered(regional, visiting.id());
        assertThat(administered.grants()).containsExactly(here);
        assertThat(hub.people.find(regional, "visiting", PageRequest.first(1)).items())
                .containsExactly(administered);
        assertThat(hub.people.find(regional, "mighty", PageRequest.first(1)).items())
                .extracting(Person::grants)
                .containsExactly(Set.of());
        assertThat(hub.people.administered(TestHub.SYSTEM, visiting.id()).grants())
                .hasSize(2);
    }

    @Test
    void whatIsNotToldOfAPersonStillDecidesWhoControlsHim() {
        Person partly = hub.people.administered(regional, mighty.id());
        assertThat(hub.people.controls(regional, partly)).isFalse();
    }

    @Test
    void whoAdministersAClusterFindsNobody() {
        Grant cluster = new Grant(Role.ADMINISTRATOR, new Scope(Scope.Kind.CLUSTER, Ids.next(hub.clock)));
        hub.people.grant(TestHub.SYSTEM, elsewhere.id(), cluster);
        Page<Person> page = hub.people.find(hub.caller(elsewhere), "", PageRequest.first(5));
        assertThat(page).isEqualTo(new Page<>(List.of(), null, 0));
        refused(() -> hub.people.find(hub.caller(nowhere), "", PageRequest.first(5)));
    }

    @Test
    void whoBecomesMightyMeanwhileIsNotTakenOver() {
        UnitOfWork late = new TestHub.Delayed(
                hub.work,
                () -> hub.people.grant(TestHub.SYSTEM, atHome.id(), new Grant(Role.ADMINISTRATOR, Scope.PLATFORM)));
        refused(() -> hub.signIn(late).resetPassword(regional, atHome.id(), "a new password".toCharArray()));
        assertThat(hub.journal.actions()).doesNotContain("passwordReset");
    }

    @Test
    void rolesAreGivenToWhomHeSeesAndTakenWhereHeAdministers() {
        Grant expert = new Grant(Role.EXPERT, KYA);
        hub.people.grant(regional, atHome.id(), expert);
        hub.people.revoke(regional, visiting.id(), expert);
        refused(() -> hub.people.grant(regional, elsewhere.id(), expert));
        refused(() -> hub.people.revoke(regional, mighty.id(), new Grant(Role.ADMINISTRATOR, Scope.PLATFORM)));
    }
}
