package org.trihelix.itests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.trihelix.testing.browser.BrowserExtension;
import org.trihelix.testing.browser.Look;
import org.trihelix.testing.browser.Window;
import org.trihelix.testing.browser.Windows;
import org.trihelix.testing.hub.Hub;
import org.trihelix.testing.hub.HubExtension;

/** The whole way of an idea, each in a window of his own, from the home page on where the guide leads. */
@ExtendWith({HubExtension.class, BrowserExtension.class})
class WalkBrowserIT {

    private static final String LANGUAGE = "ru";
    private static final String REGION = "Красноярский край";
    private static final String COMPETENCE = "Сфагновые плиты";
    private static final Locator.GetByLabelOptions EIGHT = new Locator.GetByLabelOptions().setExact(true);

    /** An organization that stands in the chain, and one of its people. */
    private record Home(String id, String name, Someone person) {

        static Home in(Hub hub, String sector, String link, Someone person) {
            String name = "Дом " + System.nanoTime() + " (" + sector + ")";
            var admin = hub.admin();
            String id = admin.post("/api/v1/organizations", Map.of("name", name, "sector", sector, "region", "RU-KYA"))
                    .expect(201)
                    .text("id");
            admin.put("/api/v1/organizations/" + id + "/members/" + person.id(), Map.of())
                    .expect(204);
            var places = List.of(Map.of("chain", "general", "link", link));
            admin.put(
                            "/api/v1/network/organizations/" + id,
                            Map.of("competences", List.of(COMPETENCE), "places", places, "version", 0))
                    .expect(200);
            return new Home(id, name, person);
        }
    }

    private record Cast(
            Hands author, Hands manager, List<Hands> experts, Hands authority, Hands director, List<Home> homes) {

        static Cast in(Hub hub, Windows windows, List<Someone> reviewers, Someone authority) {
            var author = Someone.with(hub, "MEMBER", LANGUAGE);
            var director = Someone.with(hub, "MEMBER", LANGUAGE);
            var homes = List.of(
                    Home.in(hub, "SCIENCE", "research", author),
                    Home.in(hub, "BUSINESS", "production", director),
                    Home.in(hub, "GOVERNMENT", "support", authority));
            return new Cast(
                    hands(hub, windows, author),
                    hands(hub, windows, Someone.with(hub, "MANAGER", LANGUAGE)),
                    reviewers.stream().map(one -> hands(hub, windows, one)).toList(),
                    hands(hub, windows, authority),
                    hands(hub, windows, director),
                    homes);
        }

        private static Hands hands(Hub hub, Windows windows, Someone person) {
            return new Hands(person.opens(windows, hub, Look.of(LANGUAGE)).open("/app/"));
        }
    }

    @Test
    void fromTheIdeaToTheFirstMilestone(Hub hub, Windows windows) {
        String title = "Сфагновые плиты для утепления " + System.nanoTime();
        var reviewers = Stream.generate(() -> Someone.with(hub, "EXPERT", LANGUAGE))
                .limit(3)
                .toList();
        var authority = Someone.with(hub, "AUTHORITY", LANGUAGE);
        var cast = Cast.in(hub, windows, reviewers, authority);

        String idea = submit(cast.author(), title);
        screen(cast.manager());
        assign(cast.manager(), reviewers);
        cast.experts().forEach(WalkBrowserIT::review);
        decide(cast.manager());
        assertThat(hub.admin().get("/api/v1/ideas/" + idea).text("reason")).contains("по 3 рецензиям");
        promote(cast.manager(), authority.name());
        support(cast.authority());
        ask(cast.author());
        pledge(cast.director(), "8");
        pledge(cast.experts().getFirst(), "4");
        accept(cast.author());

        propose(cast.author(), cast.homes());
        cast.manager().goTo("clusters.guide.gather").confirm("clusters.gather", "");
        Stream.of(cast.author(), cast.director(), cast.authority()).forEach(WalkBrowserIT::confirm);
        cast.manager().goTo("clusters.guide.found").sees("clusters.ready").confirm("clusters.found", "");
        openProject(cast.manager(), cast.homes());
        reachTheFirstMilestone(cast.director(), cast.homes().get(1));

        Window home = cast.director().window().open("/app/");
        assertThat(home.heading(home.text("web.guide.complete"))).isVisible();
        assertThat(hub.admin().get("/api/v1/ideas/" + idea).object()).containsEntry("state", "IMPLEMENTATION");
    }

    private static String submit(Hands author, String title) {
        author.window().open("/app/");
        author.press("web.guide.begin")
                .fill("ideas.field.title", title)
                .fill("ideas.field.summary", "Плиты из сфагнума утепляют дом и не горят. Сырьё растёт рядом.")
                .choose("region", REGION)
                .press("ideas.move.submit");
        return arrived(author, "ideas");
    }

