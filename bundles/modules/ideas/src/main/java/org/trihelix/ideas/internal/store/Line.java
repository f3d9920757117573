package org.trihelix.ideas.internal.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.trihelix.ideas.IdeaSummary;
import org.trihelix.ideas.Stay;
import org.trihelix.ideas.domain.Rule;
import org.trihelix.ideas.domain.State;

/** What a list reads of an idea: its row there and its sort keys. */
public record Line(
        String id,
        String title,
        String summary,
        State state,
        String author,
        String field,
        @Nullable String region,
        int votes,
        int comments,
        Instant dated,
        Instant changed,
        String titleKey,
        @Nullable Instant since,
        @Nullable State left,
        int appeals,
        @Nullable String judge,
        String reason) {

    static final String SELECT = "select new " + Line.class.getName()
            + "(i.id, i.text.title, i.text.summary, i.state, i.author, i.text.field, i.text.region, i.votes, i.comments,"
            + " i.dated, i.changed, i.titleKey, i.since, i.leftStage, i.appeals, i.judge, i.reason) from IdeaRow i";

    /** As others see it, without names of people and time limits. */
    public IdeaSummary summarized() {
        var stay = new Stay(since == null ? changed : since, null, false);
        return new IdeaSummary(
                id, title, summary, state, author, "", field, region, votes, comments, dated, changed, stay, reason);
    }

    /** What rules look at. */
    public Rule.Standing standing() {
        return new Rule.Standing(author, state, left, appeals, judge, region, state.isPublic());
    }
}
