package org.trihelix.ideas.internal.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

/** A row of IDEAS_VOTE: one person's vote for one idea. */
@Entity
@Table(name = "IDEAS_VOTE")
@IdClass(VoteRow.Key.class)
@SuppressWarnings("NullAway.Init")
class VoteRow {

    @Id
    @Column(name = "IDEA")
    String idea;

    @Id
    @Column(name = "PERSON")
    String person;

    @Column(name = "CAST_AT")
    Instant castAt;

    /** Key of the row. */
    public record Key(String idea, String person) implements Serializable {}
}
