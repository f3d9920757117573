package org.trihelix.itests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.trihelix.testing.browser.BrowserExtension;
import org.trihelix.testing.browser.Look;
import org.trihelix.testing.browser.Window;
import org.trihelix.testing.browser.Windows;
import org.trihelix.testing.hub.Hub;
import org.trihelix.testing.hub.HubExtension;

/** In English; the {@linkplain WalkBrowserIT whole way} is walked in Russian. */
@ExtendWith({HubExtension.class, BrowserExtension.class})
class MobilizationBrowserIT {

    private static final String BRIEF = "We ask for a site and half of what the test stand costs, for two years.";
    private static final String ANSWER = "The site is free, money on equal terms.";

    private record Cast(Window author, Window giver, Window manager, Window authority) {}

    @Test
    void fromThePackageToTheCover(Hub hub, Windows windows) {
        var look = Look.of("en");
        var author = Someone.member(hub);
        var manager = Someone.with(hub, "MANAGER");
        var authority = Someone.with(hub, "AUTHORITY");
        var giver = Someone.member(hub);
        var cast = new Cast(
                author.opens(windows, hub, look),
                giver.opens(windows, hub, look),
                manager.opens(windows, hub, look),
                authority.opens(windows, hub, look));
        String title = "Stand " + System.nanoTime();
        String idea = author.submits(title);
        Judged.onward(hub, idea);

        send(cast.manager(), idea, authority.name(), title);
        answer(cast.authority(), title);
        String gathering = open(cast.author(), idea, title);
        String need = "Hours of " + title;
        promise(cast.giver(), need);
        move(cast.author().open(gathering + "?tab=pledges"), "ACCEPT", giver.name(), need);
        assertThat(chip(cast.author(), "mobilization.stage.COVERED")).isVisible();

        cast.manager().open(gathering);
        confirm(cast.manager(), "mobilization.leadOn", "");
        assertThat(cast.manager().button("mobilization.leadOn")).hasCount(0);
        org.assertj.core.api.Assertions.assertThat(
                        author.api().get("/api/v1/ideas/" + idea).object())
                .containsEntry("state", "CLUSTER");

        cast.giver().open("/app/");
        cast.giver().role(AriaRole.LINK, need).click();
        move(cast.giver(), "DELIVER", giver.name(), need);
        move(cast.author().open(gathering + "?tab=pledges"), "CONFIRM", giver.name(), need);
        assertThat(chip(cast.author(), "mobilization.pledge.CONFIRMED")).isVisible();
    }

    private static void send(Window manager, String idea, String addressee, String title) {
        manager.open("/app/ideas/" + idea + "?tab=mobilization");
        manager.button("mobilization.send").click();
        assertThat(manager.page().locator(".th-note").getByText(title)).isVisible();
        choose(manager, "addressee", addressee);
        manager.field("mobilization.field.brief").fill("Too short");
        manager.button("mobilization.send").click();
        assertThat(manager.page()
                        .getByText(manager.text("mobilization.error.brief", 40, 4000))
                        .first())
                .isVisible();
        manager.field("mobilization.field.brief").fill(BRIEF);
        manager.button("mobilization.send").click();
        manager.page().waitForURL(Pattern.compile(".*/app/promotions/[0-9a-f-]{36}$"));
        assertThat(manager.heading(title)).isVisible();
        assertThat(chip(manager, "mobilization.package.SENT")).isVisible();
    }

    private static void answer(Window authority, String title) {
        authority.open("/app/");
        authority
                .page()
                .locator("[data-widget='mobilization.waiting']")
                .getByText(title)
                .click();
        assertThat(authority.page().getByText(BRIEF)).isVisible();
        confirm(authority, "mobilization.answer.SUPPORTED", ANSWER);
        assertThat(chip(authority, "mobilization.answered.SUPPORTED")).isVisible();
    }

    private static String open(Window author, String idea, String title) {
        author.open("/app/ideas/" + idea + "?tab=mobilization");
        assertThat(author.page().getByText(ANSWER).first()).isVisible();
        author.link("mobilization.open").click();
        choose(author, "resource", author.text("mobilization.kind.EXPERTISE"));
        assertThat(author.field("mobilization.field.need")).hasValue(author.text("mobilization.begun.EXPERTISE"));
        author.field("mobilization.field.need").fill("Hours of " + title);
        author.field("mobilization.field.amount").fill("12,5");
        author.button("mobilization.open").click();
        author.page().waitForURL(Pattern.compile(".*/app/mobilization/[0-9a-f-]{36}$"));
        assertThat(chip(author, "mobilization.stage.GATHERING")).isVisible();
        return java.net.URI.create(author.page().url()).getPath();
    }

    private static void promise(Window giver, String need) {
        giver.open("/app/needs");
        giver.field("ui.list.search").fill(need);
        giver.role(AriaRole.LINK, need).click();
        giver.act("mobilization.offer");
        assertThat(giver.field("mobilization.amount.HOUR")).hasValue(Pattern.compile("12[.,]5"));
        giver.field("mobilization.amount.HOUR").fill("20");
        giver.button("mobilization.offer").click();
        assertThat(chip(giver, "mobilization.pledge.OFFERED")).isVisible();
    }

    private static void move(Window person, String move, String giver, String need) {
        String verb = "mobilization.move." + move;
        person.role(AriaRole.BUTTON, person.text(verb) + ": " + giver + ", " + need)
                .click();
        answerDialog(person, verb, "");
        assertThat(person.page().getByRole(AriaRole.ALERTDIALOG)).hasCount(0);
    }

    private static void confirm(Window person, String verb, String reason) {
        person.act(verb);
        answerDialog(person, verb, reason);
    }

    private static void answerDialog(Window person, String verb, String reason) {
        Locator dialog = person.page().getByRole(AriaRole.ALERTDIALOG);
        if (!reason.isEmpty()) {
            dialog.getByLabel(person.text("ui.confirm.reason")).fill(reason);
        }
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(person.text(verb)))
                .click();
    }

    private static void choose(Window person, String field, String label) {
        person.page().locator("#field-" + field + " input").fill(label);
        person.page()
                .getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(label))
                .first()
                .click();
    }

    private static Locator chip(Window person, String key) {
        return person.page()
                .locator(".th-chip", new Page.LocatorOptions().setHasText(person.text(key)))
                .first();
    }
}
