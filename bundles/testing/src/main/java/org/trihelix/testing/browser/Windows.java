package org.trihelix.testing.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.trihelix.testing.hub.Hub;

/** Opens windows of one browser; those of a test are closed after it. */
public final class Windows implements AutoCloseable {

    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;
    private final List<Window> open = new ArrayList<>();

    Windows() {
        playwright = Playwright.create();
        // else what is said to be seen has a third of the time that a click has
        PlaywrightAssertions.setDefaultAssertionTimeout(Window.PATIENCE_MILLIS);
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium())
                        .setHeadless(true)
                        .setArgs(FLAGS));
    }

    /** The system's own Chromium, best the one without windows, which is the quickest: the tests download no browser. */
    private static Path chromium() {
        return Stream.of(
                        "/usr/bin/chromium-headless-shell",
                        "/usr/bin/chromium",
                        "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("browser tests need Chromium: apt-get install chromium"));
    }

    /** An empty window on that hub. */
    public Window open(Hub hub, Look look) {
        var window = new Window(hub, look, browser.newContext(look.options()));
        open.add(window);
        return window;
    }

    /** A window of this person, who signs in on the first page that is opened in it. */
    public Window open(Hub hub, Look look, String login, String password) {
        return open(hub, look).as(login, password);
    }

    void screenshots(String name) {
        for (int i = 0; i < open.size(); i++) {
            open.get(i).screenshot(name + "-" + i);
        }
    }

    void closeAll() {
        open.forEach(Window::close);
        open.clear();
    }

    @Override
    public void close() {
        playwright.close();
    }
}
