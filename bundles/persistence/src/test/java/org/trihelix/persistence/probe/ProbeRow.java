package org.trihelix.persistence.probe;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

@Entity
@Table(name = "PROBE_ROW")
public class ProbeRow {

    @Id
    @Column(name = "ID")
    public String id = "";

    @Column(name = "TITLE")
    public String title = "";

    @Column(name = "CREATED")
    public Instant created = Instant.EPOCH;

    @Version
    @Column(name = "VERSION")
    public int version;

    public static ProbeRow of(String id, String title) {
        var row = new ProbeRow();
        row.id = id;
        row.title = title;
        row.created = Instant.parse("2026-03-29T02:30:00.123456Z");
        return row;
    }
}
