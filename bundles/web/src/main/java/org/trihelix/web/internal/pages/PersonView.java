package org.trihelix.web.internal.pages;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.SubjectRef;
import org.trihelix.api.access.HubPermissions;
import org.trihelix.api.account.SignIn;
import org.trihelix.api.journal.Journal;
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
import org.trihelix.ui.Question;
import org.trihelix.ui.Timeline;
import org.trihelix.ui.ViewContext;
import org.trihelix.ui.ViewContribution;

/** One account: roles, closing and opening, forgotten password, what happened. */
@org.osgi.service.component.annotations.Component(service = ViewContribution.class)
public final class PersonView extends HubView {

    private final People people;
    private final Regions regions;
    private final SignIn signIn;
    private final Journal journal;

    @Activate
    public PersonView(
            @Reference People people,
            @Reference Regions regions,
            @Reference SignIn signIn,
            @Reference Journal journal) {
        super("people/:id", "web.person.title", HubPermissions.PEOPLE, null);
        this.people = people;
        this.regions = regions;
        this.signIn = signIn;
        this.journal = journal;
    }

    @Override
    public Component create(ViewContext context) {
        String id = context.parameter("id");
        var subject = new SubjectRef("person", id);
        var roles = new PageTab(
                "roles", "web.person.roles", 10, () -> new RolesTab(context, people, regions, id).content());
        var history = new PageTab(
                "history", "web.history", 90, () -> new Timeline(context, page -> journal.of(subject, page)));
        var page = new Holder();
        page.detail = new DetailPage(
                context,
                subject,
                header(context, page, people.administered(context.caller(), id)),
                List.of(roles, history));
        return page.detail;
    }

    private static final class Holder {
        @org.jspecify.annotations.Nullable
        DetailPage detail;
    }

    private DetailHeader header(ViewContext context, Holder page, Person person) {
        PageAction state = person.active()
                ? PageAction.dangerous("web.person.close", () -> close(context, page, person))
                : PageAction.of("web.person.open", () -> activate(context, page, person, true));
        return new DetailHeader(
                List.of(new Crumb(context.text("web.people.title"), "people")),
                person.name(),
                PeopleView.status(context, person),
                List.of(
                        Fact.of(context.text("web.people.login"), person.login()),
                        Fact.of(
                                context.text("web.profile.language"),
                                context.text("hub.language." + person.language())),
                        Fact.of(
                                context.text("web.people.region"),
                                person.region() == null
                                        ? context.text("web.people.noRegion")
                                        : Choices.region(context, regions, person.region()))),
                people.controls(context.caller(), person)
                        ? List.of(PageAction.of("web.person.reset", () -> askReset(context, person)), state)
                        : List.of());
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
