package org.trihelix.installer.internal.knowledge;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.util.tracker.BundleTracker;
import org.osgi.util.tracker.BundleTrackerCustomizer;
import org.trihelix.api.access.Permission;
import org.trihelix.api.module.HubModule;
import org.trihelix.installer.internal.payload.DataBundle;
import org.trihelix.installer.internal.payload.JarFacts;

/** Speaks for plug-ins of data, which have no code that could: each is a module with the title of its envelope. */
@Component(service = DataModules.class, immediate = true)
public final class DataModules implements BundleTrackerCustomizer<Bundle> {

    private final BundleTracker<Bundle> tracker;

    @Activate
    @SuppressWarnings("this-escape")
    public DataModules(BundleContext context) {
        tracker = new BundleTracker<>(context, Bundle.ACTIVE, this);
        tracker.open();
    }

    @Deactivate
    void close() {
        tracker.close();
    }

    @Override
    public @Nullable Bundle addingBundle(Bundle bundle, @Nullable BundleEvent event) {
        String id = bundle.getHeaders("").get(JarFacts.MODULE);
        BundleContext context = bundle.getBundleContext();
        if (id == null || context == null || title(bundle, "en") == null) {
            return null;
        }
        context.registerService(HubModule.class, new DataModule(id, titles(id, bundle)), null);
        return bundle;
    }

    private static @Nullable String title(Bundle bundle, String language) {
        return bundle.getHeaders("").get(DataBundle.TITLE + language);
    }

    private static Map<String, String> titles(String id, Bundle bundle) {
        return Map.of("ru", String.valueOf(title(bundle, "ru")), "en", String.valueOf(title(bundle, "en")));
    }

    @Override
    public void modifiedBundle(Bundle bundle, @Nullable BundleEvent event, Bundle tracked) {
        // it goes on
    }

    @Override
    public void removedBundle(Bundle bundle, @Nullable BundleEvent event, Bundle tracked) {
        // a bundle that stops takes its services with it
    }

    private record DataModule(String id, Map<String, String> titles) implements HubModule {

        @Override
        public List<Permission> permissions() {
            return List.of();
        }

        @Override
        public Map<String, String> messages(Locale locale) {
            return Map.of(
                    id + ".module.name", titles.getOrDefault(locale.getLanguage(), id), id + ".module.description", "");
        }
    }
}
