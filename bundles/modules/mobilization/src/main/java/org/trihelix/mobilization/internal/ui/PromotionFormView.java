package org.trihelix.mobilization.internal.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.SubjectRef;
import org.trihelix.api.access.Permission;
import org.trihelix.api.people.Regions;
import org.trihelix.api.subject.Subject;
import org.trihelix.api.subject.Subjects;
import org.trihelix.mobilization.MobilizationPermissions;
import org.trihelix.mobilization.Promotion;
import org.trihelix.mobilization.Promotion.Addressee;
import org.trihelix.mobilization.Promotions;
import org.trihelix.mobilization.domain.Funnel;
import org.trihelix.ui.Crumb;
import org.trihelix.ui.EmptyState;
import org.trihelix.ui.FormDefinition;
import org.trihelix.ui.FormField;
import org.trihelix.ui.FormPage;
import org.trihelix.ui.FormStep;
import org.trihelix.ui.Option;
import org.trihelix.ui.PageAction;
import org.trihelix.ui.ViewContext;
import org.trihelix.ui.ViewContribution;

/** The form of a promotion package. Who can get it depends on the subject, so that is chosen first. */
@org.osgi.service.component.annotations.Component(service = ViewContribution.class)
public final class PromotionFormView implements ViewContribution {

    private static final int DAYS = 30;
    private static final int TEXT = 4000;

    private final Promotions promotions;
    private final Subjects subjects;
    private final Regions regions;

    @Activate
    public PromotionFormView(
            @Reference Promotions promotions, @Reference Subjects subjects, @Reference Regions regions) {
        this.promotions = promotions;
        this.subjects = subjects;
        this.regions = regions;
    }

    @Override
    public String path() {
        return Paths.PACKAGES + "/new";
    }

    @Override
    public String titleKey() {
        return "mobilization.send";
    }

    @Override
    public Permission permission() {
        return MobilizationPermissions.MANAGE;
    }

    @Override
    public Component create(ViewContext context) {
        var say = new Say(context, regions);
        SubjectRef wanted = Paths.subject(context.query("subject"));
        return wanted != null && promotions.sends(context.caller(), wanted) ? form(say, wanted) : choice(say, wanted);
    }

    private static List<Crumb> crumbs(Say say) {
        return List.of(new Crumb(say.text("mobilization.promotion.list"), Paths.PACKAGES));
    }

    private Component choice(Say say, @Nullable SubjectRef wanted) {
        ViewContext context = say.context();
        var choice = new Choice(
                subjects,
                context.caller(),
                context.locale(),
                List.of(Funnel.PROMOTION),
                refs -> promotions.sendable(context.caller(), refs));
        List<Option> offered = choice.options(wanted);
        if (offered.isEmpty()) {
            return EmptyState.page(
                    context,
                    say.text("mobilization.send.none"),
                    say.text("mobilization.send.noneText"),
                    PageAction.of("mobilization.missing.toList", () -> context.navigate(Paths.PACKAGES)));
        }
        return new FormPage(
                context,
                new FormDefinition(
                        crumbs(say),
                        titleKey(),
                        List.of(new FormStep(
                                titleKey(),
                                List.of(new FormField.Choice(
                                        "subject",
                                        "mobilization.field.subject",
                                        "mobilization.help.promoted",
                                        true,
                                        offered)))),
                        Map.of(),
                        "mobilization.next",
                        values -> context.navigate(Paths.sending(OpenView.chosen(values))),
                        null,
                        null));
    }

    private Component form(Say say, SubjectRef ref) {
        ViewContext context = say.context();
        List<Addressee> addressees = Addressees.offered(promotions.addressees(context.caller(), ref));
        Subject subject = context.subject(ref);
        var form = new FormPage(
                context,
                new FormDefinition(
                        crumbs(say),
                        titleKey(),
                        List.of(new FormStep(titleKey(), fields(say, addressees, subject))),
                        initial(say, addressees, subject),
                        "mobilization.send",
                        values -> send(context, ref, values),
                        null,
                        null));
        return (subject == null ? form : form.note(SubjectNote.of(say, subject))).beginHere();
    }

    private static Map<String, String> initial(Say say, List<Addressee> addressees, @Nullable Subject subject) {
        return Map.of(
                "addressee", Addressees.likeliest(addressees),
                "deadline", say.today().plusDays(DAYS).toString(),
                "brief", subject == null ? "" : subject.summary());
    }

    private static List<FormField> fields(Say say, List<Addressee> addressees, @Nullable Subject subject) {
        boolean begun = subject != null && !subject.summary().isEmpty();
        return List.of(
                new FormField.Choice(
                        "addressee",
                        "mobilization.field.addressee",
                        addressees.isEmpty() ? "mobilization.addressee.none" : "mobilization.addressee.help",
                        true,
                        addressees.stream()
                                .map(one -> new Option(one.person(), Addressees.label(say, one)))
                                .toList()),
                new FormField.Day("deadline", "mobilization.field.deadline", "mobilization.help.deadline", true),
                new FormField.Area(
                        "brief",
                        "mobilization.field.brief",
                        begun ? "mobilization.help.briefBegun" : "mobilization.help.brief",
                        true,
                        TEXT),
                new FormField.Area(
                        "evidence", "mobilization.field.evidence", "mobilization.help.evidence", false, TEXT));
    }

    private void send(ViewContext context, SubjectRef subject, Map<String, String> values) {
        var sent = promotions.send(
                context.caller(),
                new Promotion.Draft(
                        subject,
                        null,
                        values.getOrDefault("addressee", ""),
                        values.getOrDefault("brief", ""),
                        values.getOrDefault("evidence", ""),
                        Numbers.day("deadline", values.getOrDefault("deadline", ""))));
        context.done(context.text("mobilization.sent"));
        context.navigate(Paths.promotion(sent.id()));
    }
}
