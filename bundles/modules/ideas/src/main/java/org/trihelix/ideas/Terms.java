package org.trihelix.ideas;

import java.util.List;
import org.trihelix.api.text.Label;
import org.trihelix.ideas.IdeaField.Option;

/** A taxonomy as a value. */
record Terms(String code, Label name, List<Option> terms) implements Taxonomy {

    Terms {
        IdeaField.requireCode(code);
        terms = List.copyOf(terms);
        if (terms.size() > MOST_TERMS || !IdeaField.ordered(terms)) {
            throw new IllegalArgumentException("the taxonomy " + code + " contradicts itself");
        }
    }
}
