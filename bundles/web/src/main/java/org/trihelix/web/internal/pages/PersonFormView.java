package org.trihelix.web.internal.pages;

import com.vaadin.flow.component.Component;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.access.HubPermissions;
import org.trihelix.api.access.Scope;
import org.trihelix.api.people.People;
import org.trihelix.api.people.Person;
import org.trihelix.api.people.Regions;
import org.trihelix.ui.Crumb;
import org.trihelix.ui.FormDefinition;
import org.trihelix.ui.FormField;
import org.trihelix.ui.FormPage;
import org.trihelix.ui.FormStep;
import org.trihelix.ui.Option;
import org.trihelix.ui.PlainView;
import org.trihelix.ui.ViewContext;
import org.trihelix.ui.ViewContribution;

/** Opens an account. The first password is proposed, so that nobody invents a weak one. */
@org.osgi.service.component.annotations.Component(service = ViewContribution.class)
public final class PersonFormView extends PlainView {

    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 14;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final People people;
    private final Regions regions;

    @Activate
    public PersonFormView(@Reference People people, @Reference Regions regions) {
        super("people/new", "web.people.create", HubPermissions.PEOPLE, null);
        this.people = people;
        this.regions = regions;
    }

    /** Easy to read aloud: no letters that look alike. */
    static String proposal() {
        return RANDOM.ints(LENGTH, 0, LETTERS.length())
                .mapToObj(LETTERS::charAt)
                .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
                .toString();
    }

    @Override
    public Component create(ViewContext context) {
        List<FormField> fields = List.of(
                new FormField.Line("name", "web.people.name", null, true, 120),
                new FormField.Line("login", "web.people.login", "web.people.login.help", true, 64),
                new FormField.Line("password", "web.people.password", "web.people.password.help", true, 200),
                new FormField.Choice("language", "web.profile.language", null, true, Choices.languages(context)),
                region(context));
        return new FormPage(
                context,
                new FormDefinition(
                        List.of(new Crumb(context.text("web.people.title"), "people")),
                        titleKey(),
                        List.of(new FormStep(titleKey(), fields)),
                        Map.of(
                                "password",
                                proposal(),
                                "language",
                                context.locale().getLanguage()),
                        "web.people.create.submit",
                        values -> open(context, values),
                        null,
                        null));
    }

    /** Whoever administers regions only has to choose one of them. */
    private FormField region(ViewContext context) {
        boolean free = context.allows(HubPermissions.PEOPLE, Scope.PLATFORM);
        List<Option> options = Choices.regions(context, regions, HubPermissions.PEOPLE);
        return new FormField.Choice("region", "web.people.region", null, !free, options);
    }

    private void open(ViewContext context, Map<String, String> values) {
        Person person = people.create(
                context.caller(),
                values.getOrDefault("login", "").strip(),
                values.getOrDefault("name", "").strip(),
                values.getOrDefault("password", ""),
                values.getOrDefault("language", ""),
                given(values.get("region")));
        context.navigate("people/" + person.id());
        context.done(context.text("web.people.created", person.name()));
    }

    static @Nullable String given(@Nullable String value) {
        return value == null || value.isEmpty() ? null : value;
    }
}
