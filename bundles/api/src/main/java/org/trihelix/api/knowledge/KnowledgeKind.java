package org.trihelix.api.knowledge;

import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ConsumerType;
import org.trihelix.api.text.Message;

/**
 * A kind of domain knowledge that a module understands. Modules and plug-ins bring it as YAML files, one for each piece: a plug-in of data in the
 * folder {@link #folder} of its payload, a bundle in {@code META-INF/trihelix/FOLDER}. What is read from a file is registered as a service of the
 * type {@link #type} while both the bundle and this service are there, so whoever consumes it need not know where it came from.
 *
 * @param <T> what a file becomes; it keeps nothing of the section it was read from
 */
@ConsumerType
public interface KnowledgeKind<T> {

    /** Lower-case word: {@code criteria}. */
    String folder();

    Class<T> type();

    /**
     * Reads a file. All that is wrong is told to the section, so that its author hears it at once; what is returned then is thrown away.
     *
     * @param code name of the file without its ending: lower-case letters, digits, hyphens
     */
    T read(String code, Section file);

    /** What comes into the hub with it, for the report that is read before a plug-in is installed. */
    Message describe(T knowledge);

    /** How such a file is filled in by people who do not write files; null when it can only be written. */
    default @Nullable KnowledgeForm form() {
        return null;
    }
}
