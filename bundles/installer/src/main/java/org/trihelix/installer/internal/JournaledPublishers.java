package org.trihelix.installer.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.trihelix.api.ConflictException;
import org.trihelix.api.InvalidException;
import org.trihelix.api.NotFoundException;
import org.trihelix.api.SubjectRef;
import org.trihelix.api.access.Access;
import org.trihelix.api.access.Caller;
import org.trihelix.api.access.HubPermissions;
import org.trihelix.api.access.Scope;
import org.trihelix.api.data.UnitOfWork;
import org.trihelix.api.journal.Change;
import org.trihelix.api.journal.Entry;
import org.trihelix.api.journal.Journal;
import org.trihelix.api.people.Regions;
import org.trihelix.api.plugin.Publishers;
import org.trihelix.api.text.Message;
import org.trihelix.api.text.Texts;
import org.trihelix.installer.internal.drafts.PlatformKey;
import org.trihelix.installer.internal.modules.Container;
import org.trihelix.installer.internal.store.Kept;
import org.trihelix.installer.internal.store.PluginStore;

/** Publishers, each change with its entry in the journal. */
@Component(service = Publishers.class)
public final class JournaledPublishers implements Publishers {

    private static final Logger LOG = LoggerFactory.getLogger(JournaledPublishers.class);
    private static final String KIND = "publisher";
    private static final String MODULE = "hub";
    private static final Pattern KEY = Pattern.compile("[0-9a-f]{64}");
    private static final int NAME_MOST = 120;

    private final UnitOfWork work;
    private final Access access;
    private final Journal journal;
    private final Clock clock;
    private final Regions regions;
    private final PluginStore store;
    private final Engine engine;
    private final Container container;
    private final Texts texts;
    private final PlatformKey platform;

    @Activate
    public JournaledPublishers(
            @Reference UnitOfWork work,
            @Reference Access access,
            @Reference Journal journal,
            @Reference Clock clock,
            @Reference Regions regions,
            @Reference PluginStore store,
            @Reference Engine engine,
            @Reference Container container,
            @Reference Texts texts,
            @Reference PlatformKey platform) {
        this.platform = platform;
        this.work = work;
        this.access = access;
        this.journal = journal;
        this.clock = clock;
        this.regions = regions;
        this.store = store;
        this.engine = engine;
        this.container = container;
        this.texts = texts;
    }

    @Override
    public List<Publisher> list(Caller caller) {
        require(caller);
        return work.read(store::publishers).stream()
                .map(publisher -> platform.said(publisher, texts, caller.locale()))
                .toList();
    }

    private void require(Caller caller) {
        access.require(caller, HubPermissions.PUBLISHERS, Scope.PLATFORM);
    }

    @Override
    public Publisher trust(Caller caller, String key, String name, boolean code, @Nullable String region) {
        require(caller);
        String id = normal(key);
        String called = name.strip();
        check("key", KEY.matcher(id).matches(), "plugins.publisher.key");
        check("name", !called.isEmpty() && called.length() <= NAME_MOST, "plugins.publisher.name");
        check("region", region == null || regions.region(region) != null, "hub.error.region.unknown");
        return engine.alone(() -> work.write(connection -> {
            Optional<Publisher> before = store.publisher(connection, id);
            before.filter(one -> one.trust() == Trust.REVOKED).ifPresent(one -> {
                throw new ConflictException(Message.of("plugins.publisher.revoked", one.name()), Map.of());
            });
            var after = new Publisher(id, called, Trust.TRUSTED, code, region, clock.instant());
            Optional<Publisher> same = before.filter(one -> one.equals(since(after, one.since())));
            return same.isPresent() ? same.get() : put(connection, caller, before, after, "publisherTrusted");
        }));
    }

    private static Publisher since(Publisher one, Instant since) {
        return new Publisher(one.key(), one.name(), one.trust(), one.code(), one.region(), since);
    }

    private static String normal(String key) {
        return key.strip().toLowerCase(Locale.ROOT);
    }

    private static void check(String field, boolean right, String key) {
        if (!right) {
            throw InvalidException.field(field, key);
        }
    }

    private Publisher put(
            Connection connection, Caller caller, Optional<Publisher> before, Publisher after, String action)
            throws SQLException {
        store.put(connection, after);
        journal.append(Entry.of(caller, after.region(), MODULE, action, new SubjectRef(KIND, after.key()))
                .with(
                        new Change("name", before.map(Publisher::name).orElse(null), after.name()),
                        new Change("code", before.map(one -> "" + one.code()).orElse(null), "" + after.code()),
                        new Change("region", before.map(Publisher::region).orElse(null), after.region())));
        return after;
    }

    @Override
    public Publisher distrust(Caller caller, String key) {
        return engine.alone(() -> change(caller, normal(key), Trust.DISTRUSTED, "publisherDistrusted"));
    }

    @Override
    public Publisher revoke(Caller caller, String key) {
        return engine.alone(() -> {
            Publisher revoked = change(caller, normal(key), Trust.REVOKED, "publisherRevoked");
            List<String> left = work.read(store::plugins).stream()
                    .filter(plugin -> plugin.publisher().equals(revoked.key()) && !stops(plugin))
                    .map(Kept::name)
                    .toList();
            if (!left.isEmpty()) {
                throw new ConflictException(Message.of("plugins.publisher.notStopped", left), Map.of());
            }
            return revoked;
        });
    }

    private boolean stops(Kept plugin) {
        try {
            container.remove(plugin.name());
            return true;
        } catch (BundleException | RuntimeException e) {
            LOG.error("Plug-in {} of a revoked publisher does not stop; the hub's next start leaves it out", plugin, e);
            return false;
        }
    }

    private Publisher change(Caller caller, String key, Trust trust, String action) {
        require(caller);
        return work.write(connection -> {
            Publisher before = store.publisher(connection, key)
                    .orElseThrow(() -> new NotFoundException(new SubjectRef(KIND, key)));
            if (before.trust() == Trust.REVOKED) {
                return before;
            }
            var after =
                    new Publisher(before.key(), before.name(), trust, before.code(), before.region(), clock.instant());
            return put(connection, caller, Optional.of(before), after, action);
        });
    }
}
