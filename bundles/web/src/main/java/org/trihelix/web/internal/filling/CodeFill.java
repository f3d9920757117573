package org.trihelix.web.internal.filling;

import com.vaadin.flow.component.Component;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.knowledge.KnowledgeForm.Entry;
import org.trihelix.api.knowledge.Value;

/** A code, made from a name once there is one, and kept from then on, since others refer to it. */
final class CodeFill extends Fill {

    private String code = "";

    CodeFill(Entry entry) {
        super(entry);
    }

    String code() {
        return code;
    }

    /** Gives it a code when it has none. */
    void name(String name, Set<String> taken) {
        if (code.isEmpty() && !name.isBlank()) {
            code = Codes.free(Codes.of(name), taken);
        }
    }

    @Override
    @Nullable
    Component component() {
        return null;
    }

    @Override
    @Nullable
    Value value() {
        return written(code);
    }

    @Override
    void show(@Nullable Value value) {
        code = text(value);
    }

    @Override
    boolean fail(String text) {
        return false;
    }

    @Override
    void clear() {
        // nothing is shown
    }
}
