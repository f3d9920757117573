package org.trihelix.clusters.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.trihelix.api.ConflictException;
import org.trihelix.api.DeniedException;
import org.trihelix.api.InvalidException;
import org.trihelix.api.people.Sector;
import org.trihelix.api.text.Label;
import org.trihelix.clusters.Cluster;
import org.trihelix.clusters.Composition;
import org.trihelix.clusters.Network;
import org.trihelix.clusters.ValueChain;
import org.trihelix.clusters.domain.Chain;
import org.trihelix.clusters.domain.ChainLink;
import org.trihelix.clusters.domain.Charter;
import org.trihelix.clusters.domain.Origin;
import org.trihelix.clusters.domain.Place;
import org.trihelix.clusters.domain.Profile;

class NetworkTest {

    private final Bench bench = new Bench();

    @AfterEach
    void close() {
        bench.close();
    }

    private void profile(String organization, String competence, String link) {
        bench.network.keep(
                bench.manager,
                new Profile(organization, List.of(competence), List.of(new Place(GeneralChain.CODE, link)), 0));
    }

    private void tie(String one, String other) {
        bench.network.tie(bench.manager, Ties.between(one, other));
    }

    @Test
    void keepsProfilesOfOnesOwnOrganizationAndRefusesOldVersions() {
        var profile = new Profile(bench.plant, List.of("Литьё", " Литьё "), List.of(), 0);
        Profile kept = bench.network.keep(bench.engineer, profile);

        assertThat(kept.competences()).containsExactly("Литьё");
        assertThat(kept.version()).isEqualTo(1);
        assertThatThrownBy(() -> bench.network.keep(bench.engineer, profile)).isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> bench.network.keep(bench.scientist, kept)).isInstanceOf(DeniedException.class);
        assertThatThrownBy(() -> bench.network.keep(bench.tomsk, kept)).isInstanceOf(DeniedException.class);
        var unknown = new Profile(bench.plant, List.of(), List.of(new Place(GeneralChain.CODE, "magic")), 1);
        assertThatThrownBy(() -> bench.network.keep(bench.engineer, unknown)).isInstanceOf(InvalidException.class);
        assertThat(bench.network
                        .keep(bench.engineer, new Profile(bench.plant, List.of("Сварка"), List.of(), 1))
                        .competences())
                .containsExactly("Сварка");
    }

    @Test
    void saysWhoStandsWhereInAChain() {
        profile(bench.plant, "Литьё", "components");
        profile(bench.workshop, "Сварка", "components");
        profile(bench.institute, "Сплавы", "research");

        assertThat(bench.network.standing(bench.engineer, GeneralChain.CODE))
                .isEqualTo(
                        Map.of("components", Set.of(bench.plant, bench.workshop), "research", Set.of(bench.institute)));
        assertThat(bench.network.standing(bench.engineer, "another")).isEmpty();
    }

    @Test
    void refusesPlacesThatNobodyKnowsUnlessTheyStandThereAlready() {
        var away = new Chain("away", Label.of("away"), List.of(new ChainLink("first", Label.of("first"), List.of())));
        ValueChain plugin = () -> away;
        var places = List.of(new Place("away", "first"));
        assertThatThrownBy(() -> bench.network.keep(bench.engineer, new Profile(bench.plant, List.of(), places, 0)))
                .isInstanceOf(InvalidException.class);
        bench.chains.add(plugin, Map.of());
        bench.network.keep(bench.engineer, new Profile(bench.plant, List.of(), places, 0));
        bench.chains.remove(plugin);

        assertThat(bench.network
                        .keep(bench.engineer, new Profile(bench.plant, List.of("Литьё"), places, 1))
                        .places())
                .isEqualTo(places);
        List<Place> many = IntStream.rangeClosed(0, Profile.PLACES_MOST)
                .mapToObj(i -> new Place(GeneralChain.CODE, "link" + i))
                .toList();
        assertThatThrownBy(() -> bench.network.keep(bench.engineer, new Profile(bench.plant, List.of(), many, 2)))
                .isInstanceOfSatisfying(
                        InvalidException.class,
                        e -> assertThat(e.errors().getFirst().message().key()).isEqualTo("clusters.error.places"));
    }

    @Test
    void asksNobodyToAPlaceInAChainThatIsAway() {
        var away = new Chain("away", Label.of("away"), List.of(new ChainLink("first", Label.of("first"), List.of())));
        ValueChain plugin = () -> away;
        bench.chains.add(plugin, Map.of());
        var old = Bench.charter("Кластер отрасли");
        var charter = new Charter(old.name(), old.purpose(), old.kind(), old.region(), old.principle(), "away");
        Cluster cluster = bench.clusters.propose(
                bench.scientist, new Cluster.Draft(charter, Origin.PEOPLE, List.of(), List.of()));
        bench.chains.remove(plugin);

        assertThatThrownBy(() -> bench.clusters.invite(
                        bench.scientist, cluster.id(), new Cluster.Invited(bench.plant, "x".repeat(41))))
                .isInstanceOf(InvalidException.class);
        var renamed = new Charter("Новое имя", old.purpose(), old.kind(), old.region(), old.principle(), "away");
        assertThat(bench.clusters
                        .change(bench.scientist, cluster.id(), cluster.version(), renamed)
                        .charter()
                        .name())
                .isEqualTo("Новое имя");
    }

    @Test
    void proposesCommunitiesWithHelicesAndWhoCouldFillTheGaps() {
        String far = bench.organization('5', "Верфь", Sector.BUSINESS, "RU-TOM");
        String bank = bench.organization('6', "Фонд", Sector.FINANCE, "RU-KYA");
        String club = bench.organization('7', "Клуб", Sector.SOCIETY, "RU-TOM");
        for (List<String> three :
                List.of(List.of(bench.institute, bench.plant, bench.ministry), List.of(bench.workshop, far, club))) {
            tie(three.get(0), three.get(1));
            tie(three.get(1), three.get(2));
            tie(three.get(0), three.get(2));
        }
        profile(bench.institute, "Композиты", "research");
        profile(bench.plant, "Литьё", "production");
        profile(bank, "Займы", "finance");

        List<Network.Proposal> proposals = bench.network
                .suggestions(bench.scientist, "RU-KYA", GeneralChain.CODE)
                .proposals();

        assertThat(proposals).hasSize(1);
        Network.Proposal proposal = proposals.getFirst();
        assertThat(proposal.members().stream()
                        .map(node -> node.organization().id())
                        .collect(Collectors.toSet()))
                .isEqualTo(Set.of(bench.institute, bench.plant, bench.ministry));
        assertThat(proposal.composition().linkage()).isEqualTo(Composition.Linkage.TRIPLE);
        assertThat(proposal.modularity()).isEqualTo(.5);
        assertThat(proposal.members())
                .allSatisfy(node -> assertThat(node.stability()).isEqualTo(1));
        assertThat(proposal.complements()).isEqualTo(1);
        assertThat(proposal.roles())
                .filteredOn(role -> role.link().code().equals("finance"))
                .flatExtracting(Network.Role::fits)
                .extracting(fit -> fit.organization().name())
                .containsExactly("Фонд");
        Network.Suggestions all = bench.network.suggestions(bench.scientist, null, GeneralChain.CODE);
        assertThat(all.proposals()).hasSize(2);
        assertThat(all.network().nodes()).hasSize(6);
    }

    @Test
    void findsWhoCouldFillTheRolesOfAnIdeaAndSaysWhy() {
        var idea = bench.ideas.put(Bench.id('1'), "RU-KYA", "PROMOTION", bench.scientist.id());
        profile(bench.plant, "Производство идей", "production");
        profile(bench.workshop, "Литьё", "production");
        tie(bench.plant, bench.institute);

        List<Network.Role> roles = bench.network.roles(bench.scientist, idea, GeneralChain.CODE, List.of("production"));

        assertThat(roles).hasSize(1);
        assertThat(roles.getFirst().fits())
                .extracting(fit -> fit.organization().name())
                .containsExactly("Завод", "Мастерская");
        assertThat(roles.getFirst().fits().getFirst().reasons())
                .extracting(reason -> reason.key())
                .containsExactly("clusters.fit.place", "clusters.fit.region", "clusters.fit.ties");
    }

    @Test
    void callsNothingNearInTheWholeCountry() {
        var idea = bench.ideas.put(Bench.id('1'), "RU", "PROMOTION", bench.master.id());
        profile(bench.plant, "Литьё", "production");

        var roles = bench.network.roles(bench.scientist, idea, GeneralChain.CODE, List.of("production"));

        assertThat(roles.getFirst().fits().getFirst().reasons())
                .extracting(reason -> reason.key())
                .containsExactly("clusters.fit.place");
    }

    @Test
    void putsTheAuthorsOrganizationFirst() {
        var idea = bench.idea('1', "PROMOTION");
        profile(bench.plant, "Литьё", "research");
        profile(bench.institute, "Анализ", "research");
        String id = bench.proposed(List.of(idea)).id();

        var openings = bench.network.openings(bench.scientist, bench.clusters.cluster(bench.scientist, id));

        assertThat(openings.getFirst().fits())
                .extracting(fit -> fit.organization().name())
                .containsExactly("Институт", "Завод");
        assertThat(openings.getFirst().fits().getFirst().reasons())
                .extracting(reason -> reason.key())
                .contains("clusters.fit.author");
    }

    @Test
    void showsAClusterAloneAndWhoElseCouldFillItsGaps() {
        profile(bench.institute, "Композиты", "research");
        profile(bench.plant, "Литьё", "production");
        profile(bench.workshop, "Сырьё для композитов", "materials");
        tie(bench.plant, bench.institute);
        tie(bench.plant, bench.workshop);
        var cluster = bench.proposed(List.of(), bench.institute, bench.plant, bench.ministry);

        Network among = bench.network.among(bench.tomsk, cluster.composed());
        assertThat(among.nodes()).hasSize(3);
        assertThat(among.edges()).hasSize(1);
        List<Network.Role> openings = bench.network.openings(bench.tomsk, cluster);
        assertThat(openings)
                .extracting(role -> role.link().code())
                .contains("materials", "finance")
                .doesNotContain("research", "production");
        assertThat(openings.stream()
                        .filter(role -> role.link().code().equals("materials"))
                        .flatMap(role -> role.fits().stream())
                        .flatMap(fit -> fit.reasons().stream())
                        .map(reason -> reason.key()))
                .containsExactly("clusters.fit.place", "clusters.fit.competence", "clusters.fit.ties");
    }
}