    /** Identifier of the object on whose page the window has come. */
    private static String arrived(Hands hands, String pages) {
        hands.window().page().waitForURL(Pattern.compile(".*/app/" + pages + "/[0-9a-f-]{36}(\\?.*)?$"));
        String path = URI.create(hands.window().page().url()).getPath();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static void screen(Hands manager) {
        manager.goTo("ideas.guide.screen").window().act("ideas.move.screen");
        manager.sees("ideas.moved.screen");
        manager.goTo("ideas.guide.screen").window().act("ideas.move.evaluate");
        manager.sees("ideas.moved.evaluate");
    }

    private static void assign(Hands manager, List<Someone> reviewers) {
        manager.goTo("evaluation.guide.assign").press("evaluation.open");
        arrived(manager, "evaluations");
        reviewers.forEach(reviewer -> manager.tick(reviewer.name()));
        manager.submit("evaluation.assign");
    }

    private static void review(Hands expert) {
        expert.goTo("evaluation.guide.review");
        Locator form = expert.window().page().locator(".th-form").first();
        form.locator("vaadin-radio-group").first().waitFor();
        form.locator("vaadin-radio-group")
                .all()
                .forEach(scores -> scores.getByLabel("8", EIGHT).check());
        expert.fill("evaluation.field.remark", "Показано на опытной линии.").press("evaluation.review.submit");
        arrived(expert, "evaluations");
    }

    private static void decide(Hands manager) {
        manager.goTo("evaluation.guide.decide")
                .sees("evaluation.rank.from")
                .sees("evaluation.rank.firm")
                .act("evaluation.outcome.ONWARD", "");
    }

    private static void promote(Hands manager, String addressee) {
        manager.goTo("mobilization.guide.promote")
                .choose("addressee", addressee)
                .fill("mobilization.field.brief", "Просим площадку и половину стоимости опытной линии на два года.")
                .press("mobilization.send");
        arrived(manager, "promotions");
    }

    /** With the example that the demonstration has. */
    private static void support(Hands authority) {
        authority.goTo("mobilization.guide.answer").window().act("mobilization.answer.SUPPORTED");
        authority.press("ui.form.example").confirm("mobilization.answer.SUPPORTED", "");
        assertThat(authority
                        .window()
                        .page()
                        .getByText(authority.window().text("mobilization.example.answer"))
                        .first())
                .isVisible();
    }

    private static void ask(Hands author) {
        author.goTo("mobilization.guide.ask")
                .fill("mobilization.field.amount", "12")
                .press("mobilization.open");
        arrived(author, "mobilization");
    }

    private static void pledge(Hands giver, String amount) {
        giver.goTo("mobilization.guide.pledge")
                .fill("mobilization.amount.ROUBLE", amount)
                .press("mobilization.offer");
        arrived(giver, "mobilization");
    }

    private static void accept(Hands author) {
        author.goTo("mobilization.guide.accept")
                .confirm("mobilization.acceptAll", "")
                .sees("mobilization.stage.COVERED");
    }

    /** Who could fill the roles is on the page of the candidate that grew from the idea, the likeliest of them ticked. */
    private static void propose(Hands author, List<Home> homes) {
        author.goTo("clusters.guide.candidate").press("clusters.propose");
        arrived(author, "clusters");
        Locator ticked = author.window().page().locator(".th-links vaadin-checkbox[checked]");
        Locator boxes = author.window().page().locator(".th-links vaadin-checkbox");
        boxes.first().waitFor();
        while (ticked.count() > 0) {
            int left = ticked.count();
            ticked.first().click();
            assertThat(ticked).hasCount(left - 1);
        }
        homes.forEach(home ->
                author.window().role(AriaRole.CHECKBOX, home.name()).first().check());
        Locator invite =
                author.window().role(AriaRole.BUTTON, author.window().text("clusters.invite.ticked", homes.size()));
        invite.click();
        homes.forEach(home ->
                assertThat(author.window().role(AriaRole.CHECKBOX, home.name())).hasCount(0));
    }

    private static void confirm(Hands person) {
        person.goTo("clusters.guide.confirm").confirm("clusters.confirm", "").sees("clusters.leave");
    }

    private static void openProject(Hands manager, List<Home> homes) {
        Home lead = homes.get(1);
        manager.goTo("clusters.guide.project")
                .fill("clusters.field.title", "Опытная линия")
                .choose("lead", lead.name());
        assertThat(manager.window().role(AriaRole.CHECKBOX, lead.name())).hasCount(0);
        assertThat(manager.window().role(AriaRole.CHECKBOX, homes.getFirst().name()))
                .isChecked();
        manager.choose("responsible", lead.person().name() + " · " + lead.name());
        manager.press("clusters.project.open");
        arrived(manager, "joint-projects");
    }

    private static void reachTheFirstMilestone(Hands director, Home home) {
        director.goTo("clusters.guide.milestone")
                .fill("clusters.field.title", "Камера стоит")
                .choose("responsible", home.person().name() + " · " + home.name())
                .submit("clusters.milestone.add")
                .press("clusters.milestone.reach")
                .submit("clusters.milestone.reach");
        assertThat(director.window().page().getByText("Камера стоит")).hasCount(2);
    }
}
