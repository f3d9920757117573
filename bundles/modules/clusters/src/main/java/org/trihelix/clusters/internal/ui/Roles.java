package org.trihelix.clusters.internal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.trihelix.clusters.Network.Fit;
import org.trihelix.clusters.Network.Role;

/** Roles of a chain and who could fill each. */
record Roles(Say say) {

    private static final int FITS = 3;

    Component list(List<Role> roles) {
        return shown(
                roles, (role, fit) -> new ListItem(link(fit, fit.organization().name()), reasons(fit)));
    }

    /** @param named stands for the organization's name */
    Component list(List<Role> roles, BiFunction<Role, Fit, Component> named) {
        return shown(roles, (role, fit) -> {
            Anchor more = link(fit, say.text("clusters.roles.about"));
            more.setAriaLabel(
                    say.text("clusters.roles.aboutOne", fit.organization().name()));
            Div line = reasons(fit);
            line.add(new Text(" "), more);
            return new ListItem(named.apply(role, fit), line);
        });
    }

    private static Anchor link(Fit fit, String text) {
        return new Anchor(Paths.organization(fit.organization().id()), text);
    }

    private Component shown(List<Role> roles, BiFunction<Role, Fit, ListItem> item) {
        var table =
                new Tables(say, say.text("clusters.roles.title"), List.of("clusters.field.link", "clusters.roles.who"));
        roles.forEach(role -> table.row(new Span(say.label(role.link().name())), fits(role, item)));
        return roles.isEmpty() ? new Div(say.text("clusters.roles.none")) : table.made();
    }

    private Component fits(Role role, BiFunction<Role, Fit, ListItem> item) {
        if (role.fits().isEmpty()) {
            return new Span(say.text("clusters.roles.nobody"));
        }
        var list = new UnorderedList();
        list.addClassName("th-links");
        role.fits().stream().limit(FITS).forEach(fit -> list.add(item.apply(role, fit)));
        return list;
    }

    private Div reasons(Fit fit) {
        var reasons = new Span(fit.reasons().stream().map(say.context()::text).collect(Collectors.joining(", ")));
        reasons.addClassName("th-hint");
        var line = new Div(reasons);
        line.addClassName("th-timeline-head");
        return line;
    }
}
