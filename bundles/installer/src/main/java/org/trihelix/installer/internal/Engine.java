package org.trihelix.installer.internal;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.osgi.framework.BundleException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.trihelix.api.ConflictException;
import org.trihelix.api.HubException;
import org.trihelix.api.access.Caller;
import org.trihelix.api.module.Modules;
import org.trihelix.api.module.Modules.Installed;
import org.trihelix.api.module.Modules.State;
import org.trihelix.api.module.SwitchedOff;
import org.trihelix.api.plugin.PluginChanges.Step;
import org.trihelix.api.text.Message;
import org.trihelix.installer.internal.modules.Container;
import org.trihelix.installer.internal.modules.Patience;
import org.trihelix.installer.internal.payload.Payload;
import org.trihelix.installer.internal.payload.Vault;
import org.trihelix.installer.internal.store.Kept;
import org.trihelix.plugin.PluginFile;
import org.trihelix.plugin.PluginFileException;

/** Changes the plug-ins that run, one after the other: each change is done wholly or undone. Modules that are off stay off. */
@Component(service = Engine.class)
public final class Engine {

    private static final Logger LOG = LoggerFactory.getLogger(Engine.class);
    private static final long PATIENCE_MILLIS = 20_000;

    private final Container container;
    private final Vault vault;
    private final Modules modules;
    private final SwitchedOff off;
    private final Reaches reaches;
    private final ReentrantLock one = new ReentrantLock();

    @Activate
    public Engine(
            @Reference Container container,
            @Reference Vault vault,
            @Reference Modules modules,
            @Reference SwitchedOff off,
            @Reference Reaches reaches) {
        this.container = container;
        this.vault = vault;
        this.modules = modules;
        this.off = off;
        this.reaches = reaches;
    }

    /** Does something while no plug-in changes; not at all when one does. */
    void unlessBusy(Runnable work) {
        if (one.tryLock()) {
            try {
                work.run();
            } finally {
                one.unlock();
            }
        }
    }

    /** Does something while no plug-in changes. */
    <T> T alone(Supplier<T> work) {
        one.lock();
        try {
            return work.get();
        } finally {
            one.unlock();
        }
    }

    /**
     * Runs a file in place of what runs under its name, and then the commit; if either fails, what ran before runs again.
     *
     * @param after that is to be in the hub, from that file
     * @param before that is in the hub now and may be again
     * @param change told how far it is
     * @param commit writes down that it is in the hub
     * @throws ConflictException when it does not start
     */
    void replace(Kept after, PluginFile file, Optional<Kept> before, Changes.Running change, Runnable commit) {
        String name = after.name();
        before.ifPresent(this::file); // without its file it could not come back
        Set<String> stopped = off.ids();
        try {
            container.remove(name);
            change.at(Step.TAKING);
            reaches.put(Payload.modules(file), after.region());
            container.install(after.file(), file, stopped, () -> change.at(Step.STARTING));
            change.at(Step.SETTLING);
            awaitModules(name);
            commit.run();
        } catch (BundleException | RuntimeException | LinkageError e) {
            LOG.warn("Plug-in {} did not come in", name, e);
            change.at(Step.RETURNING);
            back(name, before, stopped);
            throw e instanceof HubException refusal
                    ? refusal
                    : new ConflictException(Message.of("plugins.failed", reason(e)), Map.of());
        }
        settle(name, stopped);
    }

    private void back(String name, Optional<Kept> before, Set<String> stopped) {
        try {
            container.remove(name);
            if (before.isPresent()) {
                run(before.get(), stopped);
            }
        } catch (BundleException | RuntimeException | LinkageError e) {
            LOG.error("What ran before as {} does not run again", name, e);
            throw new ConflictException(Message.of("plugins.failed.twice", reason(e)), Map.of());
        }
    }

    /** Sees to it that exactly this runs. */
    void run(Kept kept) throws BundleException {
        run(kept, off.ids());
    }

    private void run(Kept kept, Set<String> stopped) throws BundleException {
        PluginFile file = file(kept);
        if (container.has(kept.name(), kept.file(), Payload.paths(file))) {
            reaches.put(container.modules(kept.name()), kept.region());
        } else {
            container.remove(kept.name());
            reaches.put(Payload.modules(file), kept.region());
            container.install(kept.file(), file, stopped, () -> {});
        }
        container.settle(kept.name(), stopped);
    }

    private PluginFile file(Kept kept) {
        PluginFile file = vault.open(kept.file())
                .orElseThrow(() -> new IllegalStateException("The file of " + kept.name() + " is gone"));
        if (!file.signer().equals(kept.publisher())) {
            throw PluginFileException.changed(kept.name());
        }
        return file;
    }

    /** Ids of its modules with tables; of those that are in the container when its file is lost. */
    List<String> keepingData(Kept kept) {
        try {
            return Payload.keepingData(file(kept));
        } catch (IllegalStateException | UncheckedIOException | PluginFileException e) {
            LOG.warn("The file of {} cannot be read", kept.name(), e);
            return container.keepingData(kept.name());
        }
    }

    private void settle(String name, Set<String> stopped) {
        try {
            container.settle(name, stopped);
        } catch (BundleException e) {
            LOG.warn("Plug-in {} will be started anew at the next start", name, e);
        }
    }

    /** Takes it out of the container; the commit comes afterwards, so that a hub that dies in between has it again. */
    void remove(Kept kept, Optional<Kept> before, Runnable commit) {
        Set<String> stopped = off.ids();
        try {
            container.remove(kept.name());
            commit.run();
        } catch (BundleException | RuntimeException e) {
            back(kept.name(), before, stopped);
            throw e instanceof RuntimeException failure ? failure : new IllegalStateException(e);
        }
    }

    /** Until all that it brings runs: a module is up when its services have what they need, its tables among it. */
    private void awaitModules(String plugin) {
        List<String> ids = container.modules(plugin);
        Patience.holds(
                () -> down(ids).isEmpty() || container.dataProblem(plugin).isPresent(), PATIENCE_MILLIS);
        if (!down(ids).isEmpty()) {
            String why = down(ids).stream()
                    .map(module -> String.valueOf(module.problem()))
                    .collect(Collectors.joining("; "));
            throw new ConflictException(Message.of("plugins.failed", why), Map.of());
        }
    }

    private List<Installed> down(List<String> ids) {
        return modules.list(Caller.system(Locale.ENGLISH)).stream()
                .filter(module -> ids.contains(module.id()) && module.state() == State.DOWN)
                .toList();
    }

    /** Where its modules stand. */
    List<Installed> standing(String plugin, Locale locale) {
        List<String> ids = container.modules(plugin);
        return modules.list(Caller.system(locale)).stream()
                .filter(module -> ids.contains(module.id()))
                .toList();
    }

    private static String reason(Throwable e) {
        Throwable deepest = e;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        return deepest.getMessage() == null ? deepest.toString() : deepest.getMessage();
    }
}
