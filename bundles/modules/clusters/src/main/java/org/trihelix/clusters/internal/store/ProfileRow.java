package org.trihelix.clusters.internal.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A row of CLUSTERS_PROFILE. */
@Entity
@Table(name = "CLUSTERS_PROFILE")
@SuppressWarnings("NullAway.Init")
class ProfileRow {

    @Id
    @Column(name = "ORGANIZATION")
    String organization;

    @Column(name = "VERSION")
    int version;

    @Column(name = "CHANGED")
    Instant changed;
}
