package org.trihelix.core.internal.text;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.trihelix.api.module.HubModule;
import org.trihelix.api.text.Message;
import org.trihelix.api.text.MessageSource;
import org.trihelix.api.text.Texts;

/** Collects the texts of all sources; each source that comes or goes makes a new set of patterns, so that nothing of it stays behind. */
@Component(service = Texts.class)
public final class MessageCatalog implements Texts {

    private final Map<MessageSource, Map<Locale, Map<String, String>>> sources = new IdentityHashMap<>();
    private volatile Map<Locale, Patterns> patterns = Map.of();

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void addModule(HubModule module) {
        addSource(module);
    }

    public void removeModule(HubModule module) {
        removeSource(module);
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void addSource(MessageSource source) {
        Map<Locale, Map<String, String>> messages = new HashMap<>();
        LANGUAGES.forEach(language -> messages.put(language, Map.copyOf(source.messages(language))));
        synchronized (sources) {
            sources.put(source, messages);
            rebuild();
        }
    }

    public void removeSource(MessageSource source) {
        synchronized (sources) {
            sources.remove(source);
            rebuild();
        }
    }

    private void rebuild() {
        Map<Locale, Patterns> next = new HashMap<>();
        for (Locale language : LANGUAGES) {
            Map<String, String> all = new HashMap<>();
            sources.values().forEach(messages -> all.putAll(messages.getOrDefault(language, Map.of())));
            next.put(language, new Patterns(language, Map.copyOf(all), this::argumentText));
        }
        patterns = Map.copyOf(next);
    }

    @Override
    public String text(Locale locale, String key, Object... arguments) {
        Map<Locale, Patterns> now = patterns;
        Locale language = language(locale);
        String text = format(now.get(language), key, arguments);
        if (text != null) {
            return text;
        }
        for (Locale other : LANGUAGES) {
            String substitute = format(now.get(other), key, arguments);
            if (substitute != null) {
                return substitute;
            }
        }
        return key;
    }

    private static @Nullable String format(@Nullable Patterns patterns, String key, Object... arguments) {
        return patterns == null ? null : patterns.format(key, arguments);
    }

    @Override
    public boolean has(Locale locale, String key) {
        Patterns found = patterns.get(language(locale));
        return found != null && found.has(key);
    }

    private String argumentText(Locale language, Message message) {
        return text(language, message);
    }

    private static Locale language(Locale locale) {
        return LANGUAGES.stream()
                .filter(language -> language.getLanguage().equals(locale.getLanguage()))
                .findFirst()
                .orElse(Locale.ENGLISH);
    }
}
