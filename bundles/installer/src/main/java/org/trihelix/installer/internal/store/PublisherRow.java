package org.trihelix.installer.internal.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.plugin.Publishers.Publisher;
import org.trihelix.api.plugin.Publishers.Trust;

/** A row of PLUGINS_PUBLISHER. */
@Entity
@Table(name = "PLUGINS_PUBLISHER")
@SuppressWarnings("NullAway.Init")
class PublisherRow {

    @Id
    @Column(name = "ID")
    String key;

    @Column(name = "NAME")
    String name;

    @Column(name = "TRUST")
    @Enumerated(EnumType.STRING)
    Trust trust;

    @Column(name = "CODE")
    boolean code;

    @Column(name = "REGION")
    @Nullable
    String region;

    @Column(name = "SINCE")
    Instant since;

    static PublisherRow of(Publisher publisher) {
        var row = new PublisherRow();
        row.key = publisher.key();
        row.name = publisher.name();
        row.trust = publisher.trust();
        row.code = publisher.code();
        row.region = publisher.region();
        row.since = publisher.since();
        return row;
    }

    Publisher publisher() {
        return new Publisher(key, name, trust, code, region, since);
    }
}
