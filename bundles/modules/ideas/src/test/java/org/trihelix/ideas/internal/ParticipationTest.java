package org.trihelix.ideas.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.trihelix.ideas.internal.Bench.ANNA;
import static org.trihelix.ideas.internal.Bench.BORIS;
import static org.trihelix.ideas.internal.Bench.MODERATOR;
import static org.trihelix.ideas.internal.Bench.NOBODY;
import static org.trihelix.ideas.internal.Bench.TEXT;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.trihelix.api.ConflictException;
import org.trihelix.api.DeniedException;
import org.trihelix.api.InvalidException;
import org.trihelix.api.PageRequest;
import org.trihelix.api.access.Caller;
import org.trihelix.ideas.Idea;
import org.trihelix.ideas.Ideas;
import org.trihelix.ideas.domain.State;

class ParticipationTest {

    private static final PageRequest PAGE = PageRequest.first(50);

    private static Bench bench;
    private static Ideas ideas;

    @BeforeAll
    static void open() {
        bench = new Bench();
        ideas = bench.ideas;
    }

    @AfterAll
    static void close() {
        bench.close();
    }

    @AfterEach
    void leavesNoConnection() {
        assertThat(bench.database.connectionsInUse()).isZero();
    }

    @Test
    void countsAVoteOncePerPerson() {
        String id = ideas.submit(ANNA, TEXT).id();
        ideas.vote(BORIS, id);
        Idea twice = ideas.vote(BORIS, id);

        assertThat(twice.votes()).isEqualTo(1);
        assertThat(twice.can().voted()).isTrue();
        assertThat(ideas.withdrawVote(BORIS, id).votes()).isZero();
        assertThat(ideas.withdrawVote(BORIS, id).votes()).isZero();
        assertThat(bench.journal.actions(id)).containsExactly("submitted", "voted", "voteWithdrawn");
    }

    @Test
    void tellsOthersThatSomebodyVotedButNotWho() {
        String id = ideas.submit(ANNA, TEXT).id();
        ideas.vote(BORIS, id);

        assertThat(actors(ANNA, id)).containsExactly(ANNA.id(), Caller.NOBODY_ID);
        assertThat(ideas.journal(ANNA, id, PAGE).items().getLast().actorName()).isEmpty();
        assertThat(actors(BORIS, id)).containsExactly(ANNA.id(), BORIS.id());
        assertThat(actors(Caller.system(BORIS.locale()), id)).containsExactly(ANNA.id(), BORIS.id());
        assertThatThrownBy(() -> ideas.journal(NOBODY, id, PAGE)).isInstanceOf(DeniedException.class);
    }

    private static java.util.List<String> actors(Caller reader, String id) {
        return ideas.journal(reader, id, PAGE).items().stream()
                .map(recorded -> recorded.entry().actor())
                .toList();
    }

    @Test
    void losesNoStepOfSeveralInOneUnitOfWork() {
        String id = ideas.submit(ANNA, TEXT).id();
        bench.database.work().run(connection -> {
            ideas.vote(BORIS, id);
            ideas.vote(MODERATOR, id);
            ideas.comment(BORIS, id, "Раз");
            ideas.move(MODERATOR, id, State.SCREENING, "");
        });

        Idea idea = ideas.idea(NOBODY, id);
        assertThat(idea.votes()).isEqualTo(2);
        assertThat(idea.comments()).isEqualTo(1);
        assertThat(idea.state()).isEqualTo(State.SCREENING);
    }

    @Test
    void refusesVotesForOnesOwnAndRejectedIdeasAndByNobody() {
        String id = ideas.submit(ANNA, TEXT).id();

        assertThatThrownBy(() -> ideas.vote(ANNA, id)).isInstanceOf(DeniedException.class);
        assertThatThrownBy(() -> ideas.vote(NOBODY, id)).isInstanceOf(DeniedException.class);
        ideas.move(MODERATOR, id, State.REJECTED, "Уже есть");
        assertThatThrownBy(() -> ideas.vote(BORIS, id)).isInstanceOf(ConflictException.class);
    }

    @Test
    void refusesCommentsThatAreEmptyOrTooLong() {
        String id = ideas.submit(ANNA, TEXT).id();

        assertThatThrownBy(() -> ideas.comment(BORIS, id, " \n ")).isInstanceOf(InvalidException.class);
        assertThatThrownBy(() -> ideas.comment(BORIS, id, "x".repeat(4001))).isInstanceOf(InvalidException.class);
        assertThatThrownBy(() -> ideas.comment(NOBODY, id, "Кто я")).isInstanceOf(DeniedException.class);
        assertThat(ideas.idea(NOBODY, id).comments()).isZero();
    }

    @Test
    void pagesThroughADiscussionInItsOrder() {
        String id = ideas.submit(ANNA, TEXT).id();
        for (int i = 0; i < 5; i++) {
            bench.clock.forward(1);
            ideas.comment(BORIS, id, "Слово " + i);
        }
        var first = ideas.comments(NOBODY, id, PageRequest.first(3));
        var second = ideas.comments(NOBODY, id, new PageRequest(3, first.next()));

        assertThat(first.items()).extracting(c -> c.text()).containsExactly("Слово 0", "Слово 1", "Слово 2");
        assertThat(second.items()).extracting(c -> c.text()).containsExactly("Слово 3", "Слово 4");
        assertThat(second.next()).isNull();
        assertThat(second.total()).isEqualTo(5);
        assertThat(first.items().getFirst().authorName()).isEqualTo(BORIS.name());
    }
}
