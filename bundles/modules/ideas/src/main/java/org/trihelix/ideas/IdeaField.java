package org.trihelix.ideas;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.text.Label;

/**
 * A field that a {@link FieldSet} adds to ideas.
 *
 * @param code unique in the set: lower-case letters, digits, hyphens, beginning with a letter, at most 40 characters
 * @param name label of the field
 * @param help sentence that helps to fill it in; {@link Label#NONE} when the name is enough
 * @param least fewest characters of a text, lowest value of a number; 0 of a choice; within {@link Type#least()} and {@link Type#most()}
 * @param most most characters of a text, highest value of a number; 0 of a choice; not below {@code least}
 * @param unit of a number, for instance %; {@link Label#NONE} when there is none
 * @param options of a choice, at least one, each code once; of other types none, and of a taxonomy none while that is not there
 * @param taxonomy code of the {@link Taxonomy} that the options of a choice are taken from at each use; null when it has options of its own
 * @param required whether an idea cannot be submitted without it; a draft can always be kept
 */
public record IdeaField(
        String code,
        Label name,
        Label help,
        Type type,
        double least,
        double most,
        Label unit,
        List<Option> options,
        @Nullable String taxonomy,
        boolean required) {

    private static final String CODE = "[a-z][a-z0-9-]{0,39}";

    /** What is typed. */
    public enum Type {
        /** One line of at most 300 characters. */
        LINE(0, 300),
        /** Several lines, at most 4000 characters together. */
        TEXT(0, 4000),
        /** A number between -10^15 and 10^15, kept with a decimal point and without a unit. */
        NUMBER(-1e15, 1e15),
        /** One of the options, kept as its code. */
        CHOICE(0, 0),
        /** Kept as {@code yes} or {@code no}. */
        YES_NO(0, 0);

        private final double least;
        private final double most;

        Type(double least, double most) {
            this.least = least;
            this.most = most;
        }

        /** Lowest bound that a field may have: characters of texts, otherwise the value. */
        public double least() {
            return least;
        }

        /** Highest bound that a field may have: characters of texts, otherwise the value. */
        public double most() {
            return most;
        }

        public boolean isText() {
            return this == LINE || this == TEXT;
        }
    }

    /**
     * One of those to choose from.
     *
     * @param code unique in the field, formed as the codes of fields are
     * @param parent code of a wider option that stands before it; null when there is none
     */
    public record Option(String code, Label name, @Nullable String parent) {

        public Option {
            requireCode(code);
        }
    }

    /** @throws IllegalArgumentException when something contradicts the description above */
    public IdeaField {
        requireCode(code);
        options = List.copyOf(options);
        boolean bounded = type.least() <= least && least <= most && most <= type.most();
        if (!bounded || !chosenFrom(type, options, taxonomy) || !ordered(options)) {
            throw new IllegalArgumentException("the field " + code + " contradicts itself");
        }
    }

    private static boolean chosenFrom(Type type, List<Option> options, @Nullable String taxonomy) {
        if (taxonomy == null) {
            return options.isEmpty() != (type == Type.CHOICE);
        }
        return type == Type.CHOICE && isCode(taxonomy);
    }

    static boolean ordered(List<Option> options) {
        var before = new HashSet<String>();
        return options.stream()
                .allMatch(option ->
                        (option.parent() == null || before.contains(option.parent())) && before.add(option.code()));
    }

    /** Neither required nor bounded, without help, unit and options. */
    public static IdeaField of(String code, Label name, Type type) {
        return new IdeaField(
                code, name, Label.NONE, type, type.least(), type.most(), Label.NONE, List.of(), null, false);
    }

    /** One of these. */
    public static IdeaField choice(String code, Label name, List<Option> options) {
        return new IdeaField(code, name, Label.NONE, Type.CHOICE, 0, 0, Label.NONE, options, null, false);
    }

    /** One of the terms of a taxonomy, whoever brings that. */
    public static IdeaField ofTaxonomy(String code, Label name, String taxonomy) {
        return new IdeaField(code, name, Label.NONE, Type.CHOICE, 0, 0, Label.NONE, List.of(), taxonomy, false);
    }

    /** The same choice between these, which are what its taxonomy has now. */
    public IdeaField offering(List<Option> terms) {
        return new IdeaField(code, name, help, type, least, most, unit, terms, taxonomy, required);
    }

    /** Whether it can be filled in now: not a choice whose taxonomy is away. */
    public boolean isOffered() {
        return type != Type.CHOICE || !options.isEmpty();
    }

    /** The same with bounds, both allowed: characters of texts, otherwise the value. */
    public IdeaField between(double lowest, double highest) {
        return new IdeaField(code, name, help, type, lowest, highest, unit, options, taxonomy, required);
    }

    /** The same in a unit. */
    public IdeaField in(Label measure) {
        return new IdeaField(code, name, help, type, least, most, measure, options, taxonomy, required);
    }

    /** The same, asked for when an idea is submitted. */
    public IdeaField needed() {
        return new IdeaField(code, name, help, type, least, most, unit, options, taxonomy, true);
    }

    public Optional<Option> option(String wanted) {
        return options.stream().filter(option -> option.code().equals(wanted)).findFirst();
    }

    /** The option with those above it, the widest first; empty when there is no such option. */
    public List<Option> path(String wanted) {
        var path = new ArrayDeque<Option>();
        Option now = option(wanted).orElse(null);
        while (now != null) {
            path.addFirst(now);
            String parent = now.parent();
            now = parent == null ? null : option(parent).orElse(null);
        }
        return List.copyOf(path);
    }

    /** Whether it can be the code of a set, a field or an option. */
    public static boolean isCode(String text) {
        return text.matches(CODE);
    }

    static void requireCode(String text) {
        if (!isCode(text)) {
            throw new IllegalArgumentException("not a code: " + text);
        }
    }
}
