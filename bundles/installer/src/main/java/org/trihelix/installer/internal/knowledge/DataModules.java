package org.trihelix.installer.internal.knowledge;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.util.tracker.BundleTracker;
import org.osgi.util.tracker.BundleTrackerCustomizer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.trihelix.api.access.Permission;
import org.trihelix.api.module.HubModule;
import org.trihelix.api.text.Texts;
import org.trihelix.installer.internal.payload.DataBundle;
import org.trihelix.installer.internal.payload.JarFacts;

/** Speaks for plug-ins of data, which have no code that could: each is a module with the title of its envelope. */
@Component(service = DataModules.class, immediate = true)
public final class DataModules implements BundleTrackerCustomizer<ServiceRegistration<HubModule>> {

    private static final Logger LOG = LoggerFactory.getLogger(DataModules.class);

    private final BundleTracker<ServiceRegistration<HubModule>> tracker;

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
    public @Nullable ServiceRegistration<HubModule> addingBundle(Bundle bundle, @Nullable BundleEvent event) {
        String id = bundle.getHeaders("").get(JarFacts.MODULE);
        BundleContext context = bundle.getBundleContext();
        if (id == null || context == null || bundle.getEntry(DataBundle.TEXTS + "messages_en.properties") == null) {
            return null;
        }
        Map<Locale, Map<String, String>> texts = Texts.LANGUAGES.stream()
                .collect(Collectors.toMap(language -> language, language -> texts(bundle, language)));
        return context.registerService(HubModule.class, new DataModule(id, texts), null);
    }

    private static Map<String, String> texts(Bundle bundle, Locale language) {
        URL url = bundle.getEntry(DataBundle.TEXTS + "messages_" + language.getLanguage() + ".properties");
        if (url == null) {
            return Map.of();
        }
        var texts = new Properties();
        try (var reader = new InputStreamReader(url.openStream(), StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts.stringPropertyNames().stream().collect(Collectors.toMap(key -> key, texts::getProperty));
    }

    @Override
    public void modifiedBundle(Bundle bundle, @Nullable BundleEvent event, ServiceRegistration<HubModule> module) {
        // it goes on
    }

    @Override
    public void removedBundle(Bundle bundle, @Nullable BundleEvent event, ServiceRegistration<HubModule> module) {
        try {
            module.unregister();
        } catch (IllegalStateException e) {
            LOG.debug("The stopped bundle took its services with it", e);
        }
    }

    private record DataModule(String id, Map<Locale, Map<String, String>> texts) implements HubModule {

        @Override
        public List<Permission> permissions() {
            return List.of();
        }

        @Override
        public Map<String, String> messages(Locale locale) {
            return texts.getOrDefault(locale, Map.of());
        }
    }
}
