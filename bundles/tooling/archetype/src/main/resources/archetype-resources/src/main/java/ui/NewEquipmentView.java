package ${package}.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.people.Organizations;
import org.trihelix.ui.Crumb;
import org.trihelix.ui.FormDefinition;
import org.trihelix.ui.FormField;
import org.trihelix.ui.FormPage;
import org.trihelix.ui.FormStep;
import org.trihelix.ui.Option;
import org.trihelix.ui.PlainView;
import org.trihelix.ui.ViewContext;
import org.trihelix.ui.ViewContribution;
import ${package}.EquipmentModule;
import ${package}.EquipmentRegister;
import ${package}.domain.Equipment;

/** Adds something that an organization of the reader shares. */
@org.osgi.service.component.annotations.Component(service = ViewContribution.class)
public final class NewEquipmentView extends PlainView {

    private final EquipmentRegister register;
    private final Organizations organizations;

    @Activate
    public NewEquipmentView(@Reference EquipmentRegister register, @Reference Organizations organizations) {
        super("${module}/new", "${module}.add", EquipmentModule.ADD, null);
        this.register = register;
        this.organizations = organizations;
    }

    @Override
    public Component create(ViewContext context) {
        return new FormPage(
                context,
                new FormDefinition(
                        List.of(new Crumb(context.text("${module}.title"), EquipmentModule.ID)),
                        titleKey(),
                        List.of(new FormStep(titleKey(), fields(context))),
                        alone(context),
                        "${module}.add",
                        values -> add(context, values),
                        null,
                        null));
    }

    /** Who belongs to one organization has nothing to choose. */
    private static Map<String, String> alone(ViewContext context) {
        var own = context.caller().organizations();
        return own.size() == 1 ? Map.of("owner", own.iterator().next()) : Map.of();
    }

    private List<FormField> fields(ViewContext context) {
        List<Option> owners = organizations.names(context.caller().organizations()).entrySet().stream()
                .map(one -> new Option(one.getKey(), one.getValue()))
                .toList();
        return List.of(
                new FormField.Line("name", "${module}.field.name", null, true, Equipment.NAME_MOST),
                new FormField.Choice("owner", "${module}.field.owner", "${module}.help.owner", true, owners),
                new FormField.Area("terms", "${module}.field.terms", "${module}.help.terms", true, Equipment.TERMS_MOST));
    }

    private void add(ViewContext context, Map<String, String> values) {
        register.add(context.caller(), values.get("name"), values.get("owner"), values.get("terms"));
        context.navigate(EquipmentModule.ID);
        context.done(context.text("${module}.added"));
    }
}
