package org.trihelix.web.internal.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.trihelix.api.access.Caller;
import org.trihelix.api.access.Role;
import org.trihelix.api.account.DemonstrationDoor.Guest;
import org.trihelix.ui.GuideStep;
import org.trihelix.ui.ViewContext;

class GuideStepsTest {

    private final ViewContext context = (ViewContext) Proxy.newProxyInstance(
            ViewContext.class.getClassLoader(), new Class<?>[] {ViewContext.class}, (self, method, given) -> {
                Object[] arguments = (Object[]) given[1];
                return arguments.length == 0 ? given[0] : given[0] + Arrays.toString(arguments);
            });

    private static GuideStep step(String name, boolean done, boolean yours) {
        return new GuideStep("ideas", name, done, yours, done || yours ? "ideas/1" : null);
    }

    private String said(GuideStep... steps) {
        return read(new GuideSteps(context, new Way(null, List.of(steps), false, null), List.of()));
    }

    private static String read(GuideSteps steps) {
        return Jsoup.parseBodyFragment(steps.getElement().getOuterHTML()).body().select("*").stream()
                .map(Element::ownText)
                .collect(Collectors.joining());
    }

    @Test
    void whatTheReaderCanDoComesFirst() {
        assertThat(said(step("submit", true, true), step("screen", false, false), step("assign", false, true)))
                .startsWith("web.guide.yours[ideas.guide.assign]ideas.guide.assign.text")
                .contains("web.guide.progress[1, 3]");
    }

    @Test
    void aLaterPartComesWhenItsTurnIsThere() {
        assertThat(said(step("submit", true, true), step("screen", false, false), clusters("candidate")))
                .startsWith("web.guide.others[ideas.guide.screen]");
        assertThat(said(step("screen", true, false), clusters("candidate")))
                .startsWith("web.guide.yours[clusters.guide.candidate]");
    }

    private static GuideStep clusters(String name) {
        return new GuideStep("clusters", name, false, true, "clusters/new");
    }

    @Test
    void whereOthersAreDueItSaysWho() {
        assertThat(said(step("submit", true, false), step("screen", false, false)))
                .startsWith("web.guide.others[ideas.guide.screen]web.guide.who[ideas.guide.screen.who]");
    }

    @Test
    void whereOneOfTheDemonstrationCanItSaysHisName() {
        GuideStep due = step("screen", false, false);
        var guest = new Guest(
                new Caller("7", "Зоя", Locale.of("ru"), Set.of(), List.of()), List.of(Role.MODERATOR), "Союз");
        var way = new Way(null, List.of(due), true, new Relay(guest, due, "ideas/1"));
        assertThat(read(new GuideSteps(context, way, List.of())))
                .startsWith("web.guide.others[ideas.guide.screen]web.guide.whoGuest[Зоя, web.guests.about[")
                .endsWith("ideas.guide.screenЗоя");
    }

    @Test
    void atTheEndItSaysSo() {
        assertThat(said(step("submit", true, true))).startsWith("web.guide.complete");
    }

    @Test
    void onlyTheNextStepIsMarkedAsTheCurrentOne() {
        var way = new Way(null, List.of(step("submit", true, true), step("screen", false, true)), false, null);
        var steps = new GuideSteps(context, way, List.of());
        assertThat(steps.getElement().getOuterHTML().split("aria-current", -1)).hasSize(2);
        assertThat(steps.getElement().getOuterHTML().split("data-done", -1)).hasSize(2);
    }
}
