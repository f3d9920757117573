package org.trihelix.clusters.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.trihelix.api.ConflictException;
import org.trihelix.api.DeniedException;
import org.trihelix.api.InvalidException;
import org.trihelix.api.NotFoundException;
import org.trihelix.api.PageRequest;
import org.trihelix.api.SubjectRef;
import org.trihelix.api.access.Caller;
import org.trihelix.api.journal.Change;
import org.trihelix.api.journal.Entry;
import org.trihelix.api.journal.Recorded;
import org.trihelix.api.people.Organization;
import org.trihelix.api.text.Message;
import org.trihelix.clusters.Cluster;
import org.trihelix.clusters.Network;
import org.trihelix.clusters.domain.Place;
import org.trihelix.clusters.domain.Profile;
import org.trihelix.clusters.domain.TieKind;

class TiesTest {

    private static final SubjectRef GATHERING = new SubjectRef("mobilization", Bench.id('9'));

    private final Bench bench = new Bench();

    @AfterEach
    void close() {
        bench.close();
    }

    private void tie(String one, String other) {
        bench.network.tie(bench.manager, Ties.between(one, other));
    }

    @Test
    void knowsATieOfAKindOnceWhateverIsSaidAboutIt() {
        tie(bench.plant, bench.institute);
        tie(bench.institute, bench.plant);
        bench.network.tie(
                bench.engineer, new Network.Reported(bench.plant, bench.institute, TieKind.AGREEMENT, "Ещё один."));

        assertThat(bench.ties(bench.plant)).hasSize(1);
        assertThatThrownBy(() -> bench.network.tie(bench.master, Ties.between(bench.plant, bench.institute)))
                .isInstanceOf(DeniedException.class);
        assertThatThrownBy(() -> tie(bench.plant, bench.plant)).isInstanceOf(InvalidException.class);
        var claimed = new Network.Reported(bench.plant, bench.institute, TieKind.PROJECT, "");
        assertThatThrownBy(() -> bench.network.tie(bench.engineer, claimed)).isInstanceOf(InvalidException.class);
        var long501 = new Network.Reported(bench.plant, bench.institute, TieKind.ORDER, "x".repeat(501));
        assertThatThrownBy(() -> bench.network.tie(bench.engineer, long501)).isInstanceOf(InvalidException.class);
    }

    @Test
    void knowsItOnceWhenBothSidesRecordItAtOnce() throws Exception {
        try (var threads = Executors.newFixedThreadPool(2)) {
            Callable<Void> recording = () -> {
                tie(bench.plant, bench.institute);
                return null;
            };
            for (var done : threads.invokeAll(List.of(recording, recording))) {
                try {
                    done.get();
                } catch (ExecutionException e) {
                    assertThat(e.getCause()).isInstanceOf(ConflictException.class);
                }
            }
        }
        assertThat(bench.ties(bench.plant)).hasSize(1);
    }

    @Test
    void letsEitherSideTakeARecordedTieAwayAndTellsBoth() {
        tie(bench.plant, bench.institute);
        String id = bench.ties(bench.plant).getFirst().id();

        assertThatThrownBy(() -> bench.network.untie(bench.master, id)).isInstanceOf(DeniedException.class);
        bench.network.untie(bench.scientist, id);

        assertThat(bench.ties(bench.plant)).isEmpty();
        for (String side : List.of(bench.plant, bench.institute)) {
            assertThat(bench.journal.actions(side)).containsExactly("tied", "untied");
        }
        assertThatThrownBy(() -> bench.network.untie(bench.engineer, id)).isInstanceOf(NotFoundException.class);
        String cluster = bench.founded(List.of()).id();
        bench.projects.open(bench.engineer, cluster, bench.plan(null), List.of(bench.institute));
        String seen = bench.ties(bench.plant).getFirst().id();
        assertThatThrownBy(() -> bench.network.untie(bench.engineer, seen)).isInstanceOf(ConflictException.class);
    }

