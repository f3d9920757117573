package org.trihelix.core.internal.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trihelix.api.DeniedException;
import org.trihelix.api.PageRequest;
import org.trihelix.api.access.Grant;
import org.trihelix.api.access.Role;
import org.trihelix.api.access.Scope;
import org.trihelix.api.account.DemonstrationDoor;
import org.trihelix.api.account.DemonstrationDoor.Guest;
import org.trihelix.api.account.DemonstrationDoor.Origin;
import org.trihelix.api.account.Session;
import org.trihelix.api.journal.Change;
import org.trihelix.api.people.Person;
import org.trihelix.core.internal.TestHub;
import org.trihelix.core.internal.people.CoreDemonstration;
import org.trihelix.core.internal.people.DemoPasswords;

class LocalDoorTest {

    private static final Origin HERE = new Origin("127.0.0.1", "localhost", false);

    private final TestHub hub = new TestHub();
    private DemonstrationDoor door;
    private String author;

    @BeforeEach
    void open(@TempDir Path folder) {
        new CoreDemonstration(hub.work, hub.people, hub.organizations, new DemoPasswords(folder)).install();
        door = door("127.0.0.1");
        author = door.guests(HERE).getFirst().person();
    }

    private DemonstrationDoor door(String bound) {
        return new LocalDoor(hub.work, hub.accounts, hub.doorbook, true, bound);
    }

    private void denied(DemonstrationDoor by, String person, Origin origin) {
        assertThatThrownBy(() -> by.enter(person, origin)).isInstanceOf(DeniedException.class);
    }

    @Test
    void oneComesInAndEachTimeIsTold() {
        Session session = door.enter(author, HERE);
        door.enter(author, HERE);
        assertThat(hub.signIn().caller(session)).isNotNull();
        assertThat(hub.journal.actions()).endsWith("cameAsGuest", "cameAsGuest");
        assertThat(hub.journal.last().actor()).isEqualTo(author);
        assertThat(hub.journal.last().changes()).containsExactly(new Change("address", null, "127.0.0.1"));
    }

    /** What is looked up for a guest beforehand must be what he finds when he is in. */
    @Test
    void aGuestAsksAsTheOneWhoComesIn() {
        for (Guest guest : door.guests(HERE)) {
            assertThat(guest.caller()).isEqualTo(hub.signIn().caller(door.enter(guest.person(), HERE)));
        }
    }

    @Test
    void threeExpertsOfDifferentOrganizationsAreThere() {
        List<Guest> experts = door.guests(HERE).stream()
                .filter(guest -> guest.roles().contains(Role.EXPERT))
                .toList();
        Set<String> organizations = experts.stream().map(Guest::organization).collect(Collectors.toSet());
        assertThat(organizations).hasSize(experts.size()).hasSizeGreaterThanOrEqualTo(3);
        assertThat(door.guests(HERE)).allMatch(guest -> guest.name().endsWith("(демо)"));
    }

    @Test
    void nobodyElsewhereComesIn() {
        for (Origin origin : List.of(
                new Origin("192.0.2.7", "localhost", false),
                new Origin("192.0.2.7", "hub.example.org", false),
                new Origin("127.0.0.1.evil", "localhost", false),
                new Origin("", "localhost", false),
                new Origin("127.0.0.1", "hub.example.org", false),
                new Origin("127.0.0.1", "localhost.evil.org", false),
                new Origin("127.0.0.1", "localhost", true))) {
            assertThat(door.guests(origin)).as(origin.toString()).isEmpty();
            denied(door, author, origin);
        }
        assertThat(hub.journal.actions()).contains("refusedGuest").doesNotContain("cameAsGuest");
    }

    @Test
    void aHubThatOthersCanReachLetsNobodyIn() {
        for (String bound : List.of("0.0.0.0", "192.0.2.1", "::", "hub.example.org", "")) {
            assertThat(door(bound).isOpen()).as(bound).isFalse();
            assertThat(door(bound).guests(HERE)).as(bound).isEmpty();
            denied(door(bound), author, HERE);
        }
        assertThat(door("::1").guests(new Origin("0:0:0:0:0:0:0:1", "[::1]", false)))
                .isNotEmpty();
    }

    @Test
    void aRunThatIsNotForTheDemonstrationLetsNobodyIn() {
        var later = new LocalDoor(hub.work, hub.accounts, hub.doorbook, false, "127.0.0.1");
        assertThat(later.isOpen()).isFalse();
        assertThat(later.guests(HERE)).isEmpty();
        denied(later, author, HERE);
    }

    @Test
    void nobodyOutsideTheDemonstrationIsAGuestWhateverHisLogin() {
        Person real = hub.member("demo-real");
        assertThat(door.guests(HERE)).noneMatch(guest -> guest.person().equals(real.id()));
        denied(door, real.id(), HERE);
        denied(door, "nobody", HERE);
    }

    @Test
    void whoAdministersOrIsClosedIsAGuestNoMore() {
        hub.people.grant(TestHub.SYSTEM, author, new Grant(Role.ADMINISTRATOR, Scope.region("RU-TOM")));
        denied(door, author, HERE);
        String next = door.guests(HERE).getFirst().person();
        hub.people.activate(TestHub.SYSTEM, next, false);
        denied(door, next, HERE);
    }

    @Test
    void aHubWithoutTheDemonstrationHasNoGuests() {
        new TestHub();
        assertThat(door.guests(HERE)).isEmpty();
        assertThat(hub.people.find(TestHub.SYSTEM, "", PageRequest.first(1)).total())
                .isZero();
    }
}
