package org.trihelix.industrial.internal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.SubjectRef;
import org.trihelix.api.access.Permission;
import org.trihelix.clusters.Cluster;
import org.trihelix.industrial.internal.IndustrialModule;
import org.trihelix.industrial.internal.Passport;
import org.trihelix.industrial.internal.Passports;
import org.trihelix.ui.DetailTab;
import org.trihelix.ui.ViewContext;

/** What participants do and what of their output stays in the cluster, on the cluster's page. */
@org.osgi.service.component.annotations.Component(service = DetailTab.class)
public final class PassportTab implements DetailTab {

    static final String NAME = "industrial";

    private final Passports passports;

    @Activate
    public PassportTab(@Reference Passports passports) {
        this.passports = passports;
    }

    @Override
    public String kind() {
        return Cluster.KIND;
    }

    @Override
    public String id() {
        return NAME;
    }

    @Override
    public String titleKey() {
        return "industrial.tab";
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public Permission permission() {
        return IndustrialModule.READ;
    }

    @Override
    public Component create(SubjectRef subject, ViewContext context) {
        Passport passport = passports.passport(context.caller(), subject.id());
        boolean telling = passport.participants().stream().anyMatch(Passport.Participant::mine);
        var annex = new Anchor(Paths.annex(subject.id()), context.text("industrial.annex.open"));
        var section = new Section(
                new H2(context.text("industrial.passport.title")),
                new Paragraph(context.text("industrial.passport.text")),
                PassportTable.of(context, passport, telling));
        var content = new Div(section, new Paragraph(annex));
        content.addClassName("th-sections");
        return content;
    }
}
