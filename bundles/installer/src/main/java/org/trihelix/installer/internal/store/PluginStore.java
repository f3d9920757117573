package org.trihelix.installer.internal.store;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.plugin.Publishers.Publisher;
import org.trihelix.api.plugin.Publishers.Trust;

/** Tables of publishers and plug-ins: what is to be in the hub, whatever the container remembers. Works inside a unit of work. */
@Component(service = PluginStore.class)
public class PluginStore {

    private final EntityManager em;

    @Activate
    public PluginStore(@Reference(target = "(trihelix.unit=plugins)") EntityManager em) {
        this.em = em;
    }

    /** By name. */
    public List<Kept> plugins() {
        return em.createQuery("select p from PluginRow p order by p.name", PluginRow.class)
                .getResultStream()
                .map(PluginRow::kept)
                .toList();
    }

    /** Those of publishers whose keys were not revoked, by name. */
    public List<Kept> running() {
        return em.createQuery(
                        "select p from PluginRow p, PublisherRow q where q.key = p.publisher and q.trust <> :revoked"
                                + " order by p.name",
                        PluginRow.class)
                .setParameter("revoked", Trust.REVOKED)
                .getResultStream()
                .map(PluginRow::kept)
                .toList();
    }

    public Optional<Kept> plugin(String name) {
        return Optional.ofNullable(em.find(PluginRow.class, name)).map(PluginRow::kept);
    }

    public void put(Kept plugin) {
        em.merge(PluginRow.of(plugin));
        em.flush();
    }

    public void delete(String name) {
        em.remove(em.getReference(PluginRow.class, name));
        em.flush();
    }

    /** By name. */
    public List<Publisher> publishers() {
        return em.createQuery("select p from PublisherRow p order by p.name, p.key", PublisherRow.class)
                .getResultStream()
                .map(PublisherRow::publisher)
                .toList();
    }

    public Optional<Publisher> publisher(String key) {
        return Optional.ofNullable(em.find(PublisherRow.class, key)).map(PublisherRow::publisher);
    }

    public void put(Publisher publisher) {
        em.merge(PublisherRow.of(publisher));
        em.flush();
    }
}
