package org.trihelix.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is chosen on a list page; lives in the page's address, so that it can be kept, sent and returned to. */
final class ListState {
    static final int SEARCH_LENGTH = 200;
    private static final String SEARCH = "q";
    private static final String SORT = "sort";
    private static final String VIEW = "view";

    private final ViewContext context;
    private final List<ListFilter> filters;
    private final List<ListSort> sorts;
    private final Map<String, String> chosen = new LinkedHashMap<>();
    private String search;
    private String sort;
    private boolean cards;

    ListState(ViewContext context, List<ListFilter> filters, List<ListSort> sorts) {
        this.context = context;
        this.filters = filters;
        this.sorts = sorts;
        search = shortened(read(SEARCH));
        sort = known(read(SORT));
        cards = read(VIEW).equals("cards");
        filters.forEach(filter -> {
            String value = read(filter.id());
            if (filter.options().stream().anyMatch(option -> option.value().equals(value))) {
                chosen.put(filter.id(), value);
            }
        });
    }

    ListQuery query() {
        return new ListQuery(search, chosen, sort);
    }

    boolean cards() {
        return cards;
    }

    void search(String text) {
        search = shortened(text);
        write(Map.of(SEARCH, search));
    }

    void sort(String id) {
        sort = known(id);
        write(Map.of(SORT, sort.equals(standard()) ? "" : sort));
    }

    void cards(boolean wanted) {
        cards = wanted;
        write(Map.of(VIEW, wanted ? "cards" : ""));
    }

    void filter(String id, @Nullable String value) {
        if (value == null) {
            chosen.remove(id);
        } else {
            chosen.put(id, value);
        }
        write(Map.of(id, value == null ? "" : value));
    }

    /** Removes search and all filters. */
    void clear() {
        var removed = new LinkedHashMap<String, String>();
        removed.put(SEARCH, "");
        filters.forEach(filter -> removed.put(filter.id(), ""));
        search = "";
        chosen.clear();
        write(removed);
    }

    private void write(Map<String, String> values) {
        context.query(values);
    }

    private String read(String name) {
        String value = context.query(name);
        return value == null ? "" : value.strip();
    }

    private String known(String id) {
        return sorts.stream().anyMatch(sort -> sort.id().equals(id)) ? id : standard();
    }

    private String standard() {
        return sorts.isEmpty() ? "" : sorts.getFirst().id();
    }

    private static String shortened(String text) {
        String stripped = text.strip();
        return stripped.length() > SEARCH_LENGTH ? stripped.substring(0, SEARCH_LENGTH) : stripped;
    }
}
