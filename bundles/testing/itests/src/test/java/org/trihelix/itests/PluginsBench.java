package org.trihelix.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.trihelix.testing.browser.BrowserExtension;
import org.trihelix.testing.browser.Look;
import org.trihelix.testing.browser.Windows;
import org.trihelix.testing.hub.Eventually;
import org.trihelix.testing.hub.Fresh;
import org.trihelix.testing.hub.Hub;
import org.trihelix.testing.hub.HubExtension;

/**
 * Plug-ins are installed, upgraded and removed while fifty people have pages open, some of them in the middle of an idea, and while public pages
 * and the API are read all the time.
 */
@ExtendWith({HubExtension.class, BrowserExtension.class})
public class PluginsBench {

    /** The system property is for whoever cannot wait for all of them. */
    private static final int TURNS = Integer.getInteger("bench.turns", 20);

    /** An install, an upgrade and a removal. */
    private static final int CHANGES = 3;

    private static final int PLUGINS = 3;
    private static final int OPEN = 50;
    private static final int PEOPLE = 25;
    private static final int WRITERS = 3;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir
    private Path folder;

    @Test
    @Timeout(3600)
    void othersGoOn(@Fresh Hub hub, Windows windows) throws Exception {
        var stopwatch = new Stopwatch(hub.start());
        SamplePlugin.trust(hub);
        List<Reader> readers = readers(hub);
        List<Locator> drafts = drafts(hub, windows);
        var bystanders = new Bystanders(hub);
        List<Long> visible = new ArrayList<>();

        turns(hub, readers, drafts, "forest-krasnoyarsk", () -> {
            visible.add(seen(readers) - stopwatch.started("org.trihelix.plugins.forest-krasnoyarsk"));
        });
        turns(hub, readers, drafts, "european-cluster", () -> {});
        turns(hub, readers, drafts, "industrial-cluster-ru", () -> {});

        bystanders.report();
        Figures.count("signed-in sessions", OPEN + WRITERS);
        String written = "Draft" + "x".repeat(TURNS * CHANGES * PLUGINS);
        List<Locator> lost = drafts.stream()
                .filter(draft -> !draft.inputValue().equals(written))
                .toList();
        Figures.count("lost drafts", lost.size());
        Figures.millis("started to visible", visible);
        assertThat(lost).isEmpty();
    }

    private static List<Reader> readers(Hub hub) {
        List<Reader> readers = new ArrayList<>();
        List<Someone> people = new ArrayList<>();
        for (int i = 0; i < OPEN; i++) {
            if (i < PEOPLE) {
                people.add(Someone.member(hub));
            }
            readers.add(new Reader(hub, people.get(i % PEOPLE).login(), "forest"));
        }
        return readers;
    }

    private static List<Locator> drafts(Hub hub, Windows windows) {
        List<Locator> drafts = new ArrayList<>();
        for (int i = 0; i < WRITERS; i++) {
            var window = Someone.member(hub).opens(windows, hub, Look.of("en")).open("/app/ideas/new");
            drafts.add(window.field("ideas.field.title"));
            drafts.getLast().fill("Draft");
        }
        return drafts;
    }

    /** Each writer writes on after each change; what stood there before stands there still. */
    private static void writeOn(List<Locator> drafts) {
        for (Locator draft : drafts) {
            draft.press("End");
            draft.press("x");
        }
    }

    private void turns(Hub hub, List<Reader> readers, List<Locator> drafts, String name, Runnable seen)
            throws Exception {
        List<Long> took = new ArrayList<>();
        List<String> digests = new ArrayList<>();
        for (Path version : List.of(OurPlugin.file(name, folder), OurPlugin.file(name, "1.1.0", folder))) {
            digests.add(hub.admin()
                    .upload("/api/v1/plugins/files", Files.readAllBytes(version))
                    .expect(201)
                    .text("file"));
        }
        for (int i = 0; i < TURNS; i++) {
            Eventually.holds(PATIENCE, () -> readers.stream().noneMatch(Reader::leads));
            took.add(install(hub, digests.getFirst()));
            seen.run();
            writeOn(drafts);
            took.add(install(hub, digests.getLast()));
            writeOn(drafts);
            hub.admin().delete("/api/v1/plugins/" + name).expect(204);
            writeOn(drafts);
        }
        Figures.count(name + " changed", (long) TURNS * CHANGES);
        Figures.millis(name + " install", took);
    }

    private static long install(Hub hub, String digest) {
        long begun = System.nanoTime();
        hub.admin().post("/api/v1/plugins", Map.of("file", digest)).expect(201);
        return (System.nanoTime() - begun) / 1_000_000;
    }

    /** When the last of the open pages showed the entry. */
    private static long seen(List<Reader> readers) {
        Eventually.holds(PATIENCE, () -> readers.stream().allMatch(Reader::leads));
        return readers.stream().mapToLong(Reader::seen).max().orElseThrow();
    }
}
