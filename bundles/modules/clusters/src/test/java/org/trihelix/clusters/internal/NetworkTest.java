package org.trihelix.clusters.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.trihelix.api.ConflictException;
import org.trihelix.api.DeniedException;
import org.trihelix.api.InvalidException;
import org.trihelix.api.access.Caller;
import org.trihelix.api.journal.Entry;
import org.trihelix.api.journal.Recorded;
import org.trihelix.api.people.Organization;
import org.trihelix.api.people.Sector;
import org.trihelix.clusters.Composition;
import org.trihelix.clusters.Network;
import org.trihelix.clusters.domain.Place;
import org.trihelix.clusters.domain.Profile;
import org.trihelix.clusters.domain.TieKind;

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
    void knowsATieOncePerSource() {
        tie(bench.plant, bench.institute);
        tie(bench.institute, bench.plant);

        assertThat(bench.network.ties(bench.scientist, bench.plant)).hasSize(1);
        assertThatThrownBy(() -> bench.network.tie(bench.master, Ties.between(bench.plant, bench.institute)))
                .isInstanceOf(DeniedException.class);
        assertThatThrownBy(() -> tie(bench.plant, bench.plant)).isInstanceOf(InvalidException.class);
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

        List<Network.Proposal> proposals = bench.network.proposals(bench.scientist, "RU-KYA", GeneralChain.CODE);

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
        assertThat(bench.network.proposals(bench.scientist, null, GeneralChain.CODE))
                .hasSize(2);
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

    @Test
    void readsTiesFromTheJournalExactlyOnce() {
        var listener = new Collaboration(bench.ledger, bench.networkStore, bench.directory);
        var idea = bench.idea('1', "SUBMITTED");
        var entries = List.of(
                entry(bench.scientist, "submitted", idea),
                entry(bench.engineer, "commented", idea),
                entry(bench.engineer, "voted", bench.idea('2', "SUBMITTED")),
                entry(bench.scientist, "commented", bench.idea('2', "SUBMITTED")));
        bench.database.work().run(connection -> listener.accept(entries));
        bench.database.work().run(connection -> listener.accept(entries));

        assertThat(bench.network.ties(bench.master, bench.plant))
                .extracting(Network.Known::kind)
                .containsExactly(TieKind.DISCUSSION);
        Network network = bench.network.network(bench.master);
        assertThat(network.nodes())
                .extracting(Network.Node::organization)
                .extracting(Organization::name)
                .containsExactly("Завод", "Институт");
        assertThat(network.edges()).extracting(Network.Edge::weight).containsExactly(1.0);
    }

    private static Recorded entry(Caller who, String action, org.trihelix.api.SubjectRef subject) {
        return new Recorded(1L, Instant.EPOCH, who.name(), Entry.of(who, null, "ideas", action, subject));
    }
}
