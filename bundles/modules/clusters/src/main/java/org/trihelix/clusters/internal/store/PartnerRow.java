package org.trihelix.clusters.internal.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

/** A row of CLUSTERS_PARTNER: an organization that takes part in a joint project. */
@Entity
@Table(name = "CLUSTERS_PARTNER")
@IdClass(PartnerRow.Key.class)
@SuppressWarnings("NullAway.Init")
class PartnerRow {

    @Id
    @Column(name = "PROJECT")
    String project;

    @Id
    @Column(name = "ORGANIZATION")
    String organization;

    static PartnerRow of(String project, String organization) {
        var row = new PartnerRow();
        row.project = project;
        row.organization = organization;
        return row;
    }

    /** Key of the row. */
    public record Key(String project, String organization) implements Serializable {}
}
