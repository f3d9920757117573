package org.trihelix.ideas.internal.store;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.ideas.domain.Proposal;

/** Keeps when ideas came to a place and how long they stood there. Works inside a unit of work. */
@Component(service = Stays.class)
public class Stays {

    private final EntityManager em;

    @Activate
    public Stays(@Reference(target = "(trihelix.unit=ideas)") EntityManager em) {
        this.em = em;
    }

    /** The idea has come to where it stands now. */
    public void begin(Proposal idea) {
        var row = new StayRow();
        row.idea = idea.id();
        row.number = idea.version();
        row.state = idea.state();
        row.since = idea.place().since();
        em.persist(row);
    }

    /** The idea leaves; nothing happens to a draft. */
    public void end(String idea, Instant now) {
        em.createQuery("select s from StayRow s where s.idea = :idea order by s.number desc", StayRow.class)
                .setParameter("idea", idea)
                .setMaxResults(1)
                .getResultStream()
                .forEach(
                        stay -> stay.seconds = Duration.between(stay.since, now).toSeconds());
    }
}
