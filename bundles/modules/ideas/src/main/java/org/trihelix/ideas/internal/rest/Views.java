package org.trihelix.ideas.internal.rest;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.access.Caller;
import org.trihelix.api.journal.Change;
import org.trihelix.api.journal.Recorded;
import org.trihelix.ideas.FieldSet;
import org.trihelix.ideas.Idea;
import org.trihelix.ideas.IdeaComment;
import org.trihelix.ideas.IdeaSummary;
import org.trihelix.ideas.IdeaVersion;
import org.trihelix.ideas.domain.Funnel;
import org.trihelix.ideas.domain.IdeaText;
import org.trihelix.ideas.domain.State;
import org.trihelix.ideas.internal.fields.Shown;

/** Smaller things as programs see them. */
public final class Views {

    private Views() {}

    /** A row of the list. */
    public record SummaryView(
            String id,
            String title,
            String summary,
            State state,
            PersonView author,
            String field,
            @Nullable String region,
            int votes,
            int comments,
            Instant dated,
            Instant changed,
            Instant since,
            @Nullable Instant due,
            boolean overdue) {

        static SummaryView of(IdeaSummary idea) {
            return new SummaryView(
                    idea.id(),
                    idea.title(),
                    idea.summary(),
                    idea.state(),
                    new PersonView(idea.author(), idea.authorName()),
                    idea.field(),
                    idea.region(),
                    idea.votes(),
                    idea.comments(),
                    idea.dated(),
                    idea.changed(),
                    idea.stay().since(),
                    idea.stay().due(),
                    idea.stay().overdue());
        }
    }

    /** A move that the caller may make, where it leads and whether it needs a reason. */
    public record MoveView(String name, State to, boolean reason) {
        static List<MoveView> of(Idea idea) {
            return idea.can().moves().stream()
                    .map(move -> new MoveView(move.name(), Funnel.arrival(move, idea.left()), move.reason()))
                    .toList();
        }
    }

    /** Where the votes stand. */
    public record VotesView(int votes, boolean voted) {}

    /** A comment. */
    public record CommentView(String id, PersonView author, String text, Instant created) {
        static CommentView of(IdeaComment comment) {
            return new CommentView(
                    comment.id(),
                    new PersonView(comment.author(), comment.authorName()),
                    comment.text(),
                    comment.created());
        }
    }

    /** A kept text. */
    public record VersionView(
            int number,
            PersonView author,
            Instant saved,
            String title,
            String summary,
            String problem,
            String solution,
            String principle,
            @Nullable Integer trl,
            String field,
            @Nullable String region,
            Map<String, Object> fields) {

        /** @param sets that hold where the text says */
        static VersionView of(IdeaVersion version, List<FieldSet> sets) {
            IdeaText text = version.text();
            return new VersionView(
                    version.number(),
                    new PersonView(version.author(), version.authorName()),
                    version.saved(),
                    text.title(),
                    text.summary(),
                    text.problem(),
                    text.solution(),
                    text.principle(),
                    text.trl(),
                    text.field(),
                    text.region(),
                    Shown.typed(sets, text));
        }
    }

    /** An entry of the journal; {@code actor} is null where he is not told. */
    public record EntryView(
            @Nullable Long number,
            Instant time,
            @Nullable PersonView actor,
            String action,
            List<Change> changes,
            @Nullable String reason) {

        static EntryView of(Recorded recorded) {
            var entry = recorded.entry();
            return new EntryView(
                    recorded.number(),
                    recorded.time(),
                    entry.actor().equals(Caller.NOBODY_ID) ? null : new PersonView(entry.actor(), recorded.actorName()),
                    entry.action(),
                    entry.changes(),
                    entry.reason());
        }
    }
}
