package org.trihelix.mobilization.internal.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;

/** A row of MOBILIZATION_OWNER: whose own the subject of a gathering or a package was at its beginning, persons and their organizations. */
@Entity
@Table(name = "MOBILIZATION_OWNER")
@IdClass(OwnerRow.Key.class)
@SuppressWarnings("NullAway.Init")
class OwnerRow {

    static final String PERSON = "PERSON";
    static final String ORGANIZATION = "ORGANIZATION";

    @Id
    @Column(name = "MATTER")
    String matter;

    @Id
    @Column(name = "KIND")
    String kind;

    @Id
    @Column(name = "OWNER")
    String owner;

    /** Key of the row. */
    public record Key(String matter, String kind, String owner) implements Serializable {}

    private static void add(EntityManager em, String object, String kind, Collection<String> owners) {
        for (String owner : owners.stream().distinct().toList()) {
            var row = new OwnerRow();
            row.matter = object;
            row.kind = kind;
            row.owner = owner;
            em.persist(row);
        }
    }

    static void add(EntityManager em, String object, Collection<String> persons, Collection<String> organizations) {
        add(em, object, PERSON, persons);
        add(em, object, ORGANIZATION, organizations);
    }

    static List<OwnerRow> of(EntityManager em, String object) {
        return em.createQuery("select o from OwnerRow o where o.matter = :id", OwnerRow.class)
                .setParameter("id", object)
                .getResultList();
    }

    static List<String> owners(List<OwnerRow> rows, String kind) {
        return rows.stream()
                .filter(row -> row.kind.equals(kind))
                .map(row -> row.owner)
                .toList();
    }
}
