package org.trihelix.installer.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.trihelix.api.ConflictException;
import org.trihelix.api.NotFoundException;
import org.trihelix.api.SubjectRef;
import org.trihelix.api.access.Access;
import org.trihelix.api.access.Caller;
import org.trihelix.api.access.HubPermissions;
import org.trihelix.api.access.Scope;
import org.trihelix.api.plugin.PluginChangeListener;
import org.trihelix.api.plugin.PluginChanges;
import org.trihelix.api.text.Message;

/** How far the change of plug-ins is that runs. */
@Component(service = {Changes.class, PluginChanges.class})
public final class Changes implements PluginChanges {

    private static final Logger LOG = LoggerFactory.getLogger(Changes.class);

    /** What a plug-in brings is taken in by others, the API for one, shortly after it runs. */
    private static final Duration SETTLING = Duration.ofSeconds(1);

    private final Access access;
    private final Clock clock;
    private final List<PluginChangeListener> listeners = new CopyOnWriteArrayList<>();
    private volatile @Nullable Running now;
    private volatile @Nullable Action last;
    private volatile Instant settled = Instant.MIN;

    @Activate
    public Changes(@Reference Access access, @Reference Clock clock) {
        this.access = access;
        this.clock = clock;
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addListener(PluginChangeListener listener) {
        listeners.add(listener);
    }

    void removeListener(PluginChangeListener listener) {
        listeners.remove(listener);
    }

    /**
     * What is changed.
     *
     * @param title in a language
     */
    record Subject(
            String name,
            String version,
            Function<Locale, String> title,
            @Nullable String region) {}

    /** Begins a change, which ends when it is closed; by whoever is alone with the engine. */
    Running begin(Caller caller, Action action, Subject subject) {
        var running = new Running(caller.name(), action, subject, clock.instant());
        last = action;
        now = running;
        tell(PluginChangeListener::goesOn);
        return running;
    }

    private void tell(Consumer<PluginChangeListener> told) {
        for (PluginChangeListener listener : listeners) {
            try {
                told.accept(listener);
            } catch (RuntimeException | LinkageError e) {
                LOG.warn("A follower of changes failed", e);
            }
        }
    }

    @Override
    public Optional<Change> now(Caller caller) {
        require(caller);
        return Optional.ofNullable(now)
                .filter(running -> access.allows(caller, HubPermissions.PLUGINS, place(running)))
                .map(running -> running.told(caller.locale()));
    }

    private void require(Caller caller) {
        if (!access.allowsSomewhere(caller, HubPermissions.PLUGINS)) {
            throw access.refusal(caller, HubPermissions.PLUGINS);
        }
    }

    private static Scope place(Running running) {
        String region = running.subject.region();
        return region == null ? Scope.PLATFORM : Scope.region(region);
    }

    @Override
    public void cancel(Caller caller, String name) {
        require(caller);
        Running running = now;
        if (running == null
                || !access.allows(caller, HubPermissions.PLUGINS, place(running))
                || !running.subject.name().equals(name)) {
            throw new NotFoundException(new SubjectRef("plugin-change", name));
        }
        running.cancel();
    }

    /** Whether the plug-in of that name is being changed, and no longer only checked. */
    boolean changes(String name) {
        return now instanceof Running running
                && running.hasBegun()
                && running.subject.name().equals(name);
    }

    @Override
    public boolean upgrading() {
        return unsettled() && last == Action.UPGRADE;
    }

    @Override
    public boolean unsettled() {
        return (now instanceof Running running && running.hasBegun())
                || clock.instant().isBefore(settled);
    }

    /** A change that is under way. */
    final class Running implements AutoCloseable {

        private final String by;
        private final Action action;
        private final Subject subject;
        private final Instant since;
        private Step step = Step.CHECKING;
        private boolean cancelled;

        private Running(String by, Action action, Subject subject, Instant since) {
            this.by = by;
            this.action = action;
            this.subject = subject;
            this.since = since;
        }

        /** @throws ConflictException when somebody cancelled it */
        void at(Step next) {
            synchronized (this) {
                if (cancelled) {
                    throw new ConflictException(Message.of("plugins.change.cancelled"), Map.of());
                }
                step = next;
            }
            tell(PluginChangeListener::goesOn);
        }

        private synchronized void cancel() {
            if (step != Step.CHECKING) {
                throw new ConflictException(Message.of("plugins.change.late"), Map.of());
            }
            cancelled = true;
        }

        private synchronized boolean hasBegun() {
            return step != Step.CHECKING;
        }

        private synchronized Change told(Locale locale) {
            return new Change(
                    subject.name(), subject.title().apply(locale), subject.version(), action, by, since, step);
        }

        @Override
        public void close() {
            settled = hasBegun() && action != Action.REMOVE ? clock.instant().plus(SETTLING) : Instant.MIN;
            now = null;
            tell(PluginChangeListener::over);
        }
    }
}
