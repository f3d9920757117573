package org.trihelix.web.internal.pages;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.access.HubPermissions;
import org.trihelix.api.account.SignIn;
import org.trihelix.api.account.Tokens;
import org.trihelix.api.people.People;
import org.trihelix.api.people.Person;
import org.trihelix.api.people.Regions;
import org.trihelix.ui.ViewContext;
import org.trihelix.ui.ViewContribution;
import org.trihelix.web.internal.shell.Visit;

/** What a person decides about himself: name, language, look, password, sessions, tokens. */
@org.osgi.service.component.annotations.Component(service = ViewContribution.class)
public final class ProfileView extends HubView {

    private final People people;
    private final Regions regions;
    private final SignIn signIn;
    private final Tokens tokens;

    @Activate
    public ProfileView(
            @Reference People people, @Reference Regions regions, @Reference SignIn signIn, @Reference Tokens tokens) {
        super("profile", "web.profile.title", HubPermissions.USE, null);
        this.people = people;
        this.regions = regions;
        this.signIn = signIn;
        this.tokens = tokens;
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
        panels.addClassName("hub-panels");
        var page = new Div(new H1(context.text("web.profile.title")), login, panels);
        page.addClassName("th-page");
        return page;
    }
}
