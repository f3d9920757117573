package org.trihelix.ideas.internal.store;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.Cursors;
import org.trihelix.api.Ids;
import org.trihelix.api.Page;
import org.trihelix.api.PageRequest;
import org.trihelix.ideas.IdeaComment;
import org.trihelix.ideas.IdeaVersion;
import org.trihelix.ideas.domain.IdeaText;
import org.trihelix.ideas.domain.Proposal;

/** The ideas' tables, one idea at a time. Works inside a unit of work; names of people are left empty. */
@Component(service = IdeaStore.class)
public class IdeaStore {

    private final EntityManager em;
    private final FieldRows fields;

    @Activate
    public IdeaStore(@Reference(target = "(trihelix.unit=ideas)") EntityManager em) {
        this.em = em;
        this.fields = new FieldRows(em);
    }

    public Optional<Proposal> find(String id) {
        return known(id, LockModeType.NONE);
    }

    /** Reads it and keeps others from changing it until the unit of work ends. */
    public Optional<Proposal> lock(String id) {
        em.flush(); // locking reads the row anew and would lose what this unit of work has not yet written
        return known(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The database pads identifiers with blanks, so only the exact form is looked for. */
    private Optional<Proposal> known(String id, LockModeType lock) {
        return Optional.of(id)
                .filter(Ids::valid)
                .map(known -> em.find(IdeaRow.class, known, lock))
                .map(row -> row.proposal(fields.of(row.id, FieldRow.CURRENT)));
    }

    /** @param words by which values of further fields are found, by {@code SET.FIELD} */
    public void add(Proposal idea, Map<String, String> words) {
        var row = IdeaRow.of(idea);
        em.persist(row);
        em.flush();
        row.fieldText(fields.replace(idea.id(), idea.text(), words));
    }

    /** Writes a locked idea back, whose further fields have not changed. */
    public void change(Proposal idea) {
        em.find(IdeaRow.class, idea.id()).take(idea);
    }

    /**
     * Writes a locked idea back with another text.
     *
     * @param words by which values of further fields are found, by {@code SET.FIELD}; those of others stay as they are
     */
    public void rewrite(Proposal idea, Map<String, String> words) {
        change(idea);
        em.find(IdeaRow.class, idea.id()).fieldText(fields.replace(idea.id(), idea.text(), words));
    }

    public void remove(String id) {
        em.remove(em.find(IdeaRow.class, id));
    }

    /** Keeps the idea's text as its newest version. */
    public void keepVersion(Proposal idea) {
        var row = new VersionRow();
        row.idea = idea.id();
        row.number = idea.versions();
        row.text = TextColumns.of(idea.text());
        row.author = idea.author();
        row.saved = idea.changed();
        em.persist(row);
        fields.keep(row.idea, row.number, idea.text());
    }

    public boolean hasVote(String idea, String person) {
        return em.find(VoteRow.class, new VoteRow.Key(idea, person)) != null;
    }

    public void addVote(String idea, String person, Instant now) {
        var row = new VoteRow();
        row.idea = idea;
        row.person = person;
        row.castAt = now;
        em.persist(row);
    }

    public void removeVote(String idea, String person) {
        em.remove(em.find(VoteRow.class, new VoteRow.Key(idea, person)));
    }

    public void addComment(String idea, IdeaComment comment) {
        var row = new CommentRow();
        row.id = comment.id();
        row.idea = idea;
        row.author = comment.author();
        row.words = comment.text();
        row.created = comment.created();
        em.persist(row);
    }

    /** Oldest first. */
    public Page<IdeaComment> comments(String idea, PageRequest page) {
        String after =
                page.cursor() == null ? "" : Cursors.keys(page.cursor(), 1).getFirst();
        var rows = limited(
                em.createQuery(
                                "select c from CommentRow c where c.idea = :idea and c.id > :after order by c.id",
                                CommentRow.class)
                        .setParameter("idea", idea)
                        .setParameter("after", after),
                page);
        var items = rows.stream()
                .map(row -> new IdeaComment(row.id, row.author, "", row.words, row.created))
                .toList();
        return Page.cut(items, page, count("CommentRow", idea), last -> Cursors.of(last.id()));
    }

    /** Newest first. */
    public Page<IdeaVersion> versions(String idea, PageRequest page) {
        int before = page.cursor() == null ? Integer.MAX_VALUE : number(page.cursor());
        var rows = limited(
                em.createQuery(
                                "select v from VersionRow v where v.idea = :idea and v.number < :before"
                                        + " order by v.number desc",
                                VersionRow.class)
                        .setParameter("idea", idea)
                        .setParameter("before", before),
                page);
        Map<Integer, Map<String, String>> values =
                rows.isEmpty() ? Map.of() : fields.of(idea, rows.getLast().number, rows.getFirst().number);
        var items = rows.stream()
                .map(row -> {
                    IdeaText text = row.text.text().with(values.getOrDefault(row.number, Map.of()));
                    return new IdeaVersion(row.number, text, row.author, "", row.saved);
                })
                .toList();
        return Page.cut(items, page, count("VersionRow", idea), last -> Cursors.of("" + last.number()));
    }

    /** Newest first, without texts. */
    public Page<IdeaVersion.Head> versionHeads(String idea, PageRequest page) {
        int before = page.cursor() == null ? Integer.MAX_VALUE : number(page.cursor());
        var rows = limited(
                em.createQuery(
                                "select v.number, v.author, v.saved from VersionRow v"
                                        + " where v.idea = :idea and v.number < :before order by v.number desc",
                                Object[].class)
                        .setParameter("idea", idea)
                        .setParameter("before", before),
                page);
        var items = rows.stream()
                .map(row -> new IdeaVersion.Head((Integer) row[0], (String) row[1], "", (Instant) row[2]))
                .toList();
        return Page.cut(items, page, count("VersionRow", idea), last -> Cursors.of("" + last.number()));
    }

    public Optional<IdeaText> versionText(String idea, int number) {
        return Optional.ofNullable(em.find(VersionRow.class, new VersionRow.Key(idea, number)))
                .map(row -> row.text.text().with(fields.of(idea, number)));
    }

    private static <T> List<T> limited(TypedQuery<T> query, PageRequest page) {
        return query.setMaxResults(page.limit() + 1).getResultList();
    }

    private static int number(String cursor) {
        return Cursors.key(Cursors.keys(cursor, 1).getFirst(), Integer::valueOf);
    }

    private long count(String entity, String idea) {
        return em.createQuery("select count(r) from " + entity + " r where r.idea = :idea", Long.class)
                .setParameter("idea", idea)
                .getSingleResult();
    }

    /** Which of the demonstration's ideas are there. */
    public Set<String> demoKeys() {
        return Set.copyOf(em.createQuery("select i.demoKey from IdeaRow i where i.demoKey is not null", String.class)
                .getResultList());
    }

    /** Marks an idea as one of the demonstration's. */
    public void demoKey(String id, String key) {
        em.find(IdeaRow.class, id).demoKey = key;
    }
}
