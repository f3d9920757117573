package org.trihelix.mobilization.internal.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.InvalidException;
import org.trihelix.mobilization.Mobilization.Need;
import org.trihelix.mobilization.Mobilization.NeedDraft;
import org.trihelix.mobilization.domain.ResourceKind;
import org.trihelix.mobilization.domain.Unit;
import org.trihelix.ui.FormField;
import org.trihelix.ui.FormPage;
import org.trihelix.ui.Option;

/** Fields of a need. */
final class NeedFields {

    private static final int TITLE = 200;
    private static final int DETAIL = 2000;
    private static final int MONTHS = 3;

    private NeedFields() {}

    /** Of a new need: what it is, counted in what, how much, until when. */
    static List<FormField> all(Say say) {
        var fields = new ArrayList<FormField>();
        fields.add(new FormField.Choice("resource", "mobilization.field.kind", null, true, resources(say)));
        fields.addAll(text("mobilization.field.amount", "mobilization.help.amount"));
        return fields;
    }

    /** What a new one begins with: money to start with, in three months. */
    static Map<String, String> begun(Say say) {
        return Map.of(
                "resource",
                resource(ResourceKind.MONEY, Unit.ROUBLE),
                "title",
                title(say, ResourceKind.MONEY),
                "by",
                say.today().plusMonths(MONTHS).toString());
    }

    /** Keeps the title in step with the kind of resource until the reader has found his own. */
    static FormPage follow(Say say, FormPage form) {
        return form.onChange("resource", () -> {
            String title = form.values().getOrDefault("title", "");
            boolean own = !title.isEmpty()
                    && Arrays.stream(ResourceKind.values()).noneMatch(kind -> title.equals(title(say, kind)));
            String resource = form.values().getOrDefault("resource", "");
            if (!own && !resource.isEmpty()) {
                form.values(Map.of("title", title(say, ResourceKind.valueOf(resource.split(" ", -1)[0]))));
            }
        });
    }

    private static String title(Say say, ResourceKind kind) {
        return say.text("mobilization.begun." + kind);
    }

    /** Of one whose kind and unit stand. */
    static List<FormField> text(Unit unit) {
        return text(amountKey(unit), null);
    }

    /** Key of the label of a field for an amount in the unit. */
    static String amountKey(Unit unit) {
        return "mobilization.amount." + unit;
    }

    private static List<FormField> text(String amountKey, @Nullable String helpKey) {
        return List.of(
                new FormField.Line("title", "mobilization.field.need", "mobilization.help.title", true, TITLE),
                new FormField.Decimal("amount", amountKey, helpKey, true),
                new FormField.Day("by", "mobilization.field.by", "mobilization.help.by", false),
                new FormField.Area("detail", "mobilization.field.detail", "mobilization.help.detail", false, DETAIL));
    }

    /** Each kind with each of its units: "Money, roubles". */
    private static List<Option> resources(Say say) {
        var options = new ArrayList<Option>();
        for (ResourceKind kind : ResourceKind.values()) {
            for (Unit unit : kind.units()) {
                options.add(new Option(
                        resource(kind, unit),
                        say.text("mobilization.kind." + kind) + ", " + say.text("mobilization.unitName." + unit)));
            }
        }
        return options;
    }

    private static String resource(ResourceKind kind, Unit unit) {
        return kind.name() + ' ' + unit.name();
    }

    static NeedDraft draft(Map<String, String> values) {
        String[] resource = values.getOrDefault("resource", "").split(" ", -1);
        if (resource.length != 2) {
            throw InvalidException.field("resource", "mobilization.error.resource");
        }
        return draft(ResourceKind.valueOf(resource[0]), Unit.valueOf(resource[1]), values);
    }

    static NeedDraft draft(ResourceKind kind, Unit unit, Map<String, String> values) {
        return new NeedDraft(
                kind,
                unit,
                values.getOrDefault("title", ""),
                values.getOrDefault("detail", ""),
                Numbers.amount(values.getOrDefault("amount", "")),
                Numbers.dayOrNull("by", values.getOrDefault("by", "")));
    }

    static Map<String, String> values(Need need) {
        return Map.of(
                "title", need.title(),
                "detail", need.detail(),
                "amount", need.amount().toPlainString(),
                "by", need.by() == null ? "" : need.by().toString());
    }
}
