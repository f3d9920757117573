package ${package}.ui;

import com.vaadin.flow.component.Component;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.ui.ListDefinition;
import org.trihelix.ui.ListPage;
import org.trihelix.ui.PageAction;
import org.trihelix.ui.PlainView;
import org.trihelix.ui.ViewContext;
import org.trihelix.ui.ViewContribution;
import ${package}.EquipmentModule;
import ${package}.EquipmentRegister;

/** All that organizations share. */
@org.osgi.service.component.annotations.Component(service = ViewContribution.class)
public final class EquipmentView extends PlainView {

    private final EquipmentRegister register;

    @Activate
    public EquipmentView(@Reference EquipmentRegister register) {
        super("${module}", "${module}.title", EquipmentModule.READ, new MenuItem(Section.MORE, 60, "organization"));
        this.register = register;
    }

    @Override
    public Component create(ViewContext context) {
        return new ListPage<>(
                context,
                ListDefinition.plain(
                        titleKey(),
                        "${module}.empty",
                        EquipmentRows::path,
                        EquipmentRows.COLUMNS,
                        (query, page) -> EquipmentRows.of(register, context, query.search(), "", page),
                        PageAction.of("${module}.add", () -> context.navigate("${module}/new"))));
    }
}
