package org.trihelix.ideas.internal.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

/** A row of IDEAS_FIELD: a value of a further field, of the text as it stands or of a kept version. */
@Entity
@Table(name = "IDEAS_FIELD")
@IdClass(FieldRow.Key.class)
@SuppressWarnings("NullAway.Init")
class FieldRow {

    /** In place of a version's number: the text as it stands. */
    static final int CURRENT = 0;

    @Id
    @Column(name = "IDEA")
    String idea;

    @Id
    @Column(name = "NUMBER")
    int number;

    @Id
    @Column(name = "NAME")
    String name;

    @Column(name = "WORDS")
    String words;

    /** Folded words under which a value of the text as it stands is found; of versions empty. */
    @Column(name = "SEARCH_TEXT")
    String searchText;

    /** Key of the row. */
    public record Key(String idea, int number, String name) implements Serializable {}
}
