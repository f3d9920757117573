package org.trihelix.testing.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.trihelix.testing.hub.Hub;

/** One page that one person has open, with cookies of its own. */
public final class Window implements AutoCloseable {

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa");
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
    private static final double SETTLE_MILLIS = 250;
    private static final double PATIENCE_MILLIS = 15_000;

    /** In which a page on a busy machine has taken on its new colours. */
    private static final double RECOLOUR_MILLIS = 3_000;

    private final Hub hub;
    private Look look;
    private final Words words;
    private final BrowserContext context;
    private final Page page;

    Window(Hub hub, Look look, BrowserContext context) {
        this.hub = hub;
        this.look = look;
        this.words = Words.in(look.locale());
        this.context = context;
        context.setDefaultTimeout(PATIENCE_MILLIS);
        page = context.newPage();
        page.onDialog(dialog -> {
            throw new AssertionError("a script opened a dialog: " + dialog.message());
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
        look = other;
        page.setViewportSize(other.width(), other.height());
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(other.scheme()));
        page.waitForTimeout(SETTLE_MILLIS);
        return this;
    }

    /** A text of the hub in the language of this window. */
    public String text(String key, Object... arguments) {
        return words.text(key, arguments);
    }

    /** Opens a path of the hub, {@code /app/ideas}. */
    public Window open(String path) {
        page.navigate(hub.url().resolve(path).toString());
        return this;
    }

    /** Opens the sign-in page and enters. */
    public Window signIn(String login, String password) {
        open("/app/");
        field("web.signIn.login").fill(login);
        field("web.signIn.password").fill(password);
        button("web.signIn.submit").click();
        page.locator(".hub-navigation").waitFor(attached());
        return this;
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
        var violations = violations();
        if (!violations.isEmpty()) {
            page.waitForTimeout(RECOLOUR_MILLIS);
            violations = violations();
        }
        if (!violations.isEmpty()) {
            screenshot("axe-" + what + "-" + look);
            throw new AssertionError(what + " (" + look + "): "
                    + violations.stream().map(Window::told).collect(Collectors.joining("\n")));
        }
    }

    private List<Rule> violations() {
        return new AxeBuilder(page).withTags(WCAG).analyze().getViolations();
    }

    private static String told(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " at "
                + rule.getNodes().stream()
                        .map(node -> node.getTarget() + " " + node.getHtml())
                        .collect(Collectors.joining("; "));
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

    @Override
    public void close() {
        context.close();
    }
}
