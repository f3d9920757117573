package org.trihelix.web.internal.pages;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.SubjectRef;
import org.trihelix.api.access.HubPermissions;
import org.trihelix.api.account.SignIn;
import org.trihelix.api.people.Organizations;
import org.trihelix.api.people.People;
import org.trihelix.api.people.Person;
import org.trihelix.api.people.Regions;
import org.trihelix.api.text.Message;
import org.trihelix.ui.Confirm;
import org.trihelix.ui.Crumb;
import org.trihelix.ui.DetailHeader;
import org.trihelix.ui.DetailPage;
import org.trihelix.ui.Fact;
import org.trihelix.ui.PageAction;
import org.trihelix.ui.PageTab;
import org.trihelix.ui.PlainView;
import org.trihelix.ui.Question;
import org.trihelix.ui.ViewContext;
import org.trihelix.ui.ViewContribution;

/** A person, for everybody: where he belongs. For those who administer his account: roles, closing and opening, forgotten password, what happened. */
@org.osgi.service.component.annotations.Component(service = ViewContribution.class)
public final class PersonView extends PlainView {

    private final People people;
    private final Regions regions;
    private final SignIn signIn;
    private final Organizations organizations;
    private final Histories histories;

    @Activate
    public PersonView(
            @Reference People people,
            @Reference Regions regions,
            @Reference SignIn signIn,
            @Reference Organizations organizations,
            @Reference Histories histories) {
        super("people/:id", "web.person.title", HubPermissions.USE, null);
        this.people = people;
        this.regions = regions;
        this.signIn = signIn;
        this.organizations = organizations;
        this.histories = histories;
    }

    @Override
    public Component create(ViewContext context) {
        Person person = people.person(context.parameter("id"));
        var subject = new SubjectRef("person", person.id());
        var page = new Holder();
        page.detail = new DetailPage(context, subject, header(context, page, person), tabs(context, person));
        return page.detail;
    }

    /** What happened tells addresses and names of tokens: it is for whoever controls the whole account, not a part of its roles. */
    List<PageTab> tabs(ViewContext context, Person person) {
        List<PageTab> tabs = new ArrayList<>();
        tabs.add(new PageTab(
                "organizations", "web.person.organizations", 5, () -> organizations(context, person.organizations())));
        if (people.sees(context.caller(), person)) {
            tabs.add(new PageTab(
                    "roles",
                    "web.person.roles",
                    10,
                    () -> new RolesTab(context, people, regions, person.id()).content()));
        }
        if (people.controls(context.caller(), person)) {
            tabs.add(history(context, "access", "web.person.access", 80, new SubjectRef("account", person.id())));
            tabs.add(history(context, "history", "web.history", 90, new SubjectRef("person", person.id())));
        }
        return tabs;
    }

    private PageTab history(ViewContext context, String id, String title, int order, SubjectRef subject) {
        return new PageTab(id, title, order, () -> histories.of(context, subject));
    }

    private Component organizations(ViewContext context, List<String> ids) {
        List<ListItem> rows = organizations.names(ids).entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(named -> Links.row("organizations/" + named.getKey(), named.getValue(), ""))
                .toList();
        return Links.list(rows, context.text("web.person.noOrganizations"));
    }

    private static final class Holder {
        @org.jspecify.annotations.Nullable
        DetailPage detail;
    }

    private DetailHeader header(ViewContext context, Holder page, Person person) {
        boolean administered = people.sees(context.caller(), person);
        List<Fact> facts = new ArrayList<>();
        if (administered) {
            facts.add(Fact.of(context.text("web.people.login"), person.login()));
            facts.add(Fact.of(context.text("web.profile.language"), context.text("hub.language." + person.language())));
        }
        String region = Choices.region(context, regions, person.region());
        facts.add(Fact.of(
                context.text("web.people.region"), region.isEmpty() ? context.text("web.people.noRegion") : region));
        return new DetailHeader(
                List.of(
                        context.allowsSomewhere(HubPermissions.PEOPLE)
                                ? new Crumb(context.text("web.people.title"), "people")
                                : new Crumb(context.text("web.home.title"), ".")),
                person.name(),
                administered || !person.active() ? PeopleView.status(context, person) : null,
                facts,
                actions(context, page, person));
    }

    private List<PageAction> actions(ViewContext context, Holder page, Person person) {
        if (!people.controls(context.caller(), person)) {
            return List.of();
        }
        PageAction state = person.active()
                ? PageAction.dangerous("web.person.close", () -> close(context, page, person))
                : PageAction.of("web.person.open", () -> activate(context, page, person, true));
        return List.of(PageAction.of("web.person.reset", () -> askReset(context, person)), state);
    }

    private void close(ViewContext context, Holder page, Person person) {
        var question = new Question(
                Message.of("web.person.close.question", person.name()),
                Message.of("web.person.close.text"),
                "web.person.close",
                true,
                Question.Reason.NONE);
        Confirm.ask(context, question, reason -> activate(context, page, person, false));
    }

    private void activate(ViewContext context, Holder page, Person person, boolean active) {
        people.activate(context.caller(), person.id(), active);
        if (page.detail != null) {
            page.detail.header(header(context, page, people.person(person.id())));
        }
    }

    private void askReset(ViewContext context, Person person) {
        var question = new Question(
                Message.of("web.person.reset.question", person.name()),
                Message.of("web.person.reset.text"),
                "web.person.reset",
                true,
                Question.Reason.NONE);
        Confirm.ask(context, question, reason -> reset(context, person));
    }

    private void reset(ViewContext context, Person person) {
        String password = PersonFormView.proposal();
        signIn.resetPassword(context.caller(), person.id(), password.toCharArray());
        var dialog = new Dialog();
        dialog.setHeaderTitle(context.text("web.person.reset.done"));
        var code = new Code(password);
        code.addClassName("hub-secret");
        dialog.add(new Paragraph(context.text("web.person.reset.once", person.name())), code);
        dialog.getFooter().add(new Button(context.text("web.close"), click -> dialog.close()));
        dialog.open();
    }
}
