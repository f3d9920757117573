package org.trihelix.installer.internal.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A row of PLUGINS_PLUGIN. */
@Entity
@Table(name = "PLUGINS_PLUGIN")
@SuppressWarnings("NullAway.Init")
class PluginRow {

    @Id
    @Column(name = "NAME")
    String name;

    @Column(name = "VERSION")
    String version;

    @Column(name = "DIGEST")
    String digest;

    @Column(name = "PUBLISHER")
    String publisher;

    @Column(name = "REGION")
    @Nullable
    String region;

    @Column(name = "INSTALLED")
    Instant installed;

    static PluginRow of(Kept kept) {
        var row = new PluginRow();
        row.name = kept.name();
        row.version = kept.version();
        row.digest = kept.file();
        row.publisher = kept.publisher();
        row.region = kept.region();
        row.installed = kept.installed();
        return row;
    }

    Kept kept() {
        return new Kept(name, version, digest, publisher, region, installed);
    }
}
