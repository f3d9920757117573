package org.trihelix.ideas.internal;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.trihelix.ideas.domain.IdeaText;
import org.trihelix.ideas.domain.Proposal;

/** The values that stand, for someone who changed others. */
final class Current {

    private Current() {}

    static Map<String, String> values(Proposal idea) {
        return values(idea, Set.of());
    }

    /** Of further fields only these, by {@code SET.FIELD}; empty where there is no value. */
    static Map<String, String> values(Proposal idea, Collection<String> fields) {
        Map<String, String> known = idea.text().fields();
        var values = new LinkedHashMap<>(idea.text().with(Map.of()).values());
        fields.forEach(name -> values.put(IdeaText.FIELDS + name, known.getOrDefault(name, "")));
        values.put("state", idea.state().name());
        values.put("version", String.valueOf(idea.version()));
        return values;
    }
}
