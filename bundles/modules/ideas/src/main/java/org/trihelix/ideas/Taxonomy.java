package org.trihelix.ideas;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.osgi.annotation.versioning.ConsumerType;
import org.trihelix.api.text.Label;
import org.trihelix.ideas.IdeaField.Option;

/**
 * Terms by which ideas are ordered, wider and narrower ones: branches of industry, technologies, markets. To be registered as a service; any number
 * of fields, of any {@link FieldSet}, {@linkplain IdeaField#ofTaxonomy take their options from it} while it is there. It holds for the ideas of the
 * region that its plug-in serves and of those below it, for all ideas where the plug-in serves the whole platform. It never changes: all answers are
 * the same at each call.
 */
@ConsumerType
public interface Taxonomy {

    /** Most terms of one. */
    int MOST_TERMS = 1000;

    /** Unique in the hub: lower-case letters, digits, hyphens, beginning with a letter, at most 40 characters. */
    String code();

    Label name();

    /** At most {@link #MOST_TERMS}, each code once, each after the wider one that it is a part of. What ideas say is kept by their codes. */
    List<Option> terms();

    /** Codes of the term and of all below it; empty when there is no such term. */
    default Set<String> under(String code) {
        var under = new LinkedHashSet<String>();
        for (Option term : terms()) {
            if (term.code().equals(code) || term.parent() != null && under.contains(term.parent())) {
                under.add(term.code());
            }
        }
        return under;
    }

    /** @throws IllegalArgumentException when something contradicts the description above */
    static Taxonomy of(String code, Label name, List<Option> terms) {
        return new Terms(code, name, terms);
    }
}
