package org.trihelix.ideas.internal.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.trihelix.ideas.domain.State;

/** A row of IDEAS_STAY: an idea came to a place and, when it has left, how long it stood there. */
@Entity
@Table(name = "IDEAS_STAY")
@IdClass(StayRow.Key.class)
@SuppressWarnings("NullAway.Init")
class StayRow {

    @Id
    @Column(name = "IDEA")
    String idea;

    /** The idea's version with which it came. */
    @Id
    @Column(name = "NUMBER")
    int number;

    @Column(name = "STATE")
    @Enumerated(EnumType.STRING)
    State state;

    @Column(name = "SINCE")
    Instant since;

    @Column(name = "SECONDS")
    @Nullable
    Long seconds;

    /** Key of the row. */
    public record Key(String idea, int number) implements Serializable {}
}
