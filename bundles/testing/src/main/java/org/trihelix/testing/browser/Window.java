package org.trihelix.testing.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.trihelix.testing.hub.Hub;

/** One page that one person has open, with cookies of its own. */
public final class Window implements AutoCloseable {

    private static final Pattern LATIN = Pattern.compile("[A-Za-z]{2}");
    private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}");
    private static final String TEXTS = """
            () => {
                const names = ['aria-label', 'aria-description', 'aria-roledescription', 'title', 'placeholder', 'alt'];
                const found = [];
                const walk = node => {
                    if (node.nodeType === Node.TEXT_NODE) found.push(node.data);
                    if (['SCRIPT', 'STYLE', 'TEMPLATE'].includes(node.nodeName)) return;
                    if (node.getAttribute) names.forEach(name => found.push(node.getAttribute(name) ?? ''));
                    if (node.shadowRoot) walk(node.shadowRoot);
                    node.childNodes.forEach(walk);
                };
                walk(document.body);
                return found;
            }
            """;
    private static final String IDLE = """
            async () => {
                const clients = () => Object.values(window.Vaadin?.Flow?.clients ?? {});
                const pause = millis => new Promise(done => setTimeout(() => requestAnimationFrame(done), millis));
                do {
                    await pause(60);
                } while (clients().some(client => client.isActive?.()));
                await pause(0);
            }
            """;
    private static final String GO = """
            async address => {
                const arrived = new Promise(done => addEventListener('vaadin-navigated', done, {once: true}));
                const link = document.createElement('a');
                link.href = address;
                document.body.append(link);
                link.click();
                link.remove();
                await arrived;
            }
            """;
    private static final String APP = "/app/";
    private static final String NOWHERE = "about:blank";

    /** In which the last word of a page has reached the hub. */
    private static final double GOODBYE_MILLIS = 50;

    static final double PATIENCE_MILLIS = 15_000;

    /** Colours that change fade so long. */
    private static final double FADE_MILLIS = 250;

    /** After so many of these a page on a busy machine has taken on its new colours. */
    private static final double RECOLOUR_MILLIS = 500;

    private static final int LOOKS = 6;

    private final Hub hub;
    private Look look;
    private final Words words;
    private final BrowserContext context;
    private final Page page;
    private @Nullable Person person;

    private record Person(String login, String password) {}

    Window(Hub hub, Look look, BrowserContext context) {
        this.hub = hub;
        this.look = look;
        this.words = Words.in(look.locale());
        this.context = context;
        context.setDefaultTimeout(PATIENCE_MILLIS);
        page = context.newPage();
        page.onDialog(dialog -> {
            if (!dialog.type().equals("beforeunload")) {
                throw new AssertionError("a script opened a dialog: " + dialog.message());
            }
            dialog.accept();
        });
    }

    public Page page() {
        return page;
    }

    public Look look() {
        return look;
    }

    /** Shows the page as it is in another width and theme; the language stays. */
    public Window become(Look other) {
        boolean recoloured = look.dark() != other.dark();
        look = other;
        page.setViewportSize(other.width(), other.height());
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(other.scheme()));
        if (recoloured) {
            page.waitForTimeout(FADE_MILLIS);
        }
        return settle();
    }

    /** Waits until the page shows what the last click, or another width, asked for. */
    public Window settle() {
        page.evaluate(IDLE);
        return this;
    }

    /** A text of the hub in the language of this window. */
    public String text(String key, Object... arguments) {
        return words.text(key, arguments);
    }

    /** Opens a path of the hub, {@code /app/ideas}; who {@linkplain #as is to sign in} does so there. */
    public Window open(String path) {
        page.navigate(hub.url().resolve(path).toString());
        if (person != null && path.startsWith(APP)) {
            Person coming = person;
            person = null;
            signIn(coming);
        }
        return this;
    }

    /** The first page below {@code /app/} that is opened from now on will be opened as this person. */
    public Window as(String login, String password) {
        person = new Person(login, password);
        return this;
    }

    /** Goes to a path below {@code /app/} as a link there does: the page stays loaded. */
    public Window go(String path) {
        page.evaluate(GO, hub.url().resolve(path).toString());
        return settle();
    }

    private void signIn(Person coming) {
        field("web.signIn.login").fill(coming.login);
        field("web.signIn.password").fill(coming.password);
        button("web.signIn.submit").click();
        page.locator(".hub-navigation").waitFor(attached());
    }

    /** The input with this label. */
    public Locator field(String key) {
        return page.getByLabel(text(key), new Page.GetByLabelOptions().setExact(true));
    }

    public Locator button(String key) {
        return role(AriaRole.BUTTON, text(key));
    }

    public Locator link(String key) {
        return role(AriaRole.LINK, text(key));
    }

    public Locator heading(String name) {
        return role(AriaRole.HEADING, name);
    }

    /** Presses the page's action, also where it waits in the menu of further actions. */
    public void act(String key) {
        Locator more = role(AriaRole.MENUITEM, text("ui.moreActions"));
        more.or(button(key)).first().waitFor();
        if (button(key).count() == 0) {
            more.click();
            role(AriaRole.MENUITEM, text(key)).click();
        } else {
            button(key).first().click();
        }
    }

    /** What bears this role and exactly this name. */
    public Locator role(AriaRole role, String name) {
        return page.getByRole(role, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** Chooses in the list with this label what is found first by typing. */
    public void choose(String label, String typed) {
        role(AriaRole.COMBOBOX, label).fill(typed);
        page.locator("vaadin-combo-box-item:not([hidden])").first().click();
    }

    /** Types a day into the field with this label. */
    public void day(String label, LocalDate day) {
        Locator field = role(AriaRole.COMBOBOX, label);
        field.fill(day.toString());
        field.press("Enter");
    }

    private static Locator.WaitForOptions attached() {
        return new Locator.WaitForOptions().setState(com.microsoft.playwright.options.WaitForSelectorState.ATTACHED);
    }

    /** Saves what is seen, below {@code target/screenshots}. */
    public Path screenshot(String name) {
        Path file = Path.of("target/screenshots", name.replaceAll("[^\\p{L}\\d.-]+", "_") + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
        return file;
    }

    /** @throws AssertionError with every violation of WCAG 2.2 level A or AA that axe finds on the page as it is */
    public void accessible(String what) {
        accessible(what, Glance.WHOLE);
    }

    /** What is only on its way to its colours counts as there. */
    public void accessible(String what, Glance glance) {
        var axe = new Axe(page);
        List<String> violations = axe.violations(glance);
        for (int i = 0; i < LOOKS && !violations.isEmpty(); i++) {
            page.waitForTimeout(RECOLOUR_MILLIS);
            violations = axe.violations(glance);
        }
        if (!violations.isEmpty()) {
            screenshot("axe-" + what + "-" + look);
            throw new AssertionError(what + " (" + look + "): " + String.join("\n", violations));
        }
    }

    /** Every text and name on the page, also within components and where it is not seen, that has Latin words and no Cyrillic letter. */
    public Set<String> latinOnly() {
        @SuppressWarnings("unchecked")
        var texts = (List<String>) page.evaluate(TEXTS);
        return texts.stream()
                .map(String::strip)
                .filter(text ->
                        LATIN.matcher(text).find() && !CYRILLIC.matcher(text).find())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Leaves the page first, as people do: the hub waits minutes for one that vanishes. */
    @Override
    public void close() {
        if (!page.isClosed()) {
            page.navigate(NOWHERE);
            page.waitForTimeout(GOODBYE_MILLIS);
        }
        context.close();
    }
}
