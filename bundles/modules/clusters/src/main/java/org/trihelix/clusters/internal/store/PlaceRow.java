package org.trihelix.clusters.internal.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import org.trihelix.clusters.domain.Place;

/** A row of CLUSTERS_PLACE. */
@Entity
@Table(name = "CLUSTERS_PLACE")
@IdClass(PlaceRow.Key.class)
@SuppressWarnings("NullAway.Init")
class PlaceRow {

    @Id
    @Column(name = "ORGANIZATION")
    String organization;

    @Id
    @Column(name = "CHAIN")
    String chain;

    @Id
    @Column(name = "LINK")
    String link;

    static PlaceRow of(String organization, Place place) {
        var row = new PlaceRow();
        row.organization = organization;
        row.chain = place.chain();
        row.link = place.link();
        return row;
    }

    Place place() {
        return new Place(chain, link);
    }

    /** Key of the row. */
    public record Key(String organization, String chain, String link) implements Serializable {}
}
