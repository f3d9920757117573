package org.trihelix.ideas.domain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.FieldError;
import org.trihelix.api.text.Folding;
import org.trihelix.api.text.Message;

/**
 * What the author writes. Empty texts are empty, never null; ends are stripped.
 *
 * @param title one line
 * @param summary the idea in three sentences
 * @param problem what it is for
 * @param solution what is proposed
 * @param principle physical or technical principle it rests on
 * @param trl technology readiness level, 1 to 9, null when not stated
 * @param field field of application
 * @param region code, null when the idea belongs to none
 * @param fields values of the further fields that plug-ins add, by {@code SET.FIELD}, also of sets that are not here now; as it is kept, without
 *     empty ones. Of a text to be saved, what is empty is cleared and what is not there is left as it is
 */
public record IdeaText(
        String title,
        String summary,
        String problem,
        String solution,
        String principle,
        @Nullable Integer trl,
        String field,
        @Nullable String region,
        Map<String, String> fields) {

    /** What the names of further fields begin with where they stand beside others. */
    public static final String FIELDS = "fields.";

    public static final IdeaText EMPTY = of("", "");

    public IdeaText {
        title = PlainText.line(title);
        summary = PlainText.lines(summary);
        problem = PlainText.lines(problem);
        solution = PlainText.lines(solution);
        principle = PlainText.lines(principle);
        field = PlainText.line(field);
        region = region == null || region.isBlank() ? null : region.strip();
        var further = new TreeMap<String, String>();
        fields.forEach((name, value) -> further.put(name, PlainText.lines(value)));
        fields = Collections.unmodifiableSortedMap(further);
    }

    /** Says nothing of further fields. */
    public IdeaText(
            String title,
            String summary,
            String problem,
            String solution,
            String principle,
            @Nullable Integer trl,
            String field,
            @Nullable String region) {
        this(title, summary, problem, solution, principle, trl, field, region, Map.of());
    }

    /** The same with these values of further fields. */
    public IdeaText with(Map<String, String> values) {
        return new IdeaText(title, summary, problem, solution, principle, trl, field, region, values);
    }

    /** The short form. */
    public static IdeaText of(String title, String summary) {
        return new IdeaText(title, summary, "", "", "", null, "", null);
    }

    /** All that keeps it from being submitted, empty when nothing does. */
    public List<FieldError> errors(Predicate<String> regionExists) {
        return errors(regionExists, false);
    }

    /** All that keeps it from being kept as a draft: only what cannot be stored. */
    public List<FieldError> draftErrors(Predicate<String> regionExists) {
        return errors(regionExists, true);
    }

    private List<FieldError> errors(Predicate<String> regionExists, boolean draft) {
        var errors = new ArrayList<FieldError>();
        texts().forEach((limit, text) ->
                (draft ? limit.forDraft() : limit).check(text).ifPresent(errors::add));
        if (trl != null && (trl < 1 || trl > 9)) {
            errors.add(new FieldError("trl", Message.of("ideas.error.trl")));
        }
        if (region != null && !regionExists.test(region)) {
            errors.add(new FieldError("region", Message.of("ideas.error.region")));
        }
        return errors;
    }

    private Map<TextLimit, String> texts() {
        var texts = new LinkedHashMap<TextLimit, String>();
        texts.put(TextLimit.TITLE, title);
        texts.put(TextLimit.SUMMARY, summary);
        texts.put(TextLimit.PROBLEM, problem);
        texts.put(TextLimit.SOLUTION, solution);
        texts.put(TextLimit.PRINCIPLE, principle);
        texts.put(TextLimit.FIELD, field);
        return texts;
    }

    /** All values by name, in the order of the form; empty where there is none. Of further fields only those that are there. */
    public Map<String, String> values() {
        var values = new LinkedHashMap<String, String>();
        texts().forEach((limit, text) -> values.put(limit.field(), text));
        values.put("trl", trl == null ? "" : trl.toString());
        values.put("region", region == null ? "" : region);
        fields.forEach((name, value) -> values.put(FIELDS + name, value));
        return values;
    }

    /** Folded title and summary, at most 2201 characters once it has no errors. */
    public String searchable() {
        return Folding.fold(title + ' ' + summary);
    }
}
