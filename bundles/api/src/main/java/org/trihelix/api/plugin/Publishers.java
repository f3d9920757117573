package org.trihelix.api.plugin;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;
import org.trihelix.api.access.Caller;

/** Whose plug-ins may be installed here. A publisher is a public key; names are what this hub's administrators call it. Needs {@code hub.publishers}. */
@ProviderType
public interface Publishers {

    /** All that were ever trusted or refused, by name. */
    List<Publisher> list(Caller caller);

    /**
     * Lets plug-ins of a key in, or lets them in again.
     *
     * @param key 64 hexadecimal digits
     * @param name what people here call its owner, 120 characters at most
     * @param code false when it may sign data only, which do not run
     * @param region code of the region that its plug-ins may serve, null for all
     * @throws org.trihelix.api.InvalidException when the key is none
     * @throws org.trihelix.api.ConflictException when it was revoked: that is for good
     */
    Publisher trust(Caller caller, String key, String name, boolean code, @Nullable String region);

    /**
     * Lets nothing more of it in; what is installed stays.
     *
     * @throws org.trihelix.api.NotFoundException when it is unknown
     */
    Publisher distrust(Caller caller, String key);

    /**
     * For a key that has fallen into wrong hands: what it signed stops and is not started again. For good.
     *
     * @throws org.trihelix.api.NotFoundException when it is unknown
     */
    Publisher revoke(Caller caller, String key);

    /** What may be done with plug-ins of a publisher. */
    enum Trust {
        /** They may be installed. */
        TRUSTED,
        /** Those that are installed stay, others do not come in. */
        DISTRUSTED,
        /** None of them runs. */
        REVOKED
    }

    /** A publisher as this hub knows it; see {@link #trust} for what the fields mean. */
    record Publisher(
            String key,
            String name,
            Trust trust,
            boolean code,
            @Nullable String region,
            Instant since) {}
}
