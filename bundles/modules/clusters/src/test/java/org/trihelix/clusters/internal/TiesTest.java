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
import org.trihelix.clusters.Network;
import org.trihelix.clusters.domain.TieKind;

class TiesTest {

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
        var listener = new Collaboration(bench.ledger, bench.networkStore, bench.directory);
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
        var listener = new Collaboration(bench.ledger, bench.networkStore, bench.directory);
        var gathering = new SubjectRef("mobilization", Bench.id('9'));
        var accepted = Entry.of(bench.official, null, "mobilization", "accepted", gathering)
                .with(
                        new Change("organization", null, bench.plant),
                        new Change("receiver", null, bench.institute),
                        new Change("receiver", null, bench.plant));
        var entries = List.of(
                new Recorded(1L, Instant.EPOCH, "", Entry.of(bench.master, null, "mobilization", "opened", gathering)),
                new Recorded(2L, Instant.EPOCH, "", accepted));
        bench.database.work().run(connection -> listener.accept(entries));
        bench.database.work().run(connection -> listener.accept(entries));

        assertThat(bench.ties(bench.plant))
                .extracting(Network.Known::kind, Network.Known::source)
                .containsExactly(Tuple.tuple(TieKind.PLEDGE, gathering.toString()));
        assertThat(bench.ties(bench.institute)).hasSize(1);
        assertThat(bench.ties(bench.ministry)).isEmpty();
        assertThat(bench.ties(bench.workshop)).isEmpty();
    }

    private static Recorded entry(Caller who, String action, SubjectRef subject) {
        return new Recorded(1L, Instant.EPOCH, who.name(), Entry.of(who, null, "ideas", action, subject));
    }
}
