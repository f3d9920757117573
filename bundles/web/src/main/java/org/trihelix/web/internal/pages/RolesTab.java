package org.trihelix.web.internal.pages;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.trihelix.api.InvalidException;
import org.trihelix.api.access.Grant;
import org.trihelix.api.access.HubPermissions;
import org.trihelix.api.access.Role;
import org.trihelix.api.access.Scope;
import org.trihelix.api.people.People;
import org.trihelix.api.people.Regions;
import org.trihelix.api.text.Message;
import org.trihelix.ui.Confirm;
import org.trihelix.ui.Option;
import org.trihelix.ui.Question;
import org.trihelix.ui.ViewContext;

/** Roles of one person where the reader administers, each with the place it holds in. */
final class RolesTab {

    private final ViewContext context;
    private final People people;
    private final Regions regions;
    private final String person;
    private final UnorderedList list = new UnorderedList();
    private final Panel panel;
    private final Select<Option> role;
    private final ComboBox<Option> place;

    RolesTab(ViewContext context, People people, Regions regions, String person) {
        this.context = context;
        this.people = people;
        this.regions = regions;
        this.person = person;
        panel = new Panel(context, "web.person.grant").say("web.person.grant.text");
        role = panel.field("role", "web.person.role", Choices.select(Choices.roles(context), null));
        List<Option> places = new ArrayList<>();
        if (context.allows(HubPermissions.PEOPLE, Scope.PLATFORM)) {
            places.add(new Option("", context.text("hub.scope.PLATFORM")));
        }
        places.addAll(Choices.regions(context, regions, HubPermissions.PEOPLE));
        place = panel.field(
                "scope",
                "web.person.place",
                Choices.search(
                        places, places.isEmpty() ? null : places.getFirst().value()));
        place.setClearButtonVisible(false);
        panel.setVisible(!places.isEmpty());
        panel.primary("web.person.grant.submit", this::grant);
        list.addClassName("hub-rows");
    }

    Component content() {
        refresh();
        var content = new Div(list, panel);
        content.addClassName("hub-panels");
        return content;
    }

    private void refresh() {
        list.removeAll();
        people.person(person).grants().stream()
                .filter(grant -> context.allows(HubPermissions.PEOPLE, grant.scope()))
                .sorted(Comparator.comparing(Grant::role)
                        .thenComparing(grant -> grant.scope().id()))
                .forEach(grant -> list.add(row(grant)));
        if (list.getChildren().findAny().isEmpty()) {
            list.add(new ListItem(new Span(context.text("web.person.noRoles"))));
        }
    }

    private Component row(Grant grant) {
        var where = new Span(place(grant.scope()));
        where.addClassName("hub-quiet");
        String name = context.text("hub.role." + grant.role().name());
        var revoke = new Button(context.text("web.person.revoke"), click -> ask(grant, name));
        revoke.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
        revoke.setAriaLabel(context.text("web.person.revokeNamed", name));
        return new ListItem(new Span(name), where, revoke);
    }

    private String place(Scope scope) {
        String kind = context.text("hub.scope." + scope.kind().name());
        return switch (scope.kind()) {
            case PLATFORM -> kind;
            case REGION -> Choices.region(context, regions, scope.id());
            case CLUSTER, CAMPAIGN -> kind + " " + scope.id();
        };
    }

    private void grant() {
        Option chosen = role.getValue();
        if (chosen == null) {
            throw InvalidException.field("role", "hub.error.required");
        }
        String code = Choices.value(place.getValue());
        Scope scope = code == null || code.isEmpty() ? Scope.PLATFORM : Scope.region(code);
        people.grant(context.caller(), person, new Grant(Role.valueOf(chosen.value()), scope));
        role.clear();
        refresh();
        context.done(context.text("web.saved"));
    }

    private void ask(Grant grant, String name) {
        var question = new Question(
                Message.of("web.person.revoke.question", name), null, "web.person.revoke", true, Question.Reason.NONE);
        Confirm.ask(context, question, reason -> {
            people.revoke(context.caller(), person, grant);
            refresh();
        });
    }
}
