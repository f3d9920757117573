package org.trihelix.evaluation.internal.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

/** A row of EVALUATION_OWNER: whose own the subject was when its evaluation was opened, persons and their organizations. */
@Entity
@Table(name = "EVALUATION_OWNER")
@IdClass(OwnerRow.Key.class)
@SuppressWarnings("NullAway.Init")
class OwnerRow {

    static final String PERSON = "PERSON";
    static final String ORGANIZATION = "ORGANIZATION";

    @Id
    @Column(name = "EVALUATION")
    String evaluation;

    @Id
    @Column(name = "KIND")
    String kind;

    @Id
    @Column(name = "OWNER")
    String owner;

    static OwnerRow of(String evaluation, String kind, String owner) {
        var row = new OwnerRow();
        row.evaluation = evaluation;
        row.kind = kind;
        row.owner = owner;
        return row;
    }

    /** Key of the row. */
    public record Key(String evaluation, String kind, String owner) implements Serializable {}
}
