package org.trihelix.ideas.internal.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.trihelix.api.Page;
import org.trihelix.api.PageRequest;
import org.trihelix.api.access.Grant;
import org.trihelix.api.access.Role;
import org.trihelix.api.access.Scope;
import org.trihelix.api.people.People;
import org.trihelix.api.people.Person;
import org.trihelix.ideas.IdeaQuery;
import org.trihelix.ideas.IdeaSummary;
import org.trihelix.ideas.internal.Bench;

class IdeasDemonstrationTest {

    @Test
    void putsFivePilotsAndNineBranchesInOnce() {
        try (var bench = new Bench()) {
            var demonstration = new IdeasDemonstration(
                    bench.database.work(), bench.ideas, bench.store, bench.people, bench.regions, bench.access);
            demonstration.install();
            demonstration.install();
            var all = bench.ideas
                    .find(Bench.NOBODY, IdeaQuery.ALL, PageRequest.first(100))
                    .items();

            assertThat(all).hasSize(14).extracting(IdeaSummary::title).doesNotHaveDuplicates();
            assertThat(all)
                    .extracting(IdeaSummary::region)
                    .filteredOn(region -> region != null)
                    .containsExactlyInAnyOrder("RU-ROS", "RU-VLG", "RU-LEN", "RU-KOS", "RU-TOM");
            assertThat(all).extracting(row -> row.state().name()).contains("SUBMITTED", "SCREENING");
        }
    }

    @Test
    void nobodyWithARoleHasWrittenThem() {
        String member = "00000000-0000-7000-8000-000000000001";
        List<Person> people = List.of(
                person("00000000-0000-7000-8000-000000000002", "demo-decider", Role.DECISION_MAKER),
                person(member, "demo-author"));
        var register = (People) Proxy.newProxyInstance(
                People.class.getClassLoader(),
                new Class<?>[] {People.class},
                (self, method, given) -> new Page<>(people, null, people.size()));
        try (var bench = new Bench()) {
            new IdeasDemonstration(
                            bench.database.work(), bench.ideas, bench.store, register, bench.regions, bench.access)
                    .install();
            assertThat(bench.ideas
                            .find(Bench.NOBODY, IdeaQuery.ALL, PageRequest.first(100))
                            .items())
                    .extracting(IdeaSummary::author)
                    .containsOnly(member);
        }
    }

    private static Person person(String id, String login, Role... roles) {
        Set<Grant> grants =
                Stream.of(roles).map(role -> new Grant(role, Scope.PLATFORM)).collect(Collectors.toSet());
        return new Person(id, login, login, "ru", Person.Theme.SYSTEM, null, true, grants, List.of(), 1);
    }
}
