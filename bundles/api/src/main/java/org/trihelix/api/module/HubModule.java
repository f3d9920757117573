package org.trihelix.api.module;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;
import org.trihelix.api.access.Permission;
import org.trihelix.api.text.MessageSource;

/**
 * What a module tells the hub about itself. It is in the hub as long as this service is registered. The module's name has the key
 * {@code ID.module.name}, what it is for {@code ID.module.description}.
 */
@ConsumerType
public interface HubModule extends MessageSource {

    /** Lower-case word, also the prefix of its texts, permissions and tables: {@code ideas}. */
    String id();

    /** Permissions it declares. */
    List<Permission> permissions();
}