    @Test
    void givesTiesByParts() {
        for (String other : List.of(bench.institute, bench.ministry, bench.workshop)) {
            tie(bench.plant, other);
        }
        var first = bench.network.ties(bench.master, bench.plant, PageRequest.first(2));
        assertThat(first.total()).isEqualTo(3);
        var rest = bench.network.ties(bench.master, bench.plant, new PageRequest(2, first.next()));

        assertThat(Stream.of(first, rest).flatMap(page -> page.items().stream()).map(Network.Known::id))
                .hasSize(3)
                .doesNotHaveDuplicates();
    }

    @Test
    void readsTiesFromTheJournalExactlyOnce() {
        var listener = listener();
        var idea = bench.idea('1', "SUBMITTED");
        var entries = List.of(
                entry(bench.scientist, "submitted", idea),
                entry(bench.engineer, "commented", idea),
                entry(bench.engineer, "voted", bench.idea('2', "SUBMITTED")),
                entry(bench.scientist, "commented", bench.idea('2', "SUBMITTED")));
        bench.database.work().run(connection -> listener.accept(entries));
        bench.database.work().run(connection -> listener.accept(entries));

        assertThat(bench.ties(bench.plant)).extracting(Network.Known::kind).containsExactly(TieKind.DISCUSSION);
        Network network = bench.network.network(bench.master);
        assertThat(network.nodes())
                .extracting(Network.Node::organization)
                .extracting(Organization::name)
                .containsExactly("Завод", "Институт");
        assertThat(network.edges()).extracting(Network.Edge::weight).containsExactly(1.0);
    }

    @Test
    void tiesWhoGivesToTheAuthorsWhoeverAcceptsIt() {
        var listener = listener();
        var accepted = accepted(bench.plant, bench.institute, bench.plant);
        var entries = List.of(
                new Recorded(1L, Instant.EPOCH, "", Entry.of(bench.master, null, "mobilization", "opened", GATHERING)),
                new Recorded(2L, Instant.EPOCH, "", accepted));
        bench.database.work().run(connection -> listener.accept(entries));
        bench.database.work().run(connection -> listener.accept(entries));

        assertThat(bench.ties(bench.plant))
                .extracting(Network.Known::kind, Network.Known::source)
                .containsExactly(Tuple.tuple(TieKind.PLEDGE, GATHERING.toString()));
        assertThat(bench.ties(bench.institute)).hasSize(1);
        assertThat(bench.ties(bench.ministry)).isEmpty();
        assertThat(bench.ties(bench.workshop)).isEmpty();
    }

    @Test
    void whomAPledgeTiesToTheAuthorsFitsTheirCandidateBetter() {
        var pledge = List.of(new Recorded(1L, Instant.EPOCH, "", accepted(bench.plant, bench.institute)));
        bench.database.work().run(connection -> listener().accept(pledge));
        var standing = List.of(new Place(GeneralChain.CODE, "production"));
        bench.network.keep(bench.manager, new Profile(bench.workshop, List.of("Производство идей"), standing, 0));
        bench.network.keep(bench.manager, new Profile(bench.plant, List.of(), standing, 0));
        var idea = bench.ideas.put(Bench.id('1'), "RU", "PROMOTION", bench.scientist.id());
        Cluster candidate = bench.proposed(List.of(idea));
        List<Network.Fit> fits = bench.network.openings(bench.scientist, candidate).stream()
                .filter(role -> role.link().code().equals("production"))
                .findFirst()
                .orElseThrow()
                .fits();
        assertThat(fits).extracting(fit -> fit.organization().name()).containsExactly("Завод", "Мастерская");
        assertThat(fits.getFirst().reasons())
                .extracting(Message::key)
                .contains("clusters.fit.ties", "clusters.fit.pledge");
    }

    private Collaboration listener() {
        return new Collaboration(bench.ledger, bench.networkStore, bench.directory);
    }

    private Entry accepted(String giver, String... receivers) {
        var changes = Stream.concat(
                Stream.of(new Change("organization", null, giver)),
                Stream.of(receivers).map(receiver -> new Change("receiver", null, receiver)));
        return Entry.of(bench.official, null, "mobilization", "accepted", GATHERING)
                .with(changes.toArray(Change[]::new));
    }

    private static Recorded entry(Caller who, String action, SubjectRef subject) {
        return new Recorded(1L, Instant.EPOCH, who.name(), Entry.of(who, null, "ideas", action, subject));
    }
}
