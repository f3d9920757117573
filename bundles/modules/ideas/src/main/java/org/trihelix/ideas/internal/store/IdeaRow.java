package org.trihelix.ideas.internal.store;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.text.Folding;
import org.trihelix.ideas.domain.Place;
import org.trihelix.ideas.domain.Proposal;
import org.trihelix.ideas.domain.State;

/**
 * A row of IDEAS_IDEA. Its version is no JPA version: votes and comments are counted in this row too and must not get in the way of
 * who edits the text. Whoever changes a row holds its lock.
 */
@Entity
@Table(name = "IDEAS_IDEA")
@SuppressWarnings("NullAway.Init")
class IdeaRow {

    private static final int TITLE_KEY_LENGTH = 400;
    private static final int SEARCH_TEXT_LENGTH = 4500;
    private static final int FIELD_TEXT_LENGTH = 16_000;

    @Id
    @Column(name = "ID")
    String id;

    @Column(name = "AUTHOR", updatable = false)
    String author;

    @Column(name = "STATE")
    @Enumerated(EnumType.STRING)
    State state;

    @Column(name = "SENDER")
    @Enumerated(EnumType.STRING)
    @Nullable
    State leftStage;

    @Column(name = "REASON")
    String reason;

    @Embedded
    TextColumns text;

    @Column(name = "TITLE_KEY")
    String titleKey;

    @Column(name = "SEARCH_TEXT")
    String searchText;

    @Column(name = "FIELD_TEXT")
    String fieldText = "";

    @Column(name = "VOTES")
    int votes;

    @Column(name = "COMMENTS")
    int comments;

    @Column(name = "VERSIONS")
    int versions;

    @Column(name = "VERSION")
    int version;

    @Column(name = "CREATED", updatable = false)
    Instant created;

    @Column(name = "SUBMITTED")
    @Nullable
    Instant submitted;

    @Column(name = "DATED")
    Instant dated;

    @Column(name = "CHANGED")
    Instant changed;

    @Column(name = "SINCE")
    @Nullable
    Instant since;

    @Column(name = "APPEALS")
    int appeals;

    @Column(name = "JUDGE")
    @Nullable
    String judge;

    @Column(name = "MOVER")
    @Nullable
    String mover;

    @Version
    @Column(name = "REVISION")
    int revision;

    @Column(name = "DEMO_KEY")
    @Nullable
    String demoKey;

    static IdeaRow of(Proposal idea) {
        var row = new IdeaRow();
        row.id = idea.id();
        row.author = idea.author();
        row.created = idea.created();
        row.take(idea);
        return row;
    }

    void take(Proposal idea) {
        state = idea.state();
        Place place = idea.place();
        leftStage = place.left();
        reason = place.reason();
        since = place.since();
        appeals = place.appeals();
        judge = place.judge();
        mover = place.mover();
        text = TextColumns.of(idea.text());
        titleKey = cut(Folding.fold(idea.text().title()), TITLE_KEY_LENGTH);
        searchText = cut(idea.text().searchable(), SEARCH_TEXT_LENGTH);
        votes = idea.votes();
        comments = idea.comments();
        versions = idea.versions();
        version = idea.version();
        submitted = idea.submitted();
        dated = idea.dated();
        changed = idea.changed();
    }

    /** Takes all words by which values of further fields are found. */
    void fieldText(String words) {
        fieldText = cut(words, FIELD_TEXT_LENGTH);
    }

    Proposal proposal(Map<String, String> fields) {
        return new Proposal(
                id,
                author,
                text.text().with(fields),
                new Place(state, leftStage, reason, since == null ? changed : since, appeals, judge, mover),
                votes,
                comments,
                versions,
                version,
                created,
                submitted,
                changed);
    }

    static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length);
    }
}
