package org.trihelix.ideas.internal.store;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.Ids;
import org.trihelix.api.Page;
import org.trihelix.api.PageRequest;
import org.trihelix.ideas.IdeaQuery;
import org.trihelix.ideas.IdeaSummary;
import org.trihelix.ideas.domain.SearchWords;
import org.trihelix.ideas.domain.State;

/**
 * Lists of ideas: two queries per part, one for the rows and one for the total. Derby knows no full text, so words are looked for by
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

    /** Those of the ideas that the person may know of, in one query; names of people are left empty. */
    public List<IdeaSummary> of(Collection<String> ids, String person) {
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
        return conditions.bind(query).getResultStream().map(Line::summarized).toList();
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

    private Page<IdeaSummary> part(Conditions filters, Order order, PageRequest page) {
        var conditions = filters.copy();
        if (page.cursor() != null) {
            order.behind(page.cursor(), conditions);
        }
        var query = em.createQuery(Line.SELECT + conditions.where() + order.by(), Line.class);
        List<Line> lines =
                conditions.bind(query).setMaxResults(page.limit() + 1).getResultList();
        var total = em.createQuery("select count(i) from IdeaRow i" + filters.where(), Long.class);
        return Parts.of(lines, page, filters.bind(total).getSingleResult(), order::cursor)
                .map(Line::summarized);
    }
}
