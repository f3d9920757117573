package org.trihelix.ideas.internal.store;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.ideas.domain.State;

/** Figures of the funnel. Works inside a unit of work. */
@Component(service = FunnelCounts.class)
public class FunnelCounts {

    private static final String STAYS = " from StayRow s, IdeaRow i";
    private static final String SAME = "s.idea = i.id";

    private final EntityManager em;

    @Activate
    public FunnelCounts(@Reference(target = "(trihelix.unit=ideas)") EntityManager em) {
        this.em = em;
    }

    /** Ideas that are asked for per state that has any. */
    public Map<State, Long> standing(Asked asked) {
        Conditions conditions = Filters.of(asked);
        return byState(
                "select i.state, count(i) from IdeaRow i" + conditions.where() + " group by i.state", conditions);
    }

    /** Ideas that ever came to each state. */
    public Map<State, Long> reached(@Nullable Collection<String> regions, @Nullable String field) {
        Conditions conditions = stays(regions, field);
        return byState(
                "select s.state, count(distinct s.idea)" + STAYS + conditions.where() + " group by s.state",
                conditions);
    }

    /** Half of the ideas that left the state had stood there for no longer; seconds, null when none has left it. */
    public @Nullable Double medianSeconds(State state, @Nullable Collection<String> regions, @Nullable String field) {
        Conditions conditions =
                stays(regions, field).and("s.state = :state", "state", state).and("s.seconds is not null");
        TypedQuery<Long> count = em.createQuery("select count(s)" + STAYS + conditions.where(), Long.class);
        int n = Math.toIntExact(conditions.bind(count).getSingleResult());
        if (n == 0) {
            return null;
        }
        TypedQuery<Long> middle = em.createQuery(
                "select s.seconds" + STAYS + conditions.where() + " order by s.seconds, s.idea, s.number", Long.class);
        List<Long> values = conditions
                .bind(middle)
                .setFirstResult((n - 1) / 2)
                .setMaxResults(2 - n % 2)
                .getResultList();
        return values.stream().mapToLong(seconds -> seconds).average().orElseThrow();
    }

    private static Conditions stays(@Nullable Collection<String> regions, @Nullable String field) {
        var conditions = new Conditions().and(SAME);
        if (regions != null) {
            conditions.and("i.text.region in :regions", "regions", regions);
        }
        if (field != null) {
            conditions.and("i.text.field = :field", "field", field);
        }
        return conditions;
    }

    private Map<State, Long> byState(String query, Conditions conditions) {
        var counts = new EnumMap<State, Long>(State.class);
        conditions
                .bind(em.createQuery(query, Object[].class))
                .getResultList()
                .forEach(row -> counts.put((State) row[0], (Long) row[1]));
        return counts;
    }

    /** Public ideas by what they say in a further field, the most frequent first. */
    public Map<String, Long> tally(String field, @Nullable Collection<String> regions, int most) {
        Conditions conditions = new Conditions()
                .and("f.idea = i.id and f.number = " + FieldRow.CURRENT)
                .and("f.name = :name", "name", field)
                .and("i.state <> :draft", "draft", State.DRAFT);
        if (regions != null) {
            conditions.and("i.text.region in :regions", "regions", regions);
        }
        var counts = new LinkedHashMap<String, Long>();
        conditions
                .bind(em.createQuery(
                        "select f.words, count(i) from FieldRow f, IdeaRow i" + conditions.where()
                                + " group by f.words order by count(i) desc, f.words",
                        Object[].class))
                .setMaxResults(most)
                .getResultList()
                .forEach(row -> counts.put((String) row[0], (Long) row[1]));
        return counts;
    }

    /** Identifiers of the public ideas that say each value in one of these further fields. */
    public Map<String, Set<String>> sayers(Collection<String> fields) {
        var sayers = new HashMap<String, Set<String>>();
        if (!fields.isEmpty()) {
            em.createQuery(
                            "select f.words, f.idea from FieldRow f, IdeaRow i where f.idea = i.id and f.number = "
                                    + FieldRow.CURRENT + " and f.name in :names and i.state <> :draft",
                            Object[].class)
                    .setParameter("names", fields)
                    .setParameter("draft", State.DRAFT)
                    .getResultStream()
                    .forEach(row -> sayers.computeIfAbsent((String) row[0], value -> new HashSet<>())
                            .add((String) row[1]));
        }
        return sayers;
    }

    /** Fields of public ideas, the most frequent first. */
    public List<String> fields(int most) {
        return em.createQuery(
                        "select i.text.field, count(i) from IdeaRow i where i.state <> :draft and i.text.field <> ''"
                                + " group by i.text.field order by count(i) desc, i.text.field",
                        Object[].class)
                .setParameter("draft", State.DRAFT)
                .setMaxResults(most)
                .getResultStream()
                .map(row -> (String) row[0])
                .toList();
    }
}
