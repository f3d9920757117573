package org.trihelix.ideas.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import org.trihelix.ideas.domain.Proposal;

/** The values that stand, for someone who changed others. */
final class Current {

    private Current() {}

    static Map<String, String> values(Proposal idea) {
        var values = new LinkedHashMap<>(idea.text().values());
        values.put("state", idea.state().name());
        values.put("version", String.valueOf(idea.version()));
        return values;
    }
}
