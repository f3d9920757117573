package org.trihelix.web.internal.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.dom.Element;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.trihelix.api.access.Caller;
import org.trihelix.api.access.Grant;
import org.trihelix.api.access.HubPermissions;
import org.trihelix.api.access.Role;
import org.trihelix.api.access.Scope;
import org.trihelix.api.account.SignIn;
import org.trihelix.api.journal.Journal;
import org.trihelix.api.people.Organizations;
import org.trihelix.api.people.People;
import org.trihelix.api.people.Person;
import org.trihelix.api.people.Region;
import org.trihelix.api.people.Regions;
import org.trihelix.ui.PageTab;
import org.trihelix.ui.ViewContext;

class PersonViewTest {

    private static final Scope KYA = Scope.region("RU-KYA");
    private static final Person PERSON = new Person(
            "1",
            "anna",
            "Anna",
            "en",
            Person.Theme.SYSTEM,
            null,
            true,
            Set.of(new Grant(Role.EXPERT, KYA), new Grant(Role.MANAGER, Scope.PLATFORM)),
            List.of(),
            1);

    /** Answers the named methods with fixed values. */
    private static <T> T fake(Class<T> type, Map<String, Object> answers) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, given) -> {
            if (!answers.containsKey(method.getName())) {
                throw new UnsupportedOperationException(method.getName());
            }
            return answers.get(method.getName());
        }));
    }

    private static People people(boolean sees, boolean controls) {
        return fake(People.class, Map.of("sees", sees, "controls", controls, "person", PERSON));
    }

    private static ViewContext context(Scope administered) {
        return (ViewContext) Proxy.newProxyInstance(
                ViewContext.class.getClassLoader(), new Class<?>[] {ViewContext.class}, (self, method, given) -> {
                    return switch (method.getName()) {
                        case "caller" -> Caller.nobody(Locale.ENGLISH);
                        case "locale" -> Locale.ENGLISH;
                        case "text" -> given[0];
                        case "allows" -> given[0].equals(HubPermissions.PEOPLE) && given[1].equals(administered);
                        default -> throw new UnsupportedOperationException(method.getName());
                    };
                });
    }

    private static Stream<String> tabs(boolean sees, boolean controls) {
        People people = people(sees, controls);
        Regions regions = fake(Regions.class, Map.of());
        var view = new PersonView(
                people,
                regions,
                fake(SignIn.class, Map.of()),
                fake(Organizations.class, Map.of()),
                new Histories(fake(Journal.class, Map.of()), regions, people));
        return view.tabs(context(KYA), PERSON).stream().map(PageTab::id);
    }

    @Test
    void whatHappenedIsForWhoControlsTheAccount() {
        assertThat(tabs(false, false)).containsExactly("organizations");
        assertThat(tabs(true, false)).containsExactly("organizations", "roles");
        assertThat(tabs(true, true)).containsExactly("organizations", "roles", "access", "history");
    }

    @Test
    void rolesElsewhereAreNotShown() {
        Element content = roles(KYA);
        assertThat(content.getChild(0).getTextRecursively())
                .contains("hub.role.EXPERT")
                .doesNotContain("hub.role.MANAGER");
        assertThat(content.getChild(1).isVisible()).isTrue();
    }

    @Test
    void whoAdministersNoRegionIsOfferedNoPlace() {
        Element content = roles(new Scope(Scope.Kind.CLUSTER, "1"));
        assertThat(content.getChild(0).getTextRecursively()).isEqualTo("web.person.noRoles");
        assertThat(content.getChild(1).isVisible()).isFalse();
    }

    private static Element roles(Scope administered) {
        var region = new Region("RU-KYA", null, "Красноярский край", "Krasnoyarsk Krai", 56, 93);
        Regions regions = fake(Regions.class, Map.of("all", List.of(region), "region", region));
        return new RolesTab(context(administered), people(true, false), regions, PERSON.id())
                .content()
                .getElement();
    }
}
