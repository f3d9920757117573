package org.trihelix.core.internal.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.journal.Change;

/** The values that differ, for the journal. */
final class Changes {

    private final List<Change> changes = new ArrayList<>();

    Changes add(String field, @Nullable String before, @Nullable String after) {
        if (!Objects.equals(before, after)) {
            changes.add(new Change(field, before, after));
        }
        return this;
    }

    boolean isEmpty() {
        return changes.isEmpty();
    }

    Change[] toArray() {
        return changes.toArray(Change[]::new);
    }
}
