package org.trihelix.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.trihelix.testing.browser.BrowserExtension;
import org.trihelix.testing.browser.Look;
import org.trihelix.testing.browser.Windows;
import org.trihelix.testing.hub.Eventually;
import org.trihelix.testing.hub.Fresh;
import org.trihelix.testing.hub.Hub;
import org.trihelix.testing.hub.HubExtension;

/**
 * How pages follow a module that comes and goes. A listener inside the container writes down the moment of "starting" and "started", the
 * page the moment at which the entry stands in its menu; both read the clock of the same machine.
 */
@ExtendWith({HubExtension.class, BrowserExtension.class})
public class ModulesBench {

    private static final String MODULE = "org.trihelix.ideas";
    private static final int CYCLES = 100;
    private static final int REINSTALL_EVERY = 5;
    private static final int OPEN = 200;
    private static final int VANISH = 100;
    private static final int PEOPLE = 20;
    private static final int STARTS = 5;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration SETTLING = Duration.ofSeconds(75);

    /** What is held softly would go when memory is short; here it goes at each collection. */
    private static final String NO_SOFT_CACHES = "-XX:SoftRefLRUPolicyMSPerMB=0";

    @Test
    void followsInAnOpenPage(@Fresh Hub hub, Windows windows) throws Exception {
        var stopwatch = new Stopwatch(hub.with(NO_SOFT_CACHES).start());
        var menu =
                new Menu(Someone.member(hub).opens(windows, hub, Look.of("en")).open("/app/"));
        cycle(hub, menu, 1);
        cycle(hub, menu, 2);
        Thread.sleep(SETTLING);
        counts(hub, "before");
        var bystanders = new Bystanders(hub);
        List<Long> afterStarting = new ArrayList<>();
        List<Long> afterStarted = new ArrayList<>();
        for (int i = 1; i <= CYCLES; i++) {
            long seen = cycle(hub, menu, i);
            afterStarting.add(seen - stopwatch.starting(MODULE));
            afterStarted.add(seen - stopwatch.started(MODULE));
        }
        bystanders.report();
        Figures.count("starts", CYCLES);
        Figures.millis("started to visible", afterStarted);
        Figures.count("slowest start by number", 1 + afterStarted.indexOf(Collections.max(afterStarted)));
        Figures.millis("starting to visible", afterStarting);
        Thread.sleep(SETTLING);
        counts(hub, "after");
    }

    private static void counts(Hub hub, String when) {
        Generations.loaders(hub);
        Figures.count("class loaders " + when, Generations.loaders(hub));
        Figures.count("threads " + when, Generations.threads(hub));
        Figures.count("generations of the module " + when, Generations.of(hub, MODULE + ".internal.IdeasModule"));
    }

    /** Takes the module out and puts it in; when the page showed it, in ms of the wall clock. */
    private static long cycle(Hub hub, Menu menu, int number) {
        boolean reinstall = number % REINSTALL_EVERY == 0;
        hub.console((reinstall ? "bundle:uninstall " : "bundle:stop ") + MODULE).orFail();
        menu.awaitNone();
        menu.watch();
        hub.console(reinstall ? "bundle:install -s mvn:org.trihelix/ideas/0.1.0" : "bundle:start " + MODULE)
                .orFail();
        return menu.seen();
    }

    @Test
    void othersFollowWhenPagesVanish(@Fresh Hub hub, Windows windows) throws IOException {
        var stopwatch = new Stopwatch(hub.start());
        List<Reader> readers = readers(hub);
        var someone = Someone.member(hub);
        var menus = List.of(
                new Menu(someone.opens(windows, hub, Look.of("en")).open("/app/")),
                new Menu(someone.opens(windows, hub, Look.of("ru")).open("/app/")));
        List<Long> slowest = new ArrayList<>();
        slowest.add(start(hub, stopwatch, readers, menus, List.of()));
        List<Reader> living = readers.subList(VANISH, OPEN);
        for (int i = 0; i < STARTS; i++) {
            slowest.add(start(hub, stopwatch, living, menus, i == 0 ? readers.subList(0, VANISH) : List.of()));
        }
        Figures.count("open pages", OPEN);
        Figures.count("vanished pages", VANISH);
        Figures.millis("last of all pages after started", slowest.getFirst());
        Figures.millis("last of living pages after started", slowest.subList(1, slowest.size()));
    }

    private static List<Reader> readers(Hub hub) {
        List<Someone> people = new ArrayList<>();
        List<Reader> readers = new ArrayList<>();
        for (int i = 0; i < OPEN; i++) {
            if (i < PEOPLE) {
                people.add(Someone.member(hub));
            }
            readers.add(new Reader(hub, people.get(i % PEOPLE).login(), "ideas"));
        }
        return readers;
    }

    /** Starts the module after some pages have vanished; how long after "started" the last of the others showed it, in ms. */
    private static long start(
            Hub hub, Stopwatch stopwatch, List<Reader> living, List<Menu> menus, List<Reader> vanishing) {
        hub.admin().post("/api/v1/modules/ideas/stop", Map.of()).expect(204);
        menus.forEach(Menu::awaitNone);
        Eventually.holds(PATIENCE, () -> living.stream().noneMatch(Reader::leads));
        for (int i = 0; i < vanishing.size(); i++) {
            if (i % 2 == 0) {
                vanishing.get(i).crash();
            } else {
                vanishing.get(i).sleep();
            }
        }
        menus.forEach(Menu::watch);
        hub.admin().post("/api/v1/modules/ideas/start", Map.of()).expect(204);
        Eventually.holds(PATIENCE, () -> living.stream().allMatch(Reader::leads));
        long last = living.stream().mapToLong(Reader::seen).max().orElseThrow();
        for (Menu menu : menus) {
            last = Math.max(last, menu.seen());
        }
        assertThat(last).isPositive();
        return last - stopwatch.started(MODULE);
    }
}
