package org.trihelix.installer.internal.drafts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.SubjectRef;
import org.trihelix.api.access.Access;
import org.trihelix.api.access.Caller;
import org.trihelix.api.access.HubPermissions;
import org.trihelix.api.data.DataFolder;
import org.trihelix.api.data.UnitOfWork;
import org.trihelix.api.journal.Change;
import org.trihelix.api.journal.Entry;
import org.trihelix.api.journal.Journal;
import org.trihelix.api.plugin.Publishers.Publisher;
import org.trihelix.api.plugin.Publishers.Trust;
import org.trihelix.api.text.Texts;
import org.trihelix.installer.internal.store.PluginStore;
import org.trihelix.plugin.KeyFile;
import org.trihelix.plugin.PublisherKey;

/** The key with which the hub signs what is made in it: in a file that only the hub's user reads, and nowhere else. */
@Component(service = PlatformKey.class)
public final class PlatformKey {

    /** As the table calls it; people read it in their language. */
    private static final String NAME = "this hub";

    private static final String FILE = "platform.key";

    private final UnitOfWork work;
    private final Access access;
    private final PluginStore store;
    private final Journal journal;
    private final Clock clock;
    private final Path folder;

    @Activate
    public PlatformKey(
            @Reference UnitOfWork work,
            @Reference Access access,
            @Reference PluginStore store,
            @Reference Journal journal,
            @Reference Clock clock,
            @Reference DataFolder data) {
        this.work = work;
        this.access = access;
        this.store = store;
        this.journal = journal;
        this.clock = clock;
        this.folder = data.closed("publisher");
    }

    /** The publisher with the name that he has for readers of that language. */
    public Publisher said(Publisher publisher, Texts texts, Locale locale) {
        return id().filter(publisher.key()::equals).isPresent()
                ? new Publisher(
                        publisher.key(),
                        texts.text(locale, "plugins.draft.platform"),
                        publisher.trust(),
                        publisher.code(),
                        publisher.region(),
                        publisher.since())
                : publisher;
    }

    /** Folder that only the hub may enter. */
    public Path folder() {
        return folder;
    }

    /** The public key; empty before anything was signed. */
    public synchronized Optional<String> id() {
        return kept().map(PublisherKey::id);
    }

    /** The key, made and trusted for data when there is none, or the one there was revoked. */
    public synchronized PublisherKey use(Caller caller) {
        if (!access.allowsSomewhere(caller, HubPermissions.PLUGINS)) {
            throw access.refusal(caller, HubPermissions.PLUGINS);
        }
        PublisherKey key = kept().filter(one -> !isRevoked(one)).orElseGet(this::make);
        work.run(connection -> introduce(connection, caller, key.id()));
        return key;
    }

    private Optional<PublisherKey> kept() {
        Path file = folder.resolve(FILE);
        try {
            return Files.exists(file) ? Optional.of(KeyFile.read(file)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isRevoked(PublisherKey key) {
        return work.read(connection -> store.publisher(connection, key.id()))
                .filter(one -> one.trust() == Trust.REVOKED)
                .isPresent();
    }

    private PublisherKey make() {
        try {
            var key = PublisherKey.generate();
            Path coming = folder.resolve(FILE + ".coming");
            Files.deleteIfExists(coming);
            KeyFile.write(coming, key);
            Files.move(
                    coming, folder.resolve(FILE), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return key;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whoever no longer trusts it is not overruled. */
    private void introduce(Connection connection, Caller caller, String id) throws SQLException {
        if (store.publisher(connection, id).isEmpty()) {
            store.put(connection, new Publisher(id, NAME, Trust.TRUSTED, false, null, clock.instant()));
            journal.append(Entry.of(caller, null, "hub", "publisherTrusted", new SubjectRef("publisher", id))
                    .with(new Change("key", null, id), new Change("code", null, "false")));
        }
    }
}
