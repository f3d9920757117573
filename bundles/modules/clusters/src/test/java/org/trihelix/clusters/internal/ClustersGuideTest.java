package org.trihelix.clusters.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.trihelix.api.SubjectRef;
import org.trihelix.api.access.Caller;
import org.trihelix.clusters.internal.ui.ClustersGuide;
import org.trihelix.ui.GuideStep;

class ClustersGuideTest {

    private final Bench bench = new Bench();
    private final ClustersGuide guide = new ClustersGuide(bench.clusters, bench.projects);

    @AfterEach
    void close() {
        bench.close();
    }

    private List<String> waits(Caller caller, SubjectRef idea) {
        return guide.steps(caller, idea).stream()
                .filter(GuideStep::waits)
                .map(GuideStep::name)
                .toList();
    }

    private @Nullable String path(Caller caller, SubjectRef idea, String step) {
        return guide.steps(caller, idea).stream()
                .filter(one -> one.name().equals(step))
                .findFirst()
                .orElseThrow()
                .path();
    }

    private List<String> done(SubjectRef idea) {
        return guide.steps(bench.manager, idea).stream()
                .filter(GuideStep::done)
                .map(GuideStep::name)
                .toList();
    }

    @Test
    void withoutAnythingToFollowNothingWaits() {
        assertThat(guide.steps(bench.manager, null)).hasSize(6).noneMatch(GuideStep::waits);
    }

    @Test
    void aCandidateOfTwoIsNotComposed() {
        SubjectRef idea = bench.idea('1', "MOBILIZATION");
        bench.proposed(List.of(idea), bench.institute, bench.plant);
        assertThat(done(idea)).isEmpty();
        assertThat(waits(bench.scientist, idea)).containsExactly("candidate");
    }

    @Test
    void leadsFromTheCandidateToTheProject() {
        SubjectRef idea = bench.idea('1', "MOBILIZATION");
        assertThat(waits(bench.scientist, idea)).containsExactly("candidate");
        String id = bench.proposed(List.of(idea), bench.institute, bench.plant, bench.ministry)
                .id();
        assertThat(done(idea)).containsExactly("candidate");
        assertThat(waits(bench.manager, idea)).contains("gather");
        assertThat(path(bench.manager, idea, "gather")).isEqualTo("clusters/" + id + "?ask=clusters.gather");
        assertThat(path(bench.engineer, idea, "gather")).isEqualTo("clusters/" + id);
        bench.clusters.gather(bench.manager, id);
        assertThat(waits(bench.engineer, idea)).containsExactly("confirm");
        bench.clusters.answer(bench.scientist, id, bench.institute, true, "");
        bench.clusters.answer(bench.engineer, id, bench.plant, true, "");
        assertThat(done(idea)).containsExactly("candidate", "gather");
        bench.clusters.answer(bench.official, id, bench.ministry, true, "");
        assertThat(done(idea)).containsExactly("candidate", "gather", "confirm");
        assertThat(waits(bench.manager, idea)).containsExactly("found");
    }

    @Test
    void aFoundedClusterWaitsForItsProject() {
        SubjectRef idea = bench.idea('1', "MOBILIZATION");
        String cluster = bench.founded(List.of(idea)).id();
        assertThat(done(idea)).containsExactly("candidate", "gather", "confirm", "found");
        assertThat(waits(bench.engineer, idea)).containsExactly("project");
        String project = bench.projects
                .open(bench.engineer, cluster, bench.plan(idea), List.of(bench.institute))
                .id();
        assertThat(done(idea)).containsExactly("candidate", "gather", "confirm", "found", "project");
        assertThat(waits(bench.engineer, idea)).containsExactly("milestone");
        bench.projects.end(bench.engineer, project, false, "Заказчик отказался.");
        assertThat(waits(bench.engineer, idea)).containsExactly("project");
    }
}
