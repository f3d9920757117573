package org.trihelix.clusters.internal.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import org.trihelix.clusters.domain.TieKind;

/** A row of CLUSTERS_TRACE: an organization whose people took part in something, as the journal told. */
@Entity
@Table(name = "CLUSTERS_TRACE")
@IdClass(TraceRow.Key.class)
@SuppressWarnings("NullAway.Init")
class TraceRow {

    @Id
    @Column(name = "SUBJECT")
    String subject;

    @Id
    @Column(name = "ORGANIZATION")
    String organization;

    @Column(name = "KIND")
    @Enumerated(EnumType.STRING)
    TieKind kind;

    static TraceRow of(String subject, String organization, TieKind kind) {
        var row = new TraceRow();
        row.subject = subject;
        row.organization = organization;
        row.kind = kind;
        return row;
    }

    /** Key of the row. */
    public record Key(String subject, String organization) implements Serializable {}
}
