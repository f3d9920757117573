package org.trihelix.web.internal.pages;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.access.HubPermissions;
import org.trihelix.api.people.People;
import org.trihelix.api.people.Person;
import org.trihelix.api.people.Regions;
import org.trihelix.ui.ListColumn;
import org.trihelix.ui.ListDefinition;
import org.trihelix.ui.ListPage;
import org.trihelix.ui.PageAction;
import org.trihelix.ui.PlainView;
import org.trihelix.ui.Status;
import org.trihelix.ui.ViewContext;
import org.trihelix.ui.ViewContribution;

/** List of accounts. */
@org.osgi.service.component.annotations.Component(service = ViewContribution.class)
public final class PeopleView extends PlainView {

    private final People people;
    private final Regions regions;

    @Activate
    public PeopleView(@Reference People people, @Reference Regions regions) {
        super("people", "web.people.title", HubPermissions.PEOPLE, new MenuItem(Section.ADMINISTRATION, 10, "people"));
        this.people = people;
        this.regions = regions;
    }

    @Override
    public Component create(ViewContext context) {
        return new ListPage<>(
                context,
                new ListDefinition<Person>(
                        titleKey(),
                        "web.people.empty",
                        person -> "people/" + person.id(),
                        columns(context),
                        List.of(),
                        List.of(),
                        (query, page) -> people.find(context.caller(), query.search(), page),
                        PageAction.of("web.people.create", () -> context.navigate("people/new")),
                        List.of()));
    }

    private List<ListColumn<Person>> columns(ViewContext context) {
        return List.of(
                new ListColumn.Text<>("web.people.name", Person::name),
                new ListColumn.Text<>("web.people.login", Person::login),
                new ListColumn.Text<>("web.people.roles", person -> roles(context, person)),
                new ListColumn.Text<>("web.people.region", person -> Choices.region(context, regions, person.region())),
                new ListColumn.State<>("web.people.state", person -> status(context, person)));
    }

    private static String roles(ViewContext context, Person person) {
        return person.grants().stream()
                .map(grant -> context.text("hub.role." + grant.role().name()))
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }

    static Status status(ViewContext context, Person person) {
        return person.active()
                ? new Status(context.text("web.people.active"), Status.Tone.SUCCESS)
                : new Status(context.text("web.people.closed"), Status.Tone.NEUTRAL);
    }
}
