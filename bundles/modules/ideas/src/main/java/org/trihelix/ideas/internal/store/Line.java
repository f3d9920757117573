package org.trihelix.ideas.internal.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.trihelix.ideas.IdeaSummary;
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
        String titleKey) {

    static final String SELECT = "select new " + Line.class.getName()
            + "(i.id, i.text.title, i.text.summary, i.state, i.author, i.text.field, i.text.region, i.votes, i.comments,"
            + " i.dated, i.changed, i.titleKey) from IdeaRow i";

    IdeaSummary summarized() {
        return new IdeaSummary(id, title, summary, state, author, "", field, region, votes, comments, dated, changed);
    }
}
