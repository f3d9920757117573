package org.trihelix.mobilization.internal.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.NotFoundException;
import org.trihelix.api.access.Permission;
import org.trihelix.api.people.Regions;
import org.trihelix.mobilization.Mobilization;
import org.trihelix.mobilization.Mobilization.Need;
import org.trihelix.mobilization.MobilizationPermissions;
import org.trihelix.mobilization.Mobilizations;
import org.trihelix.ui.Crumb;
import org.trihelix.ui.FormDefinition;
import org.trihelix.ui.FormPage;
import org.trihelix.ui.FormStep;
import org.trihelix.ui.ViewContext;
import org.trihelix.ui.ViewContribution;

/** The form of a need: of a new one, or of the one in the address's query. */
@org.osgi.service.component.annotations.Component(service = ViewContribution.class)
public final class NeedView implements ViewContribution {

    private final Mobilizations mobilizations;
    private final Regions regions;

    @Activate
    public NeedView(@Reference Mobilizations mobilizations, @Reference Regions regions) {
        this.mobilizations = mobilizations;
        this.regions = regions;
    }

    @Override
    public String path() {
        return Paths.GATHERINGS + "/:id/need";
    }

    @Override
    public String titleKey() {
        return "mobilization.need";
    }

    @Override
    public Permission permission() {
        return MobilizationPermissions.ASK;
    }

    @Override
    public Component create(ViewContext context) {
        try {
            Mobilization mobilization = mobilizations.mobilization(context.caller(), context.parameter("id"));
            return mobilization.can().ask() ? form(context, mobilization) : Missing.page(context, Paths.GATHERINGS);
        } catch (NotFoundException e) {
            return Missing.page(context, Paths.GATHERINGS);
        }
    }

    private Component form(ViewContext context, Mobilization mobilization) {
        var say = new Say(context, regions);
        String wanted = context.query("need");
        Need need = mobilization.needs().stream()
                .filter(one -> one.id().equals(wanted) && !one.dropped())
                .findFirst()
                .orElse(null);
        var editing = new Editing(context, mobilization, need);
        var form = new FormPage(
                context,
                new FormDefinition(
                        crumbs(say, mobilization),
                        need == null ? "mobilization.need" : "mobilization.need.edit",
                        List.of(new FormStep(
                                titleKey(), need == null ? NeedFields.all(say) : NeedFields.text(need.unit()))),
                        need == null ? NeedFields.begun(say) : NeedFields.values(need),
                        need == null ? "mobilization.need.state" : "mobilization.need.save",
                        editing::submit,
                        null,
                        editing::rebase));
        return (need == null ? NeedFields.follow(say, form) : form).beginHere();
    }

    static List<Crumb> crumbs(Say say, Mobilization mobilization) {
        return List.of(
                new Crumb(say.text("mobilization.list.title"), Paths.GATHERINGS),
                new Crumb(mobilization.title(), Paths.gathering(mobilization.id())));
    }

    /** One visit: remembers the version that the text was made from. */
    private final class Editing {
        private final ViewContext context;
        private final String id;
        private final @Nullable Need need;
        private int version;

        Editing(ViewContext context, Mobilization mobilization, @Nullable Need need) {
            this.context = context;
            this.id = mobilization.id();
            this.need = need;
            this.version = need == null ? 0 : need.version();
        }

        void submit(Map<String, String> values) {
            Need known = need;
            if (known == null) {
                mobilizations.state(context.caller(), id, NeedFields.draft(values));
            } else {
                var draft = NeedFields.draft(known.kind(), known.unit(), values);
                mobilizations.change(context.caller(), id, known.id(), version, draft);
            }
            context.done(context.text("mobilization.need.kept"));
            context.navigate(Paths.gathering(id));
        }

        void rebase() {
            version = mobilizations.mobilization(context.caller(), id).needs().stream()
                    .filter(one -> need != null && one.id().equals(need.id()))
                    .mapToInt(Need::version)
                    .findFirst()
                    .orElse(version);
        }
    }
}
