package org.trihelix.itests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.trihelix.testing.browser.Window;

/** What people do on pages again and again. */
record Hands(Window window) {

    /** A reload would ask again. */
    private static final Pattern ASKED = Pattern.compile(".*[?&]ask=.*");

    /** Goes home and from there to the step that the guide says is this person's, the first part of its keys being {@code key}. */
    Hands goTo(String key) {
        window.go("/app/");
        assertThat(window.heading(window.text("web.guide.yours", window.text(key))))
                .isVisible();
        window.button("web.guide.go").click();
        assertThat(window.page().locator(".hub-guide")).hasCount(0);
        assertThat(window.page()).not().hasURL(ASKED);
        return this;
    }

    /** Chooses what begins with this label from the list of the field with this name; "Someone 1" is not "Someone 12". */
    Hands choose(String field, String label) {
        window.page().locator("#field-" + field + " input").fill(label);
        window.page()
                .getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(beginning(label)))
                .first()
                .click();
        return this;
    }

    /** Ticks the box whose name begins so; "Someone 1" is not "Someone 12". */
    Hands tick(String name) {
        window.page()
                .getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(beginning(name)))
                .click();
        return this;
    }

    private static Pattern beginning(String name) {
        return Pattern.compile("^\\s*" + name.replaceAll("[.*+?^${}()|\\[\\]\\\\]", "\\\\$0") + "(?!\\d)");
    }

    /** Chooses the first of the list. */
    Hands chooseFirst(String field) {
        window.page().locator("#field-" + field + " input").press("ArrowDown");
        window.page().getByRole(AriaRole.OPTION).first().click();
        return this;
    }

    Hands fill(String key, String text) {
        window.field(key).fill(text);
        return this;
    }

    Hands press(String key) {
        window.button(key).first().click();
        return this;
    }

    /** Takes the page's action and says yes where it asks back. */
    Hands act(String key, String reason) {
        window.act(key);
        return confirm(key, reason);
    }

    /** Answers the question that has come. */
    Hands confirm(String key, String reason) {
        Locator question = window.page().getByRole(AriaRole.ALERTDIALOG);
        if (!reason.isEmpty()) {
            question.getByLabel(window.text("ui.confirm.reason")).fill(reason);
        }
        return close(question, key);
    }

    /** Presses the button of the dialog that is open. */
    Hands submit(String key) {
        return close(window.page().getByRole(AriaRole.DIALOG), key);
    }

    private Hands close(Locator dialog, String key) {
        dialog.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(window.text(key)).setExact(true))
                .click();
        assertThat(dialog).hasCount(0);
        return this;
    }

    /** Waits until this text of the hub is there. */
    Hands sees(String key, Object... arguments) {
        assertThat(window.page().getByText(window.text(key, arguments)).first()).isVisible();
        return this;
    }
}
