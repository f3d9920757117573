package org.trihelix.evaluation.internal.store;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.Cursors;
import org.trihelix.api.Ids;
import org.trihelix.api.Page;
import org.trihelix.api.PageRequest;
import org.trihelix.api.text.Folding;
import org.trihelix.api.text.Label;
import org.trihelix.evaluation.CriteriaModel.Head;
import org.trihelix.evaluation.CriteriaModel.Revision;
import org.trihelix.evaluation.domain.CriteriaSet;
import org.trihelix.evaluation.domain.Criterion;

/** Tables of the criteria models. Works inside a unit of work. */
@Component(service = CriteriaStore.class)
public class CriteriaStore {

    private final EntityManager em;

    @Activate
    public CriteriaStore(@Reference(target = "(trihelix.unit=evaluation)") EntityManager em) {
        this.em = em;
    }

    public Optional<KeptModel> find(String id) {
        return known(id, LockModeType.NONE);
    }

    /** Reads it and keeps others from changing it until the unit of work ends. */
    public Optional<KeptModel> lock(String id) {
        em.flush();
        return known(id, LockModeType.PESSIMISTIC_WRITE);
    }

    private Optional<KeptModel> known(String id, LockModeType lock) {
        return Optional.of(id)
                .filter(Ids::valid)
                .map(valid -> em.find(ModelRow.class, valid, lock))
                .map(ModelRow::kept);
    }

    /** The model of a preset. */
    public Optional<KeptModel> ofPreset(String code) {
        return em.createQuery("select m from ModelRow m where m.preset = :code", ModelRow.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .map(ModelRow::kept);
    }

    /** Writes a new model with its first revision. */
    public void add(KeptModel model, Revision revision) {
        var row = new ModelRow();
        row.id = model.id();
        row.preset = model.preset();
        row.take(model, revision.set());
        em.persist(row);
        em.flush(); // before what refers to it
        add(revision);
    }

    /** Writes a locked model back. */
    public void change(KeptModel model, CriteriaSet set) {
        em.find(ModelRow.class, model.id()).take(model, set);
        em.flush();
    }

    public void add(Revision revision) {
        em.persist(RevisionRow.of(revision));
        em.flush();
        List<Criterion> criteria = revision.set().criteria();
        for (int i = 0; i < criteria.size(); i++) {
            em.persist(CriterionRow.of(revision.id(), i, criteria.get(i)));
        }
        em.flush();
    }

    public Optional<Revision> revision(String id) {
        return Optional.of(id)
                .filter(Ids::valid)
                .map(valid -> em.find(RevisionRow.class, valid))
                .map(row -> row.revision(criteria(List.of(row.id)).getOrDefault(row.id, List.of())));
    }

    /** Newest first. */
    public List<Revision> revisions(String model) {
        List<RevisionRow> rows = em.createQuery(
                        "select r from RevisionRow r where r.model = :model order by r.number desc", RevisionRow.class)
                .setParameter("model", model)
                .getResultList();
        var criteria = criteria(rows.stream().map(row -> row.id).toList());
        return rows.stream()
                .map(row -> row.revision(criteria.getOrDefault(row.id, List.of())))
                .toList();
    }

    private Map<String, List<Criterion>> criteria(Collection<String> revisions) {
        if (revisions.isEmpty()) {
            return Map.of();
        }
        return em.createQuery(
                        "select c from CriterionRow c where c.revision in :revisions order by c.revision, c.place",
                        CriterionRow.class)
                .setParameter("revisions", revisions)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> row.revision, Collectors.mapping(CriterionRow::criterion, Collectors.toList())));
    }

    /** Names by identifier, one query. */
    public Map<String, Label> names(Collection<String> models) {
        var names = new HashMap<String, Label>();
        if (!models.isEmpty()) {
            em.createQuery("select m.id, m.name.ru, m.name.en from ModelRow m where m.id in :ids", Object[].class)
                    .setParameter("ids", models)
                    .getResultStream()
                    .forEach(row -> names.put((String) row[0], new Label((String) row[1], (String) row[2])));
        }
        return names;
    }

    /**
     * By name.
     *
     * @param regions codes of a region and of those above it: only models that serve there; null for all
     * @param presets codes of those that are here: only what is offered, so nothing archived and no model whose preset is away; null for all
     */
    public Page<Head> list(
            String text, @Nullable Collection<String> regions, @Nullable Collection<String> presets, PageRequest page) {
        var filters = new Conditions();
        if (!text.isBlank()) {
            filters.and("m.folded like :text escape '!'", "text", Folding.contains(text));
        }
        if (regions != null) {
            filters.and("m.region is null or m.region in :regions", "regions", regions);
        }
        if (presets != null) {
            if (presets.isEmpty()) {
                filters.and("m.preset is null");
            } else {
                filters.and("m.preset is null or m.preset in :presets", "presets", presets);
            }
            // beside ESCAPE EclipseLink writes values into the SQL, a boolean as a number, which Derby does not compare
            // with its own
            filters.and("cast(m.archived as char(5)) = 'false'");
        }
        var conditions = filters.copy();
        if (page.cursor() != null) {
            List<String> keys = Cursors.keys(page.cursor(), 2);
            conditions
                    .and("m.folded > :key or m.folded = :key and m.id > :last")
                    .with("key", keys.getFirst())
                    .with("last", keys.getLast());
        }
        List<ModelRow> rows = conditions
                .bind(em.createQuery(
                        "select m from ModelRow m" + conditions.where() + " order by m.folded, m.id", ModelRow.class))
                .setMaxResults(page.limit() + 1)
                .getResultList();
        long total = filters.bind(em.createQuery("select count(m) from ModelRow m" + filters.where(), Long.class))
                .getSingleResult();
        Map<String, Long> used = used(rows.stream().map(row -> row.id).toList());
        return Page.cut(rows, page, total, last -> Cursors.of(last.folded, last.id))
                .map(row -> head(row, used.getOrDefault(row.id, 0L)));
    }

    private static Head head(ModelRow row, long evaluations) {
        return new Head(
                row.id,
                row.preset,
                row.name.label(),
                row.region,
                row.archived,
                row.method,
                row.criteria,
                evaluations,
                row.changed);
    }

    private Map<String, Long> used(Collection<String> models) {
        var used = new HashMap<String, Long>();
        if (!models.isEmpty()) {
            em.createQuery(
                            "select e.model, count(e) from EvaluationRow e where e.model in :ids group by e.model",
                            Object[].class)
                    .setParameter("ids", models)
                    .getResultStream()
                    .forEach(row -> used.put((String) row[0], (Long) row[1]));
        }
        return used;
    }
}
