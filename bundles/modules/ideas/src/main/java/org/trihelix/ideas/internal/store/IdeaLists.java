package org.trihelix.ideas.internal.store;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.Page;
import org.trihelix.api.PageRequest;
import org.trihelix.ideas.IdeaQuery;
import org.trihelix.ideas.IdeaSummary;
import org.trihelix.ideas.domain.SearchWords;
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

    /**
     * A part of the list; names of people are left empty.
     *
     * @param person whose drafts may be shown
     * @param regions codes of the query's region and of those below it
     */
    public Page<IdeaSummary> find(IdeaQuery query, String person, Collection<String> regions, PageRequest page) {
        var conditions = new Conditions();
        visible(query, person, conditions);
        if (!query.states().isEmpty()) {
            conditions.and("i.state in :states", "states", query.states());
        }
        if (query.region() != null) {
            conditions.and(IN_REGIONS, "regions", regions);
        }
        List<String> words = SearchWords.patterns(query.text());
        for (int i = 0; i < words.size(); i++) {
            conditions.and("i.searchText like :word" + i + " escape '!'", "word" + i, words.get(i));
        }
        return part(conditions, Order.of(query.sort()), page);
    }

    private static void visible(IdeaQuery query, String person, Conditions conditions) {
        if (query.mine()) {
            conditions.and("i.author = :person", "person", person);
        } else if (query.states().contains(State.DRAFT)) {
            conditions
                    .and("i.state <> :draft or i.author = :person")
                    .with("draft", State.DRAFT)
                    .with("person", person);
        } else {
            conditions.and("i.state <> :draft", "draft", State.DRAFT);
        }
    }

    /**
     * What waits for a person, longest waiting first.
     *
     * @param screened codes of the regions whose ideas he screens; null for all ideas, empty for none
     */
    public Page<IdeaSummary> waiting(String person, @Nullable Collection<String> screened, PageRequest page) {
        var conditions = new Conditions();
        String own = "i.author = :person and i.state = :revision";
        if (screened != null && screened.isEmpty()) {
            conditions.and(own);
        } else {
            String screening =
                    "i.author <> :person and i.state in :screening" + (screened == null ? "" : " and " + IN_REGIONS);
            conditions.and(own + " or " + screening).with("screening", Set.of(State.SUBMITTED, State.SCREENING));
        }
        if (screened != null && !screened.isEmpty()) {
            conditions.with("regions", screened);
        }
        conditions.with("person", person).with("revision", State.REVISION);
        return part(conditions, Order.LONGEST_WAITING, page);
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
    private Page<IdeaSummary> part(Conditions filters, Order order, PageRequest page) {
        var conditions = filters.copy();
        if (page.cursor() != null) {
            order.behind(page.cursor(), conditions);
        }
        var query = em.createQuery("select i.id from IdeaRow i" + conditions.where() + order.by(), String.class);
        List<String> ids =
                conditions.bind(query).setMaxResults(page.limit() + 1).getResultList();
        boolean more = ids.size() > page.limit();
        List<Line> lines = lines(more ? ids.subList(0, page.limit()) : ids);
        String next = more && !lines.isEmpty() ? order.cursor(lines.getLast()) : null;
        return new Page<>(lines.stream().map(Line::summarized).toList(), next, total(filters));
    }

    private long total(Conditions filters) {
        return filters.bind(em.createQuery("select count(i) from IdeaRow i" + filters.where(), Long.class))
                .getSingleResult();
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
