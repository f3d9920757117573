package org.trihelix.clusters.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trihelix.api.InvalidException;
import org.trihelix.api.text.Label;
import org.trihelix.clusters.Cluster;
import org.trihelix.clusters.ValueChain;
import org.trihelix.clusters.domain.Chain;
import org.trihelix.clusters.domain.ChainLink;
import org.trihelix.clusters.domain.Charter;
import org.trihelix.clusters.domain.Kind;
import org.trihelix.clusters.domain.Origin;
import org.trihelix.clusters.domain.Principle;

/** Which chains clusters of a region choose among. */
class ChainsTest {

    private static final ValueChain TOMSK = chain("forest");
    private static final ValueChain ALL = chain("polymers");

    private final Bench bench = new Bench();

    private static ValueChain chain(String code) {
        var chain = new Chain(code, Label.of(code), List.of(new ChainLink("first", Label.of("first"), List.of())));
        return () -> chain;
    }

    @BeforeEach
    void come() {
        bench.chains.add(TOMSK, Served.TOMSK);
        bench.chains.add(ALL, Map.of());
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private List<String> offered(@Nullable String region) {
        return bench.network.chains(region).stream().map(Chain::code).toList();
    }

    private static Charter charter(String name, @Nullable String region, String chain) {
        return new Charter(name, "", Kind.VIRTUAL, region, Principle.CHAIN, chain);
    }

    private Cluster proposed(@Nullable String region, String chain) {
        var draft = new Cluster.Draft(charter("Кластер отрасли", region, chain), Origin.PEOPLE, List.of(), List.of());
        return bench.clusters.propose(bench.manager, draft);
    }

    private Cluster changed(Cluster before, Charter charter) {
        return bench.clusters.change(bench.manager, before.id(), before.version(), charter);
    }

    private static void refused(ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        InvalidException.class,
                        e -> assertThat(e.errors()).singleElement().satisfies(error -> {
                            assertThat(error.field()).isEqualTo("chain");
                            assertThat(error.message().key()).isEqualTo("clusters.error.chain.region");
                        }));
    }

    @Test
    void areAllOfferedWhileNobodyKnowsTheRegions() {
        assertThat(offered("RU-KYA")).containsExactly("general", "forest", "polymers");
        assertThat(offered(null)).containsExactly("general", "forest", "polymers");
    }

    @Test
    void areOfferedWhereTheirPluginServes() {
        bench.chains.setReach(new Served());

        assertThat(offered("RU-TOM")).containsExactly("general", "forest", "polymers");
        assertThat(offered("RU-KYA")).containsExactly("general", "polymers");
        assertThat(offered(null)).containsExactly("general", "polymers");
        assertThat(bench.network.chains()).hasSize(3);
    }

    @Test
    void areCheckedWhenAClusterChoosesOne() {
        bench.chains.setReach(new Served());

        refused(() -> proposed("RU-KYA", "forest"));
        refused(() -> proposed(null, "forest"));
        Cluster cluster = proposed("RU-TOM", "forest");
        assertThat(cluster.composition().lacking()).containsExactly("first");
        refused(() -> changed(cluster, charter("Кластер отрасли", "RU-KYA", "forest")));
        Cluster moved = changed(cluster, charter("Кластер отрасли", "RU-KYA", "polymers"));
        refused(() -> changed(moved, charter("Кластер отрасли", "RU-KYA", "forest")));
    }

    @Test
    void stayWithAClusterThatHasOne() {
        Cluster cluster = proposed("RU-KYA", "forest");
        bench.chains.setReach(new Served());

        Cluster renamed = changed(cluster, charter("Новое имя", "RU-KYA", "forest"));
        assertThat(renamed.charter().chain()).isEqualTo("forest");
        assertThat(bench.network.chain("forest").links()).hasSize(1);
        bench.chains.remove(TOMSK);
        assertThat(changed(renamed, charter("Новое имя", null, "forest"))
                        .charter()
                        .region())
                .isNull();
    }

    @Test
    void followTheOneWhoKnowsTheRegionsNow() {
        var former = new Served();
        bench.chains.setReach(former);
        bench.chains.setReach(new Served());
        bench.chains.unsetReach(former);
        assertThat(offered("RU-KYA")).doesNotContain("forest");
    }
}
