package org.trihelix.installer.internal.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.trihelix.api.journal.Entry;
import org.trihelix.api.plugin.Publishers.Publisher;
import org.trihelix.api.plugin.Publishers.Trust;

class PlatformKeyTest extends DraftFixture {

    @Test
    void theKeyIsMadeOnceAndReadByNobodyElse() throws IOException {
        assertThat(key.id()).isEmpty();
        String id = key.use(administrator).id();
        assertThat(key.use(authority).id()).isEqualTo(id);
        assertThat(key.id()).contains(id);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("platform.key"))))
                .isEqualTo("rw-------");
        assertThat(entries).extracting(Entry::action).containsExactly("publisherTrusted");
        List<Publisher> publishers = work.read(plugins::publishers);
        assertThat(publishers)
                .singleElement()
                .matches(publisher -> publisher.trust() == Trust.TRUSTED && !publisher.code());
    }

    @Test
    void aRevokedKeySignsNothingMore() {
        String id = key.use(administrator).id();
        work.run(connection -> {
            Publisher one = plugins.publisher(connection, id).orElseThrow();
            plugins.put(connection, new Publisher(one.key(), one.name(), Trust.REVOKED, false, null, one.since()));
        });
        assertThat(key.use(administrator).id()).isNotEqualTo(id);
    }
}
