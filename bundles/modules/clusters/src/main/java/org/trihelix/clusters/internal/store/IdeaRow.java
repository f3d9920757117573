package org.trihelix.clusters.internal.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

/** A row of CLUSTERS_IDEA: what a cluster carries out. */
@Entity
@Table(name = "CLUSTERS_IDEA")
@IdClass(IdeaRow.Key.class)
@SuppressWarnings("NullAway.Init")
class IdeaRow {

    @Id
    @Column(name = "CLUSTER")
    String cluster;

    @Id
    @Column(name = "SUBJECT")
    String subject;

    static IdeaRow of(String cluster, String subject) {
        var row = new IdeaRow();
        row.cluster = cluster;
        row.subject = subject;
        return row;
    }

    /** Key of the row. */
    public record Key(String cluster, String subject) implements Serializable {}
}
