package org.trihelix.core.internal.people;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.ConflictException;
import org.trihelix.api.journal.Change;
import org.trihelix.api.text.Message;

/** What can be changed of a person or an organization, by the names of its fields: told to the journal and to whoever came second. */
final class Values {

    private final Map<String, @Nullable String> byName = new LinkedHashMap<>();

    Values with(String name, @Nullable String value) {
        byName.put(name, value);
        return this;
    }

    /** Those that differ in the later state, for the journal. */
    List<Change> until(Values later) {
        List<Change> changes = new ArrayList<>();
        byName.forEach((name, before) -> {
            String after = later.byName.get(name);
            if (!Objects.equals(before, after)) {
                changes.add(new Change(name, before, after));
            }
        });
        return changes;
    }

    /** Shows these, as the current ones, to somebody who meant his change on top of others. */
    ConflictException conflict() {
        Map<String, String> shown = new LinkedHashMap<>();
        byName.forEach((name, value) -> shown.put(name, value == null ? "" : value));
        return new ConflictException(Message.of("hub.error.conflict"), shown);
    }
}
