package org.trihelix.api.data;

import java.nio.file.Path;
import org.osgi.annotation.versioning.ProviderType;

/** Where this installation keeps what must survive restarts and rebuilds. */
@ProviderType
public interface DataFolder {

    /** The folder itself, absolute; exists. */
    Path path();

    /**
     * A folder in it that only the hub's user may enter (mode 0700 where the file system knows modes), created when missing.
     *
     * @throws java.io.UncheckedIOException when it cannot be created
     */
    Path closed(String name);
}
