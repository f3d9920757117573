package org.trihelix.ideas.internal.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.trihelix.ideas.IdeaField;
import org.trihelix.ideas.Taxonomies.Known;
import org.trihelix.ideas.Taxonomy;
import org.trihelix.ui.Option;

/** Taxonomies in the reader's language. */
record TermWords(Say say) {

    private static final String BELOW = " › ";

    String name(Known known) {
        return known.taxonomy().name().in(say.context().locale());
    }

    /** Name of what brings it, empty when that cannot be said now. */
    String module(Known known) {
        String key = known.module() + ".module.name";
        return say.context().hasText(key) ? say.context().text(key) : "";
    }

    String region(Known known) {
        return known.region() == null ? say.context().text("ideas.taxonomies.everywhere") : say.region(known.region());
    }

    String name(IdeaField.Option term) {
        return term.name().in(say.context().locale());
    }

    /** Values of the filter for lists of ideas: terms behind those above them, of the taxonomies that some field takes options from. */
    List<Option> options(List<Known> taxonomies) {
        var options = new ArrayList<Option>();
        taxonomies.stream().filter(known -> !known.fields().isEmpty()).forEach(known -> {
            Map<String, String> paths = new HashMap<>();
            for (IdeaField.Option term : known.taxonomy().terms()) {
                String above = term.parent() == null ? name(known) + ": " : paths.get(term.parent()) + BELOW;
                paths.put(term.code(), above + name(term));
                options.add(new Option(code(known.taxonomy(), term), above + name(term)));
            }
        });
        return options;
    }

    /** As addresses name it. */
    static String code(Taxonomy taxonomy, IdeaField.Option term) {
        return taxonomy.code() + '.' + term.code();
    }
}
