package org.trihelix.installer.internal.knowledge;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.trihelix.api.knowledge.KnowledgeForm;
import org.trihelix.api.knowledge.KnowledgeKind;

/** Forms of the kinds that are here, each made once. A kind whose form cannot be made has none. */
final class KindForms {

    private static final Logger LOG = LoggerFactory.getLogger(KindForms.class);

    private final Map<KnowledgeKind<?>, Optional<KnowledgeForm>> forms = new ConcurrentHashMap<>();

    void add(KnowledgeKind<?> kind) {
        forms.put(kind, made(kind));
    }

    void remove(KnowledgeKind<?> kind) {
        forms.remove(kind);
    }

    Optional<KnowledgeForm> of(KnowledgeKind<?> kind) {
        return forms.getOrDefault(kind, Optional.empty());
    }

    private static Optional<KnowledgeForm> made(KnowledgeKind<?> kind) {
        try {
            return Optional.ofNullable(kind.form());
        } catch (RuntimeException | LinkageError e) {
            LOG.error("The form of {} cannot be made: its files can only be written as text", kind.folder(), e);
            return Optional.empty();
        }
    }
}
