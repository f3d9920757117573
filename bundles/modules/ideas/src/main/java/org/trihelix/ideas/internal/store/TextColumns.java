package org.trihelix.ideas.internal.store;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;
import org.trihelix.ideas.domain.IdeaText;

/** Columns of an idea's text, in the idea and in each of its versions. */
@Embeddable
@SuppressWarnings("NullAway.Init")
class TextColumns {

    @Column(name = "TITLE")
    String title;

    @Column(name = "SUMMARY")
    String summary;

    @Column(name = "PROBLEM")
    String problem;

    @Column(name = "SOLUTION")
    String solution;

    @Column(name = "PRINCIPLE")
    String principle;

    @Column(name = "TRL")
    @Nullable
    Integer trl;

    @Column(name = "FIELD")
    String field;

    @Column(name = "REGION")
    @Nullable
    String region;

    static TextColumns of(IdeaText text) {
        var columns = new TextColumns();
        columns.title = text.title();
        columns.summary = text.summary();
        columns.problem = text.problem();
        columns.solution = text.solution();
        columns.principle = text.principle();
        columns.trl = text.trl();
        columns.field = text.field();
        columns.region = text.region();
        return columns;
    }

    IdeaText text() {
        return new IdeaText(title, summary, problem, solution, principle, trl, field, region);
    }
}
