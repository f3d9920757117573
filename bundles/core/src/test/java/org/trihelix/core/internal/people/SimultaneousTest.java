package org.trihelix.core.internal.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trihelix.api.access.Grant;
import org.trihelix.api.access.Role;
import org.trihelix.api.access.Scope;
import org.trihelix.api.people.Organization;
import org.trihelix.api.people.Person;
import org.trihelix.api.people.Sector;
import org.trihelix.core.internal.TestHub;

/** The same asked for several times at once happens once, and nobody is told of a failure. */
class SimultaneousTest {

    private static final int TIMES = 6;

    private TestHub hub;
    private Person anna;

    @BeforeEach
    void open() {
        hub = new TestHub();
        anna = hub.member("anna");
    }

    @Test
    void grants() {
        for (Role role : List.of(Role.EXPERT, Role.MANAGER)) {
            atOnce(() -> hub.people.grant(TestHub.SYSTEM, anna.id(), new Grant(role, Scope.PLATFORM)));
        }
        assertThat(hub.journal.actions()).filteredOn("roleGranted"::equals).hasSize(2);
    }

    @Test
    void joins() {
        var organization = hub.organizations.create(
                TestHub.SYSTEM, new Organization("", "Institute", Sector.SCIENCE, null, "", 0));
        atOnce(() -> hub.organizations.join(TestHub.SYSTEM, organization.id(), anna.id()));
        assertThat(hub.journal.actions()).filteredOn("joined"::equals).hasSize(1);
    }

    private static void atOnce(Runnable task) {
        var barrier = new CyclicBarrier(TIMES);
        List<CompletableFuture<Void>> all = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            var one = new CompletableFuture<Void>();
            all.add(one);
            Thread.ofPlatform().start(() -> {
                try {
                    barrier.await();
                    task.run();
                    one.complete(null);
                } catch (Exception e) {
                    one.completeExceptionally(e);
                }
            });
        }
        CompletableFuture.allOf(all.toArray(CompletableFuture[]::new)).join();
    }
}
