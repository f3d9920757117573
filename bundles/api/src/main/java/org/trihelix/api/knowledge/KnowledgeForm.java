package org.trihelix.api.knowledge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.text.Texts;

/**
 * How a file of a kind is filled in by people who do not write files. Its words are texts of the kind's module, by key: {@code TEXTS} is what one
 * file is, {@code TEXTS.about} a sentence that says what for, {@code TEXTS.KEY} the label of an entry, {@code TEXTS.KEY.help} a sentence that helps
 * with it where there is one, {@code TEXTS.KEY.CHOICE} one of its choices, {@code TEXTS.LIST.KEY} an entry of a list and {@code TEXTS.LIST.add} what
 * adds to it.
 *
 * @param texts key under which its words are
 * @param entries all keys that the kind reads, the most important first
 * @param examples a file that is good as it is, with comments, by language
 */
public record KnowledgeForm(String texts, List<Entry> entries, Map<String, String> examples) {

    /** More parts of lists than this nobody fills in on one page: a file that has them is written as text. */
    public static final int PARTS_MOST = 120;

    /** What is filled in. */
    public enum Type {
        /** Words in both languages. */
        WORDS,
        /** A text on one line. */
        TEXT,
        /** By which other parts of the file refer to a part of a list: people need not see it. */
        CODE,
        NUMBER,
        FLAG,
        /** One of several words. */
        CHOICE,
        /** Any of several words. */
        CHOICES,
        /** The code of another part of the same list. */
        REFERENCE,
        /** Codes of other parts of the same list. */
        REFERENCES,
        /** Parts with entries of their own, or a table. */
        LIST
    }

    /**
     * A condition on another entry of the same part.
     *
     * @param key of an entry of the type {@link Type#CHOICE}
     * @param words of which one is chosen
     */
    public record When(String key, List<String> words) {

        public When {
            words = List.copyOf(words);
        }
    }

    /**
     * A key as an argument of a {@link org.trihelix.api.text.Message} about what is wrong: who writes files reads the key, who fills in the form
     * its label.
     */
    public record Key(String name) {

        @Override
        public String toString() {
            return name;
        }
    }

    /**
     * A key of a file.
     *
     * @param needed whether it must be there
     * @param rare whether most leave it out
     * @param choices words that may stand there, of {@link Type#CHOICE} and {@link Type#CHOICES}
     * @param entries of a part, of {@link Type#LIST}
     * @param when what makes sense of it, null when it always makes sense
     */
    public record Entry(
            String key,
            Type type,
            boolean needed,
            boolean rare,
            List<String> choices,
            List<Entry> entries,
            @Nullable When when) {

        public Entry {
            choices = List.copyOf(choices);
            entries = List.copyOf(entries);
        }

        public static Entry of(String key, Type type) {
            return new Entry(key, type, false, false, List.of(), List.of(), null);
        }

        public static Entry choice(String key, Type type, List<String> choices) {
            return new Entry(key, type, false, false, choices, List.of(), null);
        }

        public static Entry list(String key, Entry... entries) {
            return new Entry(key, Type.LIST, true, false, List.of(), List.of(entries), null);
        }

        /** The same that must be there. */
        public Entry need() {
            return new Entry(key, type, true, rare, choices, entries, when);
        }

        /** The same that most leave out. */
        public Entry seldom() {
            return new Entry(key, type, needed, true, choices, entries, when);
        }

        /** The same that is filled in only while one of these words is chosen for another entry of the part. */
        public Entry when(String other, String... words) {
            return new Entry(key, type, needed, rare, choices, entries, new When(other, List.of(words)));
        }
    }

    public KnowledgeForm {
        entries = List.copyOf(entries);
        examples = Map.copyOf(examples);
    }

    /**
     * Reads the examples from {@code FOLDER_LANGUAGE.yaml} beside a class.
     *
     * @param beside in the package where the examples lie
     */
    public static KnowledgeForm of(Class<?> beside, String folder, String texts, Entry... entries) {
        var examples = new LinkedHashMap<String, String>();
        for (Locale language : Texts.LANGUAGES) {
            String name = folder + '_' + language.getLanguage() + ".yaml";
            try (var stream = beside.getResourceAsStream(name)) {
                if (stream == null) {
                    throw new IllegalStateException(name + " is missing beside " + beside.getName());
                }
                examples.put(language.getLanguage(), new String(stream.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new KnowledgeForm(texts, List.of(entries), examples);
    }
}
