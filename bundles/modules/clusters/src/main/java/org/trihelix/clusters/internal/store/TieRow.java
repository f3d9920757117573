package org.trihelix.clusters.internal.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.trihelix.clusters.domain.Tie;
import org.trihelix.clusters.domain.TieKind;

/** A row of CLUSTERS_TIE. */
@Entity
@Table(name = "CLUSTERS_TIE")
@SuppressWarnings("NullAway.Init")
class TieRow {

    @Id
    @Column(name = "ID")
    String id;

    @Column(name = "ONE")
    String one;

    @Column(name = "OTHER")
    String other;

    @Column(name = "KIND")
    @Enumerated(EnumType.STRING)
    TieKind kind;

    @Column(name = "WEIGHT")
    double weight;

    @Column(name = "SOURCE")
    String source;

    @Column(name = "NOTE")
    String note;

    @Column(name = "MADE")
    Instant made;

    static TieRow of(Tie tie) {
        var row = new TieRow();
        row.id = tie.id();
        row.one = tie.one();
        row.other = tie.other();
        row.kind = tie.kind();
        row.weight = tie.weight();
        row.source = tie.source();
        row.note = tie.note();
        row.made = tie.made();
        return row;
    }

    Tie tie() {
        return new Tie(id, one, other, kind, weight, source, note, made);
    }
}
