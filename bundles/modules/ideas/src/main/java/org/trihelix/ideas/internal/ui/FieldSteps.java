package org.trihelix.ideas.internal.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.text.Label;
import org.trihelix.ideas.FieldSet;
import org.trihelix.ideas.IdeaField;
import org.trihelix.ideas.domain.IdeaText;
import org.trihelix.ideas.internal.fields.FieldSets;
import org.trihelix.ideas.internal.fields.Shown;
import org.trihelix.ui.FormField;
import org.trihelix.ui.FormPage;
import org.trihelix.ui.FormStep;
import org.trihelix.ui.Option;

/** A step of the form for each set of further fields, there while the set holds in the chosen region. Their names are no keys. */
record FieldSteps(FieldSets sets, Shown shown) {

    /** @param initial values with which the form begins */
    List<FormStep> steps(Map<String, String> initial) {
        return sets.all().stream().map(set -> step(set, initial)).toList();
    }

    private FormStep step(FieldSet set, Map<String, String> initial) {
        List<FormField> fields = set.fields().stream()
                .map(field -> field(set, field, initial.getOrDefault(IdeaText.FIELDS + set.nameOf(field), "")))
                .toList();
        return new FormStep(shown.said(set.name()), fields, values -> holds(set, values.getOrDefault("region", "")));
    }

    /** Offers of taxonomies what holds in the chosen region, whenever another one is chosen. */
    FormPage following(FormPage form, Map<String, String> initial) {
        offer(form, initial);
        return form.onChange("region", () -> offer(form, initial));
    }

    private void offer(FormPage form, Map<String, String> initial) {
        String region = form.values().getOrDefault("region", "");
        sets.in(region.isEmpty() ? null : region)
                .forEach(set -> set.fields().stream()
                        .filter(field -> field.taxonomy() != null)
                        .forEach(field -> {
                            String name = IdeaText.FIELDS + set.nameOf(field);
                            form.options(name, options(field, initial.getOrDefault(name, "")));
                        }));
    }

    private boolean holds(FieldSet set, String region) {
        return sets.in(region.isEmpty() ? null : region).stream()
                .anyMatch(one -> one.code().equals(set.code()));
    }

    private FormField field(FieldSet set, IdeaField field, String initial) {
        String name = IdeaText.FIELDS + set.nameOf(field);
        String label = shown.nameAndUnit(field);
        String help = field.isOffered() ? help(field.help()) : shown.texts().apply("ideas.fields.away.help");
        boolean required = field.required();
        return switch (field.type()) {
            case LINE -> new FormField.Line(name, label, help, required, (int) field.most());
            case TEXT -> new FormField.Area(name, label, help, required, (int) field.most());
            case NUMBER -> new FormField.Decimal(name, label, help, required);
            case CHOICE, YES_NO -> new FormField.Choice(name, label, help, required, options(field, initial));
        };
    }

    private @Nullable String help(Label help) {
        String said = shown.said(help);
        return said.isEmpty() ? null : said;
    }

    /** With what was chosen before, though it may be no choice any more. */
    private List<Option> options(IdeaField field, String initial) {
        var options = new ArrayList<Option>();
        shown.choices(field).forEach((value, text) -> options.add(new Option(value, text)));
        if (!initial.isEmpty()
                && options.stream().noneMatch(option -> option.value().equals(initial))) {
            options.add(new Option(initial, initial));
        }
        return options;
    }

    /** Values of further fields among those of the form. */
    static Map<String, String> values(Map<String, String> all) {
        var values = new LinkedHashMap<String, String>();
        all.forEach((name, value) -> {
            if (name.startsWith(IdeaText.FIELDS)) {
                values.put(name.substring(IdeaText.FIELDS.length()), value);
            }
        });
        return values;
    }
}
