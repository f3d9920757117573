package org.trihelix.web.internal;

import java.net.URL;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.util.tracker.BundleTracker;
import org.osgi.util.tracker.BundleTrackerCustomizer;

/** Static files below {@code META-INF/resources} of all resolved bundles. */
@Component(service = Assets.class)
public final class Assets implements BundleTrackerCustomizer<Bundle> {

    private static final String FOLDER = "/META-INF/resources";

    private final Map<Long, Bundle> bundles = new ConcurrentHashMap<>();
    private final BundleTracker<Bundle> tracker;

    @Activate
    public Assets(BundleContext context) {
        tracker = new BundleTracker<>(context, Bundle.RESOLVED | Bundle.STARTING | Bundle.ACTIVE, this);
        tracker.open();
    }

    @Deactivate
    void close() {
        tracker.close();
    }

    /** The file at this absolute path, null when no bundle has it. */
    public @Nullable URL find(String path) {
        if (!path.startsWith("/") || path.endsWith("/") || path.contains("..")) {
            return null;
        }
        return find(path, bundles.values());
    }

    private static @Nullable URL find(String path, Collection<Bundle> bundles) {
        List<Bundle> ordered = new ArrayList<>(bundles);
        ordered.sort(null);
        for (Bundle bundle : ordered) {
            URL url = bundle.getEntry(FOLDER + path);
            if (url != null) {
                return url;
            }
        }
        return null;
    }

    @Override
    public @Nullable Bundle addingBundle(Bundle bundle, @Nullable BundleEvent event) {
        if (bundle.getEntry(FOLDER) == null && bundle.findEntries(FOLDER, "*", false) == null) {
            return null;
        }
        bundles.put(bundle.getBundleId(), bundle);
        return bundle;
    }

    @Override
    public void modifiedBundle(Bundle bundle, @Nullable BundleEvent event, Bundle same) {
        // What it contains did not change.
    }

    @Override
    public void removedBundle(Bundle bundle, @Nullable BundleEvent event, Bundle same) {
        bundles.remove(bundle.getBundleId());
    }
}
