package ${package}.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.PageRequest;
import org.trihelix.api.SubjectRef;
import org.trihelix.api.access.Permission;
import org.trihelix.ui.DetailTab;
import org.trihelix.ui.PlainTable;
import org.trihelix.ui.ViewContext;
import ${package}.EquipmentModule;
import ${package}.EquipmentRegister;

/** What an organization shares, on its page. */
@org.osgi.service.component.annotations.Component(service = DetailTab.class)
public final class OrganizationTab implements DetailTab {

    private final EquipmentRegister register;

    @Activate
    public OrganizationTab(@Reference EquipmentRegister register) {
        this.register = register;
    }

    @Override
    public String kind() {
        return "organization";
    }

    @Override
    public String id() {
        return EquipmentModule.ID;
    }

    @Override
    public String titleKey() {
        return "${module}.title";
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public Permission permission() {
        return EquipmentModule.READ;
    }

    @Override
    public Component create(SubjectRef subject, ViewContext context) {
        var rows = register.find(context.caller(), "", subject.id(), PageRequest.first(PageRequest.MAX_LIMIT))
                .items();
        if (rows.isEmpty()) {
            return new Paragraph(context.text("${module}.none"));
        }
        var table = new PlainTable(
                context.text("${module}.title"),
                List.of(context.text("${module}.field.name"), context.text("${module}.field.terms")));
        rows.forEach(one -> table.row(new Span(one.name()), new Span(one.terms())));
        return table;
    }
}
