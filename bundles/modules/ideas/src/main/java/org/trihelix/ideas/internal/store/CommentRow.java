package org.trihelix.ideas.internal.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A row of IDEAS_COMMENT. Identifiers follow the time, so they are the order of the discussion. */
@Entity
@Table(name = "IDEAS_COMMENT")
@SuppressWarnings("NullAway.Init")
class CommentRow {

    @Id
    @Column(name = "ID")
    String id;

    @Column(name = "IDEA")
    String idea;

    @Column(name = "AUTHOR")
    String author;

    @Column(name = "WORDS")
    String words;

    @Column(name = "CREATED")
    Instant created;
}
