package org.trihelix.mobilization.internal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.InvalidException;
import org.trihelix.api.NotFoundException;
import org.trihelix.api.access.Permission;
import org.trihelix.api.people.Organizations;
import org.trihelix.api.people.Regions;
import org.trihelix.mobilization.Mobilization;
import org.trihelix.mobilization.Mobilization.Need;
import org.trihelix.mobilization.Mobilization.Offer;
import org.trihelix.mobilization.MobilizationPermissions;
import org.trihelix.mobilization.Mobilizations;
import org.trihelix.mobilization.domain.Trigger;
import org.trihelix.ui.FormDefinition;
import org.trihelix.ui.FormField;
import org.trihelix.ui.FormPage;
import org.trihelix.ui.FormStep;
import org.trihelix.ui.Option;
import org.trihelix.ui.ViewContext;
import org.trihelix.ui.ViewContribution;

/** The form of a pledge. */
@org.osgi.service.component.annotations.Component(service = ViewContribution.class)
public final class OfferView implements ViewContribution {

    private static final int MONTHS = 3;
    private static final int NOTE = 2000;

    private final Mobilizations mobilizations;
    private final Organizations organizations;
    private final Regions regions;

    @Activate
    public OfferView(
            @Reference Mobilizations mobilizations,
            @Reference Organizations organizations,
            @Reference Regions regions) {
        this.mobilizations = mobilizations;
        this.organizations = organizations;
        this.regions = regions;
    }

    @Override
    public String path() {
        return Paths.GATHERINGS + "/:id/pledge";
    }

    @Override
    public String titleKey() {
        return "mobilization.offer";
    }

    @Override
    public Permission permission() {
        return MobilizationPermissions.PLEDGE;
    }

    @Override
    public Component create(ViewContext context) {
        try {
            Mobilization mobilization = mobilizations.mobilization(context.caller(), context.parameter("id"));
            return mobilization.can().offer() ? form(context, mobilization) : Missing.page(context, Paths.GATHERINGS);
        } catch (NotFoundException e) {
            return Missing.page(context, Paths.GATHERINGS);
        }
    }

    /** For the need in the address's query, else for the first one that lacks something. */
    private Component form(ViewContext context, Mobilization mobilization) {
        var say = new Say(context, regions);
        String asked = context.query("need");
        List<Need> open =
                mobilization.needs().stream().filter(need -> !need.dropped()).toList();
        Need need = open.stream()
                .filter(one -> one.id().equals(asked))
                .findFirst()
                .or(() -> open.stream().filter(OfferView::lacks).findFirst())
                .or(() -> open.stream().findFirst())
                .orElse(null);
        return need == null ? Missing.page(context, Paths.GATHERINGS) : form(say, mobilization, need);
    }

    private static boolean lacks(Need need) {
        return need.missing().signum() > 0;
    }

    private Component form(Say say, Mobilization mobilization, Need need) {
        return new FormPage(
                        say.context(),
                        new FormDefinition(
                                NeedView.crumbs(say, mobilization),
                                titleKey(),
                                List.of(
                                        new FormStep("mobilization.offer.what", what(say, need)),
                                        new FormStep("mobilization.offer.when", when(say, mobilization))),
                                initial(say, need),
                                "mobilization.offer",
                                values -> offer(say.context(), mobilization.id(), need.id(), values),
                                null,
                                null))
                .note(note(say, mobilization, need))
                .beginHere();
    }

    /** What it is for, and the ways to the other needs. */
    private static Component[] note(Say say, Mobilization mobilization, Need need) {
        var parts = new ArrayList<Component>();
        parts.add(new Paragraph(new Span(say.text("mobilization.field.need") + ": "), new Span(needLabel(say, need))));
        List<Need> others = mobilization.needs().stream()
                .filter(one -> !one.dropped() && !one.id().equals(need.id()))
                .toList();
        if (!others.isEmpty()) {
            var list = new UnorderedList();
            others.forEach(one ->
                    list.add(new ListItem(new Anchor(Paths.pledge(mobilization.id(), one.id()), needLabel(say, one)))));
            parts.add(new Paragraph(say.text("mobilization.offer.others")));
            parts.add(list);
        }
        return parts.toArray(Component[]::new);
    }

    private static Map<String, String> initial(Say say, Need need) {
        var initial = new HashMap<String, String>();
        initial.put("trigger", Trigger.Kind.AT_ONCE.name());
        initial.put("expires", say.today().plusMonths(MONTHS).toString());
        if (lacks(need)) {
            initial.put("amount", need.missing().toPlainString());
        }
        List<String> homes = say.context().caller().organizations();
        if (!homes.isEmpty()) {
            initial.put("organization", homes.getFirst());
        }
        return initial;
    }

