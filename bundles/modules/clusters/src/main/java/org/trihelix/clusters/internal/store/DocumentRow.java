package org.trihelix.clusters.internal.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.trihelix.clusters.domain.Document;

/** A row of CLUSTERS_DOCUMENT. */
@Entity
@Table(name = "CLUSTERS_DOCUMENT")
@SuppressWarnings("NullAway.Init")
class DocumentRow {

    @Id
    @Column(name = "ID")
    String id;

    @Column(name = "PROJECT", updatable = false)
    String project;

    @Column(name = "TITLE")
    String title;

    @Column(name = "ADDRESS")
    String address;

    @Column(name = "PERSON")
    String person;

    @Column(name = "ADDED")
    Instant added;

    static DocumentRow of(String project, Document document) {
        var row = new DocumentRow();
        row.id = document.id();
        row.project = project;
        row.title = document.title();
        row.address = document.address();
        row.person = document.person();
        row.added = document.added();
        return row;
    }

    Document document() {
        return new Document(id, title, address, person, added);
    }
}
