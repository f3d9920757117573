package org.trihelix.ideas.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.trihelix.api.Ids;
import org.trihelix.ideas.Idea;
import org.trihelix.ideas.domain.State;

class ConcurrentVotesTest {

    private static final int PEOPLE = 24;

    @Test
    void countsWhatIsThereUnderConcurrentVotesCommentsAndEdits() throws Exception {
        try (var bench = new Bench();
                var threads = Executors.newFixedThreadPool(8)) {
            String id = bench.ideas.submit(Bench.ANNA, Bench.TEXT).id();
            bench.ideas.move(Bench.MODERATOR, id, State.SCREENING, "");
            int version = bench.ideas
                    .move(Bench.MODERATOR, id, State.REVISION, "Ещё раз")
                    .version();
            var tasks = new ArrayList<Callable<Idea>>();
            for (int i = 0; i < PEOPLE; i++) {
                var voter = Bench.member(Ids.next(bench.clock), "Голос " + i);
                tasks.add(() -> bench.ideas.vote(voter, id));
                tasks.add(() -> bench.ideas.vote(voter, id));
            }
            tasks.add(() -> bench.ideas.save(Bench.ANNA, id, version, Bench.titled("Станок из стали")));

            for (var done : threads.invokeAll(tasks)) {
                done.get();
            }

            Idea idea = bench.ideas.idea(Bench.NOBODY, id);
            assertThat(idea.votes()).isEqualTo(PEOPLE);
            assertThat(idea.text().title()).isEqualTo("Станок из стали");
            assertThat(bench.journal.actions(id)).filteredOn("voted"::equals).hasSize(PEOPLE);
        }
    }

    @Test
    void voteForOneIdeaWaitsForNoOther() throws Exception {
        try (var bench = new Bench();
                var threads = Executors.newSingleThreadExecutor()) {
            String first = bench.ideas.submit(Bench.ANNA, Bench.TEXT).id();
            String second = bench.ideas.submit(Bench.ANNA, Bench.TEXT).id();
            bench.ideas.vote(Bench.MODERATOR, first);
            var others = bench.database.work().<Integer>write(connection -> {
                bench.ideas.vote(Bench.BORIS, second);
                bench.database.entityManager("ideas").flush();
                return threads.submit(() -> bench.ideas.vote(Bench.TOMSK, first).votes())
                        .get(1, TimeUnit.SECONDS);
            });
            assertThat(others).isEqualTo(2);
        }
    }
}
