package org.trihelix.clusters.internal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Collectors;
import org.trihelix.clusters.Network.Fit;
import org.trihelix.clusters.Network.Role;

/** Roles of a chain and who could fill each. */
record Roles(Say say) {

    private static final int FITS = 3;

    Component list(List<Role> roles) {
        var table =
                new Tables(say, say.text("clusters.roles.title"), List.of("clusters.field.link", "clusters.roles.who"));
        roles.forEach(role -> table.row(new Span(say.label(role.link().name())), fits(role)));
        return roles.isEmpty() ? new Div(say.text("clusters.roles.none")) : table.made();
    }

    private Component fits(Role role) {
        if (role.fits().isEmpty()) {
            return new Span(say.text("clusters.roles.nobody"));
        }
        var list = new UnorderedList();
        list.addClassName("th-links");
        role.fits().stream().limit(FITS).forEach(fit -> list.add(item(fit)));
        return list;
    }

    private ListItem item(Fit fit) {
        String reasons = fit.reasons().stream().map(say.context()::text).collect(Collectors.joining(", "));
        var line = new Div(reasons);
        line.addClassName("th-timeline-head");
        return new ListItem(
                new Anchor(
                        Paths.organization(fit.organization().id()),
                        fit.organization().name()),
                line);
    }
}
