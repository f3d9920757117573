package org.trihelix.installer.internal.drafts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.trihelix.api.knowledge.KnowledgeForm;
import org.trihelix.api.knowledge.KnowledgeForm.Entry;
import org.trihelix.api.text.Message;

/** Labels of a form in the place of keys. */
final class FormLabels {

    private FormLabels() {}

    /**
     * The message with labels for the keys in it.
     *
     * @param place keys of the lists that lead to where it is about; of equal keys the nearest is meant
     */
    static Message of(KnowledgeForm form, List<String> place, Message why) {
        Map<String, Message> labels = new HashMap<>();
        String under = form.texts();
        List<Entry> entries = form.entries();
        label(under, entries, labels);
        for (String key : place) {
            under += '.' + key;
            entries = inside(entries, key);
            label(under, entries, labels);
        }
        return new Message(
                why.key(),
                why.arguments().stream()
                        .map(one -> one instanceof KnowledgeForm.Key key
                                ? Objects.requireNonNullElse(labels.get(key.name()), one)
                                : one)
                        .collect(Collectors.toList()));
    }

    private static List<Entry> inside(List<Entry> entries, String key) {
        return entries.stream()
                .filter(entry -> entry.key().equals(key))
                .findFirst()
                .map(Entry::entries)
                .orElse(List.of());
    }

    private static void label(String under, List<Entry> entries, Map<String, Message> labels) {
        entries.forEach(entry -> labels.put(entry.key(), Message.of(under + '.' + entry.key())));
    }
}
