package org.trihelix.ideas.internal.store;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

/** A row of IDEAS_VERSION: a kept text. */
@Entity
@Table(name = "IDEAS_VERSION")
@IdClass(VersionRow.Key.class)
@SuppressWarnings("NullAway.Init")
class VersionRow {

    @Id
    @Column(name = "IDEA")
    String idea;

    @Id
    @Column(name = "NUMBER")
    int number;

    @Embedded
    TextColumns text;

    @Column(name = "AUTHOR")
    String author;

    @Column(name = "SAVED")
    Instant saved;

    /** Key of the row. */
    public record Key(String idea, int number) implements Serializable {}
}
