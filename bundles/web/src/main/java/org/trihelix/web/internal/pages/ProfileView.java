package org.trihelix.web.internal.pages;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.SubjectRef;
import org.trihelix.api.access.HubPermissions;
import org.trihelix.api.account.SignIn;
import org.trihelix.api.account.Tokens;
import org.trihelix.api.people.People;
import org.trihelix.api.people.Person;
import org.trihelix.api.people.Preferences;
import org.trihelix.api.people.Regions;
import org.trihelix.ui.PlainView;
import org.trihelix.ui.ViewContext;
import org.trihelix.ui.ViewContribution;
import org.trihelix.web.internal.shell.Visit;

/** What a person decides about himself: name, language, look, password, sessions, tokens. */
@org.osgi.service.component.annotations.Component(service = ViewContribution.class)
public final class ProfileView extends PlainView {

    private final People people;
    private final Regions regions;
    private final SignIn signIn;
    private final Tokens tokens;
    private final Histories histories;
    private final Preferences preferences;

    @Activate
    public ProfileView(
            @Reference People people,
            @Reference Regions regions,
            @Reference SignIn signIn,
            @Reference Tokens tokens,
            @Reference Histories histories,
            @Reference Preferences preferences) {
        super("profile", "web.profile.title", HubPermissions.USE, null);
        this.people = people;
        this.regions = regions;
        this.signIn = signIn;
        this.tokens = tokens;
        this.histories = histories;
        this.preferences = preferences;
    }

    @Override
    public Component create(ViewContext context) {
        Visit visit = (Visit) context;
        Person person = people.person(context.caller().id());
        var login = new Span(context.text("web.profile.login", person.login()));
        login.addClassName("hub-quiet");
        var panels = new Div(
                new PersonalPanel(visit, people, regions, person).panel(), new PasswordPanel(visit, signIn).panel());
        if (context.allowsSomewhere(HubPermissions.TOKENS)) {
            panels.add(new TokensPanel(context, tokens).panel());
        }
        panels.add(guide(context), signIns(context));
        panels.addClassName("hub-panels");
        var page = new Div(new H1(context.text("web.profile.title")), login, panels);
        page.addClassName("th-page");
        return page;
    }

    /** Takes it off the home page and brings it back. */
    private Panel guide(ViewContext context) {
        var following = new Following(preferences, context.caller());
        var panel = new Panel(context, "web.guide.title").say("web.profile.guide.text");
        var shown = panel.field("guide", "web.profile.guide", new Checkbox(!following.away()));
        shown.addValueChangeListener(change -> context.attempt(() -> {
            following.putAway(!change.getValue());
            context.done(context.text("web.saved"));
        }));
        return panel;
    }

    /** So that he sees it who came under his name. */
    private Panel signIns(ViewContext context) {
        var panel = new Panel(context, "web.profile.signIns").say("web.profile.signIns.text");
        panel.add(
                histories.of(context, new SubjectRef("account", context.caller().id())));
        return panel;
    }
}
