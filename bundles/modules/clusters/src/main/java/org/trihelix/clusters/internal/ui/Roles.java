package org.trihelix.clusters.internal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.trihelix.clusters.Network.Fit;
import org.trihelix.clusters.Network.Role;

/** Roles of a chain and who could fill each. */
record Roles(Say say) {

    private static final int FITS = 3;

    Component list(List<Role> roles) {
        return shown(roles, null);
    }

    /** @param invite takes the link's code and the organization's identifier */
    Component list(List<Role> roles, BiConsumer<String, String> invite) {
        return shown(roles, invite);
    }

    private Component shown(List<Role> roles, @Nullable BiConsumer<String, String> invite) {
        var table =
                new Tables(say, say.text("clusters.roles.title"), List.of("clusters.field.link", "clusters.roles.who"));
        roles.forEach(role -> table.row(new Span(say.label(role.link().name())), fits(role, invite)));
        return roles.isEmpty() ? new Div(say.text("clusters.roles.none")) : table.made();
    }

    private Component fits(Role role, @Nullable BiConsumer<String, String> invite) {
        if (role.fits().isEmpty()) {
            return new Span(say.text("clusters.roles.nobody"));
        }
        var list = new UnorderedList();
        list.addClassName("th-links");
        role.fits().stream()
                .limit(FITS)
                .forEach(fit -> list.add(item(role.link().code(), fit, invite)));
        return list;
    }

    private ListItem item(String link, Fit fit, @Nullable BiConsumer<String, String> invite) {
        String id = fit.organization().id();
        String name = fit.organization().name();
        var reasons = new Span(fit.reasons().stream().map(say.context()::text).collect(Collectors.joining(", ")));
        reasons.addClassName("th-hint");
        var line = new Div(reasons);
        line.addClassName("th-timeline-head");
        if (invite != null) {
            var button = new Button(say.text("clusters.invite.this"), click -> invite.accept(link, id));
            button.addThemeVariants(ButtonVariant.LUMO_SMALL);
            button.setAriaLabel(say.text("clusters.invite.named", name));
            line.add(button);
        }
        return new ListItem(new Anchor(Paths.organization(id), name), line);
    }
}
