package org.trihelix.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.trihelix.api.knowledge.KnowledgeForm;
import org.trihelix.api.knowledge.KnowledgeForm.Entry;
import org.trihelix.api.knowledge.KnowledgeForm.Type;
import org.trihelix.api.knowledge.KnowledgeKind;
import org.trihelix.api.text.Message;
import org.trihelix.api.text.MessageSource;
import org.trihelix.api.text.Texts;

/** Holds the form of a kind against what the kind reads. */
public final class Forms {

    private static final String STRANGER = "no-such-key";

    private Forms() {}

    /**
     * Fails when an example has a mistake, the kind reads a key that the form has not, or a word is missing.
     *
     * @param troubles what is wrong with files, by the hub's own reading
     */
    public static void hold(
            KnowledgeKind<?> kind, Function<Map<String, byte[]>, List<Message>> troubles, MessageSource texts) {
        KnowledgeForm form = Objects.requireNonNull(kind.form());
        String path = kind.folder() + "/example.yaml";
        form.examples().forEach((language, example) -> {
            assertThat(troubles.apply(Map.of(path, example.getBytes(UTF_8))))
                    .as(language)
                    .isEmpty();
            assertThat(known(troubles, path, example + STRANGER + ": 1\n")).isEqualTo(keys(form.entries()));
            form.entries().stream().filter(entry -> entry.type() == Type.LIST).forEach(list -> {
                String strange = example.replaceFirst("\n {2}- ", "\n  - " + STRANGER + ": 1\n    ");
                assertThat(known(troubles, path, strange)).isEqualTo(keys(list.entries()));
            });
        });
        Texts.LANGUAGES.forEach(language -> {
            Map<String, String> words = texts.messages(language);
            assertThat(words).containsKeys(form.texts(), form.texts() + ".about");
            said(form.texts(), form.entries(), words);
        });
    }

    /** The keys that the kind asks for, as the mistake about one that it does not know tells them. */
    private static String known(Function<Map<String, byte[]>, List<Message>> troubles, String path, String text) {
        List<Message> told = troubles.apply(Map.of(path, text.getBytes(UTF_8)));
        assertThat(told).hasSize(1);
        assertThat(told.getFirst().arguments().getFirst()).hasToString(STRANGER);
        return String.valueOf(told.getFirst().arguments().get(1));
    }

    private static String keys(List<Entry> entries) {
        return entries.stream().map(Entry::key).collect(Collectors.toCollection(TreeSet::new)).stream()
                .collect(Collectors.joining(", "));
    }

    private static void said(String under, List<Entry> entries, Map<String, String> words) {
        for (Entry entry : entries) {
            String key = under + '.' + entry.key();
            assertThat(words).containsKey(key);
            entry.choices().forEach(choice -> assertThat(words).containsKey(key + '.' + choice));
            if (entry.type() == Type.LIST) {
                assertThat(words).containsKey(key + ".add");
            }
            said(key, entry.entries(), words);
            KnowledgeForm.When when = entry.when();
            if (when != null) {
                assertThat(entries)
                        .as(key)
                        .anyMatch(one ->
                                one.key().equals(when.key()) && one.choices().containsAll(when.words()));
            }
        }
    }
}
