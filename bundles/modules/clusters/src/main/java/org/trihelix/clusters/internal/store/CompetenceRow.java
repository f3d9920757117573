package org.trihelix.clusters.internal.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

/** A row of CLUSTERS_COMPETENCE. */
@Entity
@Table(name = "CLUSTERS_COMPETENCE")
@IdClass(CompetenceRow.Key.class)
@SuppressWarnings("NullAway.Init")
class CompetenceRow {

    @Id
    @Column(name = "ORGANIZATION")
    String organization;

    @Id
    @Column(name = "NUMBER")
    int number;

    @Column(name = "WORDS")
    String words;

    static CompetenceRow of(String organization, int number, String words) {
        var row = new CompetenceRow();
        row.organization = organization;
        row.number = number;
        row.words = words;
        return row;
    }

    /** Key of the row. */
    public record Key(String organization, int number) implements Serializable {}
}
