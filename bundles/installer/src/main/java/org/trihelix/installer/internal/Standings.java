package org.trihelix.installer.internal;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.trihelix.api.data.UnitOfWork;
import org.trihelix.api.module.Modules;
import org.trihelix.api.module.Modules.Installed;
import org.trihelix.api.plugin.Plugins.Kind;
import org.trihelix.api.plugin.Plugins.Plugin;
import org.trihelix.api.plugin.Plugins.State;
import org.trihelix.api.plugin.Publishers.Publisher;
import org.trihelix.api.plugin.Publishers.Trust;
import org.trihelix.api.text.Texts;
import org.trihelix.installer.internal.drafts.PlatformKey;
import org.trihelix.installer.internal.payload.Vault;
import org.trihelix.installer.internal.store.Kept;
import org.trihelix.installer.internal.store.PluginStore;
import org.trihelix.plugin.Envelope;
import org.trihelix.plugin.PluginFile;
import org.trihelix.plugin.PluginFileException;

/** Where installed plug-ins stand. */
@Component(service = Standings.class)
public final class Standings {

    private static final Logger LOG = LoggerFactory.getLogger(Standings.class);

    private final UnitOfWork work;
    private final PluginStore store;
    private final Vault vault;
    private final Engine engine;
    private final Texts texts;
    private final Map<String, Envelope> envelopes = new ConcurrentHashMap<>();
    private final Map<String, String> problems = new ConcurrentHashMap<>();

    private record Known(List<Kept> plugins, Map<String, Publisher> publishers) {}

    private final PlatformKey platform;

    @Activate
    public Standings(
            @Reference UnitOfWork work,
            @Reference PluginStore store,
            @Reference Vault vault,
            @Reference Engine engine,
            @Reference Texts texts,
            @Reference PlatformKey platform) {
        this.platform = platform;
        this.work = work;
        this.store = store;
        this.vault = vault;
        this.engine = engine;
        this.texts = texts;
    }

    /** Remembers why a plug-in could not be brought back; until it is replaced. */
    void failed(String name, String why) {
        problems.put(name, why);
    }

    void forget(String name) {
        problems.remove(name);
    }

    /** Which could not be brought back, and why; empty when all are. */
    String problems() {
        return problems.entrySet().stream()
                .map(one -> one.getKey() + ": " + one.getValue())
                .sorted()
                .collect(Collectors.joining("; "));
    }

    /** By name. */
    List<Plugin> of(Locale locale) {
        Known known = work.read(connection -> new Known(
                store.plugins(connection),
                store.publishers(connection).stream().collect(Collectors.toMap(Publisher::key, Function.identity()))));
        return known.plugins().stream()
                .map(kept -> plugin(
                        kept,
                        platform.said(Objects.requireNonNull(known.publishers().get(kept.publisher())), texts, locale),
                        locale))
                .toList();
    }

    Plugin of(Locale locale, String name) {
        return of(locale).stream()
                .filter(plugin -> plugin.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** In that language; its name when its file is lost. */
    String title(Kept kept, Locale locale) {
        Envelope envelope = envelope(kept);
        return envelope == null ? kept.name() : Inspection.title(envelope, locale);
    }

    private Plugin plugin(Kept kept, Publisher publisher, Locale locale) {
        Envelope envelope = envelope(kept);
        List<Installed> modules = engine.standing(kept.name(), locale);
        String problem = publisher.trust() == Trust.REVOKED
                ? texts.text(locale, "plugins.refused.revoked", publisher.name())
                : problem(kept, modules, locale);
        return new Plugin(
                kept.name(),
                kept.version(),
                title(kept, locale),
                envelope != null && envelope.payload() == Envelope.Payload.DATA ? Kind.DATA : Kind.CODE,
                publisher.name(),
                kept.file(),
                kept.region(),
                kept.installed(),
                state(modules, problem),
                problem);
    }

    private @Nullable String problem(Kept kept, List<Installed> modules, Locale locale) {
        String failed = problems.get(kept.name());
        String why = failed == null
                ? modules.stream()
                        .map(Installed::problem)
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining("; "))
                : failed;
        if (why.isEmpty()) {
            return modules.isEmpty() ? texts.text(locale, "plugins.away") : null;
        }
        return texts.text(locale, "plugins.down", why);
    }

    private static State state(List<Installed> modules, @Nullable String problem) {
        if (problem != null) {
            return State.DOWN;
        }
        return modules.stream().anyMatch(module -> module.state() == Modules.State.OFF) ? State.OFF : State.UP;
    }

    /** Read once: the file that has a digest never changes. Null when it is gone or damaged. */
    @Nullable
    Envelope envelope(String file) {
        return envelope(file, e -> LOG.warn("The file {} cannot be read", file, e));
    }

    private @Nullable Envelope envelope(Kept kept) {
        return envelope(kept.file(), e -> failed(kept.name(), String.valueOf(e.getMessage())));
    }

    private @Nullable Envelope envelope(String file, Consumer<Exception> failed) {
        return envelopes.computeIfAbsent(file, digest -> {
            try {
                return vault.open(digest).map(PluginFile::envelope).orElse(null);
            } catch (PluginFileException | UncheckedIOException e) {
                failed.accept(e);
                return null;
            }
        });
    }
}
