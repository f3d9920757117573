package org.trihelix.mobilization.internal.ui;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.InvalidException;
import org.trihelix.api.SubjectRef;
import org.trihelix.api.access.Permission;
import org.trihelix.api.people.Regions;
import org.trihelix.api.subject.Subject;
import org.trihelix.api.subject.Subjects;
import org.trihelix.mobilization.MobilizationPermissions;
import org.trihelix.mobilization.Mobilizations;
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

/** The form that opens a gathering of resources with its first need. */
@org.osgi.service.component.annotations.Component(service = ViewContribution.class)
public final class OpenView implements ViewContribution {

    private static final String EXAMPLE_AMOUNT = "500000";

    private final Mobilizations mobilizations;
    private final Subjects subjects;
    private final Regions regions;

    @Activate
    public OpenView(@Reference Mobilizations mobilizations, @Reference Subjects subjects, @Reference Regions regions) {
        this.mobilizations = mobilizations;
        this.subjects = subjects;
        this.regions = regions;
    }

    @Override
    public String path() {
        return Paths.GATHERINGS + "/new";
    }

    @Override
    public String titleKey() {
        return "mobilization.open";
    }

    @Override
    public Permission permission() {
        return MobilizationPermissions.ASK;
    }

    @Override
    public Component create(ViewContext context) {
        var say = new Say(context, regions);
        SubjectRef wanted = Paths.subject(context.query("subject"));
        Subject subject =
                wanted != null && mobilizations.opens(context.caller(), wanted) ? context.subject(wanted) : null;
        if (subject != null) {
            return form(say, subject.ref(), List.of()).note(SubjectNote.of(say, subject));
        }
        var choice = new Choice(
                subjects,
                context.caller(),
                context.locale(),
                List.of(Funnel.MOBILIZATION, Funnel.PROMOTION),
                refs -> mobilizations.openable(context.caller(), refs));
        List<Option> offered = choice.options(null);
        return offered.isEmpty() ? nothing(say) : form(say, null, offered);
    }

    private static Component nothing(Say say) {
        return EmptyState.page(
                say.context(),
                say.text("mobilization.open.none"),
                say.text("mobilization.open.noneText"),
                PageAction.of("mobilization.missing.toList", () -> say.context().navigate(Paths.GATHERINGS)));
    }

    /** @param wanted for which it is, null where the reader chooses from those that are offered */
    private FormPage form(Say say, @Nullable SubjectRef wanted, List<Option> offered) {
        ViewContext context = say.context();
        var fields = new ArrayList<FormField>();
        if (wanted == null) {
            fields.add(new FormField.Choice(
                    "subject", "mobilization.field.subject", "mobilization.help.subject", true, offered));
        }
        fields.addAll(NeedFields.all(say));
        var form = new FormPage(
                context,
                new FormDefinition(
                        List.of(new Crumb(say.text("mobilization.list.title"), Paths.GATHERINGS)),
                        titleKey(),
                        List.of(new FormStep(titleKey(), fields)),
                        NeedFields.begun(say),
                        "mobilization.open",
                        values -> open(context, wanted == null ? chosen(values) : wanted, values),
                        null,
                        null));
        return NeedFields.follow(say, form)
                .example(Map.of("amount", EXAMPLE_AMOUNT))
                .beginHere();
    }

    /** @throws InvalidException when none is chosen */
    static SubjectRef chosen(Map<String, String> values) {
        SubjectRef subject = Paths.subject(values.get("subject"));
        if (subject == null) {
            throw InvalidException.field("subject", "mobilization.error.subject.missing");
        }
        return subject;
    }

    private void open(ViewContext context, SubjectRef subject, Map<String, String> values) {
        var opened = mobilizations.open(context.caller(), subject, List.of(NeedFields.draft(values)));
        context.done(context.text("mobilization.opened"));
        context.navigate(Paths.gathering(opened.id()));
    }
}
