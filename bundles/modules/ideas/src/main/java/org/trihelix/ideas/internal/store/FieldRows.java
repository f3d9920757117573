package org.trihelix.ideas.internal.store;

import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.trihelix.ideas.domain.IdeaText;

/** Values of further fields in their table; names that nobody here knows are kept like all others. */
final class FieldRows {

    private static final int SEARCH_TEXT_LENGTH = 8000;

    private final EntityManager em;

    FieldRows(EntityManager em) {
        this.em = em;
    }

    /** Values of one text. */
    Map<String, String> of(String idea, int number) {
        return of(idea, number, number).getOrDefault(number, Map.of());
    }

    /** Values of the versions with these numbers, both included, in one query. */
    Map<Integer, Map<String, String>> of(String idea, int least, int most) {
        var values = new HashMap<Integer, Map<String, String>>();
        em.createQuery(
                        "select f.number, f.name, f.words from FieldRow f"
                                + " where f.idea = :idea and f.number between :least and :most",
                        Object[].class)
                .setParameter("idea", idea)
                .setParameter("least", least)
                .setParameter("most", most)
                .getResultStream()
                .forEach(row -> values.computeIfAbsent((Integer) row[0], number -> new HashMap<>())
                        .put((String) row[1], (String) row[2]));
        return values;
    }

    /** Keeps the values of a version. */
    void keep(String idea, int number, IdeaText text) {
        text.fields().forEach((name, words) -> em.persist(row(idea, number, name, words, "")));
    }

    /**
     * Makes these the values of the text as it stands.
     *
     * @param found words by which values are found, by name; others stay as they are
     * @return all words by which the idea is found
     */
    String replace(String idea, IdeaText text, Map<String, String> found) {
        Map<String, FieldRow> rows =
                current(idea).stream().collect(Collectors.toMap(row -> row.name, Function.identity()));
        rows.forEach((name, row) -> {
            if (!text.fields().containsKey(name)) {
                em.remove(row);
            }
        });
        return text.fields().entrySet().stream()
                .map(value -> {
                    FieldRow row = rows.get(value.getKey());
                    if (row == null) {
                        row = row(idea, FieldRow.CURRENT, value.getKey(), "", "");
                        em.persist(row);
                    }
                    row.words = value.getValue();
                    row.searchText = IdeaRow.cut(found.getOrDefault(row.name, row.searchText), SEARCH_TEXT_LENGTH);
                    return row.searchText;
                })
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private List<FieldRow> current(String idea) {
        return em.createQuery("select f from FieldRow f where f.idea = :idea and f.number = :number", FieldRow.class)
                .setParameter("idea", idea)
                .setParameter("number", FieldRow.CURRENT)
                .getResultList();
    }

    private static FieldRow row(String idea, int number, String name, String words, String searchText) {
        var row = new FieldRow();
        row.idea = idea;
        row.number = number;
        row.name = name;
        row.words = words;
        row.searchText = searchText;
        return row;
    }
}
