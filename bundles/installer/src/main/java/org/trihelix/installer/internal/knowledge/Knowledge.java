package org.trihelix.installer.internal.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Dictionary;
import java.util.HashMap;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.util.tracker.BundleTracker;
import org.osgi.util.tracker.BundleTrackerCustomizer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.trihelix.api.knowledge.KnowledgeForm;
import org.trihelix.api.knowledge.KnowledgeKind;
import org.trihelix.api.plugin.Reach;
import org.trihelix.installer.internal.payload.JarFacts;

/**
 * Registers what kinds of knowledge make of the files in {@code META-INF/trihelix} of running bundles, in the name of those bundles. Bundles and
 * kinds come and go in any order and on any thread. Nothing is registered before the regions of plug-ins are known.
 */
@Component(service = Knowledge.class, immediate = true, reference = @Reference(name = "regions", service = Reach.class))
public final class Knowledge implements BundleTrackerCustomizer<Bundle> {

    /** Property of a service that was read from a file: its code. */
    public static final String CODE = "trihelix.knowledge";

    private static final Logger LOG = LoggerFactory.getLogger(Knowledge.class);

    private record Pair(Bundle bundle, KnowledgeKind<?> kind) {}

    private final KindForms forms = new KindForms();
    private final List<KnowledgeKind<?>> kinds = new CopyOnWriteArrayList<>();
    private final Map<Pair, Slot> slots = new ConcurrentHashMap<>();
    private final Set<Bundle> bundles = ConcurrentHashMap.newKeySet();
    private final BundleTracker<Bundle> tracker;

    @Activate
    @SuppressWarnings("this-escape")
    public Knowledge(BundleContext context) {
        tracker = new BundleTracker<>(context, Bundle.ACTIVE, this);
        tracker.open();
    }

    @Deactivate
    void close() {
        tracker.close();
    }

    @Reference(name = "kind", cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void add(KnowledgeKind<?> kind) {
        forms.add(kind);
        kinds.add(kind);
        bundles.forEach(bundle -> open(bundle, kind));
    }

    void remove(KnowledgeKind<?> kind) {
        kinds.remove(kind);
        forms.remove(kind);
        slots.keySet().stream().filter(pair -> pair.kind() == kind).forEach(this::close);
    }

    /** Those that are here now, by folder. */
    public List<KnowledgeKind<?>> kinds() {
        return kinds.stream()
                .sorted(Comparator.comparing(KnowledgeKind::folder))
                .toList();
    }

    /** How files of a kind are filled in; empty when they can only be written. */
    public Optional<KnowledgeForm> form(KnowledgeKind<?> kind) {
        return forms.of(kind);
    }

    /** What the kinds that are here now make of files that are in no bundle yet. */
    public KnowledgeReading read(Map<String, byte[]> files) {
        return KnowledgeReading.of(files, kinds);
    }

    @Override
    public @Nullable Bundle addingBundle(Bundle bundle, @Nullable BundleEvent event) {
        if (bundle.getHeaders("").get(JarFacts.MODULE) == null
                || bundle.findEntries(JarFacts.KNOWLEDGE, "*", true) == null) {
            return null;
        }
        bundles.add(bundle);
        kinds.forEach(kind -> open(bundle, kind));
        return bundle;
    }

    @Override
    public void modifiedBundle(Bundle bundle, @Nullable BundleEvent event, Bundle tracked) {
        // it goes on
    }

    @Override
    public void removedBundle(Bundle bundle, @Nullable BundleEvent event, Bundle tracked) {
        bundles.remove(bundle);
        slots.keySet().stream().filter(pair -> pair.bundle().equals(bundle)).forEach(this::close);
    }

    private static Map<String, byte[]> files(Bundle bundle) {
        Map<String, byte[]> files = new HashMap<>();
        var found = bundle.findEntries(JarFacts.KNOWLEDGE, "*", true);
        for (URL url : found == null ? List.<URL>of() : Collections.list(found)) {
            String path = url.getPath();
            if (!path.endsWith("/")) {
                read(bundle, url)
                        .ifPresent(bytes -> files.put(
                                path.substring(path.indexOf(JarFacts.KNOWLEDGE) + JarFacts.KNOWLEDGE.length()), bytes));
            }
        }
        return files;
    }

    private static Optional<byte[]> read(Bundle bundle, URL url) {
        try (InputStream in = url.openStream()) {
            return Optional.of(in.readAllBytes());
        } catch (IOException e) {
            LOG.error("{} of {} cannot be read", url.getPath(), bundle, e);
            return Optional.empty();
        }
    }

    private void open(Bundle bundle, KnowledgeKind<?> kind) {
        var pair = new Pair(bundle, kind);
        var slot = new Slot();
        if (slots.putIfAbsent(pair, slot) != null) {
            return;
        }
        KnowledgeReading reading = KnowledgeReading.of(files(bundle), List.of(kind));
        reading.troubles().forEach(trouble -> LOG.error("In {}: {}", bundle, trouble));
        reading.pieces().forEach(piece -> slot.register(bundle, piece));
        if (!bundles.contains(bundle) || !kinds.contains(kind)) { // it went meanwhile
            slots.remove(pair, slot);
            slot.close();
        }
    }

    private void close(Pair pair) {
        Slot slot = slots.remove(pair);
        if (slot != null) {
            slot.close();
        }
    }

    /** What one bundle has of one kind. No lock is held while services come or go. */
    private static final class Slot {

        private final List<ServiceRegistration<?>> registrations = new ArrayList<>();
        private boolean closed;

        void register(Bundle bundle, KnowledgeReading.Piece<?> piece) {
            BundleContext context = bundle.getBundleContext();
            Dictionary<String, Object> properties = new Hashtable<>(Map.of(CODE, piece.code()));
            try {
                if (context != null) {
                    String type = piece.kind().type().getName();
                    ServiceRegistration<?> made = context.registerService(type, piece.value(), properties);
                    if (!keep(made)) {
                        unregister(made);
                    }
                }
            } catch (IllegalStateException e) {
                LOG.debug("{} was stopped meanwhile", bundle, e);
            }
        }

        private synchronized boolean keep(ServiceRegistration<?> registration) {
            return !closed && registrations.add(registration);
        }

        private synchronized List<ServiceRegistration<?>> end() {
            closed = true;
            return List.copyOf(registrations);
        }

        void close() {
            end().forEach(Slot::unregister);
        }

        private static void unregister(ServiceRegistration<?> registration) {
            try {
                registration.unregister();
            } catch (IllegalStateException e) {
                LOG.debug("The stopped bundle took its services with it", e);
            }
        }
    }
}