    private List<FormField> what(Say say, Need need) {
        Map<String, String> names = organizations.names(say.context().caller().organizations());
        List<Option> homes = say.context().caller().organizations().stream()
                .map(id -> new Option(id, names.getOrDefault(id, id)))
                .toList();
        var fields = new ArrayList<FormField>();
        fields.add(new FormField.Decimal(
                "amount",
                NeedFields.amountKey(need.unit()),
                lacks(need) ? "mobilization.help.offered" : "mobilization.help.offeredFull",
                true));
        if (!homes.isEmpty()) {
            fields.add(new FormField.Choice(
                    "organization", "mobilization.field.organization", "mobilization.help.organization", false, homes));
        }
        fields.add(new FormField.Area("note", "mobilization.field.note", "mobilization.help.note", false, NOTE));
        return fields;
    }

    private static List<Option> needs(Say say, Mobilization mobilization) {
        return mobilization.needs().stream()
                .filter(need -> !need.dropped())
                .map(need -> new Option(need.id(), needLabel(say, need)))
                .toList();
    }

    private static String needLabel(Say say, Need need) {
        return need.missing().signum() == 0
                ? say.text("mobilization.need.full", need.title())
                : say.text("mobilization.need.lacks", need.title(), say.amount(need.unit(), need.missing()));
    }

    private static List<FormField> when(Say say, Mobilization mobilization) {
        var fields = new ArrayList<FormField>();
        List<Option> pledges = pledges(say, mobilization);
        fields.add(new FormField.Day("expires", "mobilization.field.expires", "mobilization.help.expires", true));
        fields.add(new FormField.Choice(
                "trigger",
                "mobilization.field.trigger",
                "mobilization.help.trigger",
                true,
                say.options("trigger", Trigger.Kind.class).stream()
                        .filter(one -> !pledges.isEmpty() || !one.value().equals(Trigger.Kind.PLEDGE.name()))
                        .toList()));
        fields.add(new FormField.Whole(
                "percent", "mobilization.offer.percent", "mobilization.help.percent", false, 1, 100));
        fields.add(new FormField.Choice(
                "triggerNeed",
                "mobilization.offer.triggerNeed",
                "mobilization.help.triggerNeed",
                false,
                needs(say, mobilization)));
        fields.add(new FormField.Day("day", "mobilization.offer.day", "mobilization.help.day", false));
        if (!pledges.isEmpty()) {
            fields.add(new FormField.Choice(
                    "pledge", "mobilization.offer.pledge", "mobilization.help.pledge", false, pledges));
        }
        return fields;
    }

    private static List<Option> pledges(Say say, Mobilization mobilization) {
        return mobilization.pledges().stream()
                .filter(pledge -> !pledge.state().isOver())
                .map(pledge -> new Option(
                        pledge.id(),
                        pledge.giver() + ": " + pledge.needTitle() + ", "
                                + say.amount(pledge.unit(), pledge.offered())))
                .toList();
    }

    private void offer(ViewContext context, String id, String need, Map<String, String> values) {
        var offer = new Offer(
                Numbers.amount(values.getOrDefault("amount", "")),
                orNull(values.getOrDefault("organization", "")),
                trigger(need, values),
                Numbers.day("expires", values.getOrDefault("expires", "")),
                values.getOrDefault("note", ""));
        mobilizations.offer(context.caller(), id, need, offer);
        context.done(context.text("mobilization.offered"));
        context.navigate(Paths.gathering(id) + "?tab=pledges");
    }

    private static Trigger trigger(String need, Map<String, String> values) {
        String kind = values.getOrDefault("trigger", "");
        return switch (kind.isEmpty() ? Trigger.Kind.AT_ONCE : Trigger.Kind.valueOf(kind)) {
            case AT_ONCE -> Trigger.AT_ONCE;
            case COVERAGE -> {
                String other = orNull(values.getOrDefault("triggerNeed", ""));
                yield Trigger.coverage(
                        other == null ? need : other, Numbers.percent(values.getOrDefault("percent", "")));
            }
            case DATE -> Trigger.on(Numbers.day("day", values.getOrDefault("day", "")));
            case PLEDGE -> {
                String other = orNull(values.getOrDefault("pledge", ""));
                if (other == null) {
                    throw InvalidException.field("pledge", "mobilization.error.trigger.PLEDGE");
                }
                yield Trigger.with(other);
            }
        };
    }

    private static @Nullable String orNull(@Nullable String value) {
        return value == null || value.isEmpty() ? null : value;
    }
}
