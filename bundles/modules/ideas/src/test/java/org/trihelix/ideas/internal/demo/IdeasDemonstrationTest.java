package org.trihelix.ideas.internal.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.trihelix.api.PageRequest;
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
}
