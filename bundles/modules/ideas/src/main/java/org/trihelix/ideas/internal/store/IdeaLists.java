package org.trihelix.ideas.internal.store;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.Ids;
import org.trihelix.api.Page;
import org.trihelix.api.PageRequest;
import org.trihelix.ideas.domain.State;

/**
 * Lists of ideas: three queries per part, for the identifiers, for the rows and for the total. Derby knows no full text, so words are looked for by
 * {@code LIKE} in a folded column of bounded length: a scan, good for ten thousands of ideas; what needs more is the search bundle's.
 */
@Component(service = IdeaLists.class)
public class IdeaLists {

    private static final String IN_REGIONS = "i.text.region in :regions";

    private final EntityManager em;

    @Activate
    public IdeaLists(@Reference(target = "(trihelix.unit=ideas)") EntityManager em) {
        this.em = em;
    }

    /** A part of the list; names of people are left empty. */
    public Page<Line> find(Asked asked, PageRequest page) {
        return part(Filters.of(asked), Order.of(asked.query().sort()), page);
    }

    /** The first rows of the list, without its total. */
    public List<Line> first(Asked asked, int rows) {
        return lines(ids(Filters.of(asked), Order.of(asked.query().sort()), rows));
    }

    /** What waits for a person, longest waiting first: his own in revision, and what he answers for. */
    public Page<Line> waiting(String person, List<Duty> duties, PageRequest page) {
        var conditions = new Conditions().with("person", person).with("revision", State.REVISION);
        var clauses = new StringBuilder("i.author = :person and i.state = :revision");
        if (!duties.isEmpty()) {
            var answers = new ArrayList<String>();
            duties.forEach(duty -> answers.add(duty.condition(answers.size(), conditions)));
            clauses.append(" or i.author <> :person and (i.judge is null or i.judge <> :person) and (")
                    .append(String.join(" or ", answers))
                    .append(')');
        }
        return part(conditions.and(clauses.toString()), Order.STANDING, page);
    }

    /** Those of the ideas that the person may know of, in one query; names of people are left empty. */
    public List<Line> of(Collection<String> ids, String person) {
        List<String> known = ids.stream().filter(Ids::valid).toList();
        if (known.isEmpty()) {
            return List.of();
        }
        var conditions = new Conditions()
                .and("i.id in :ids", "ids", known)
                .and("i.state <> :draft or i.author = :person")
                .with("draft", State.DRAFT)
                .with("person", person);
        var query = em.createQuery(Line.SELECT + conditions.where(), Line.class);
        return conditions.bind(query).getResultList();
    }

    /** Ideas per public state, also those without any; {@code regions} null for the whole platform. */
    public Map<State, Long> counts(@Nullable Collection<String> regions) {
        var conditions = new Conditions().and("i.state <> :draft", "draft", State.DRAFT);
        if (regions != null) {
            conditions.and(IN_REGIONS, "regions", regions);
        }
        var counts = new EnumMap<State, Long>(State.class);
        for (State state : State.values()) {
            if (state.isPublic()) {
                counts.put(state, 0L);
            }
        }
        var query = em.createQuery(
                "select i.state, count(i) from IdeaRow i" + conditions.where() + " group by i.state", Object[].class);
        conditions.bind(query).getResultList().forEach(row -> counts.put((State) row[0], (Long) row[1]));
        return counts;
    }

    /** The rows are found by their order in an index alone and only then read: Derby knows no other way to stop early. */
    private Page<Line> part(Conditions filters, Order order, PageRequest page) {
        var conditions = filters.copy();
        if (page.cursor() != null) {
            order.behind(page.cursor(), conditions);
        }
        List<String> ids = ids(conditions, order, page.limit() + 1);
        boolean more = ids.size() > page.limit();
        List<Line> lines = lines(more ? ids.subList(0, page.limit()) : ids);
        String next = more && !lines.isEmpty() ? order.cursor(lines.getLast()) : null;
        return new Page<>(lines, next, total(filters));
    }

    private long total(Conditions filters) {
        return filters.bind(em.createQuery("select count(i) from IdeaRow i" + filters.where(), Long.class))
                .getSingleResult();
    }

    private List<String> ids(Conditions conditions, Order order, int rows) {
        var query = em.createQuery("select i.id from IdeaRow i" + conditions.where() + order.by(), String.class);
        return conditions.bind(query).setMaxResults(rows).getResultList();
    }

    /** In the order of the identifiers, without those that were thrown away meanwhile. */
    private List<Line> lines(List<String> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<String, Line> lines = em.createQuery(Line.SELECT + " where i.id in :ids", Line.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(Line::id, Function.identity()));
        return ids.stream().map(lines::get).filter(Objects::nonNull).toList();
    }
}
