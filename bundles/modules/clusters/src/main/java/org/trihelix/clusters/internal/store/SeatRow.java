package org.trihelix.clusters.internal.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.trihelix.clusters.domain.Seat;

/** A row of CLUSTERS_SEAT. */
@Entity
@Table(name = "CLUSTERS_SEAT")
@IdClass(SeatRow.Key.class)
@SuppressWarnings("NullAway.Init")
class SeatRow {

    @Id
    @Column(name = "CLUSTER")
    String cluster;

    @Id
    @Column(name = "ORGANIZATION")
    String organization;

    @Column(name = "LINK")
    @Nullable
    String link;

    @Column(name = "ANSWER")
    @Enumerated(EnumType.STRING)
    Seat.Answer answer;

    @Column(name = "PERSON")
    @Nullable
    String person;

    @Column(name = "REASON")
    String reason;

    @Column(name = "SINCE")
    Instant since;

    static SeatRow of(String cluster, Seat seat) {
        var row = new SeatRow();
        row.cluster = cluster;
        row.organization = seat.organization();
        row.take(seat);
        return row;
    }

    void take(Seat seat) {
        link = seat.link();
        answer = seat.answer();
        person = seat.person();
        reason = seat.reason();
        since = seat.since();
    }

    Seat seat() {
        return new Seat(organization, link, answer, person, reason, since);
    }

    /** Key of the row. */
    public record Key(String cluster, String organization) implements Serializable {}
}
