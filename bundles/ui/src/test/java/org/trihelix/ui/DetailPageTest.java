package org.trihelix.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.tabs.TabSheet;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.trihelix.api.SubjectRef;
import org.trihelix.api.access.Permission;

class DetailPageTest {
    private static final SubjectRef IDEA = new SubjectRef("idea", "1");

    private final FakeContext context = new FakeContext();
    private final List<String> made = new ArrayList<>();

    private DetailPage page(List<PageAction> actions) {
        var header = new DetailHeader(
                List.of(), "<b>Биогаз</b>", new Status("Подана", Status.Tone.PROGRESS), List.of(), actions);
        return new DetailPage(context, IDEA, header, List.of(tab("text", 10), tab("comments", 20)));
    }

    private PageTab tab(String id, int order) {
        return new PageTab(id, "tab." + id, order, () -> {
            made.add(id);
            return new Span("content of " + id);
        });
    }

    private DetailPage shown(PageAction... actions) {
        var ui = new UI();
        ui.getInternals().setSession(new PlainSession());
        DetailPage page = page(List.of(actions));
        ui.add(page);
        answer(page);
        return page;
    }

    /** Flow attaches an opened tab's content before it answers the browser. */
    private static void answer(Component page) {
        page.getUI().orElseThrow().getInternals().getStateTree().runExecutionsBeforeClientResponse();
    }

    private static List<String> labels(DetailPage page) {
        TabSheet sheet = Find.all(page, TabSheet.class).findFirst().orElseThrow();
        return IntStream.range(0, sheet.getTabCount())
                .mapToObj(i -> sheet.getTabAt(i).getLabel())
                .toList();
    }

    @Test
    void twoActionsAreButtonsAndTheRestIsInAMenu() {
        var actions = IntStream.range(0, 4)
                .mapToObj(i -> PageAction.of("a" + i, () -> {}))
                .toList();
        assertThat(Find.all(page(actions), Button.class).map(Button::getText)).containsExactly("a0", "a1");
    }

    @Test
    void whatAModuleWaitsForStandsBesideTheTitleAndGoesWithIt() {
        DetailPage page = shown();
        var reviews = new Contributed("reviews", 15);
        reviews.actions = List.of(PageAction.of("review", () -> {}));
        context.followers.getFirst().accept(List.of(reviews));
        assertThat(Find.all(page, Button.class).map(Button::getText)).containsExactly("review");
        context.followers.getFirst().accept(List.of());
        assertThat(Find.all(page, Button.class)).isEmpty();
    }

    @Test
    void titlesAreTextNotMarkup() {
        assertThat(page(List.of()).getElement().getOuterHTML()).contains("&lt;b&gt;Биогаз");
    }

    @Test
    void tabsOfModulesComeAndGoInTheirPlace() {
        DetailPage page = shown();
        var reviews = new Contributed("reviews", 15);
        context.followers.getFirst().accept(List.of(reviews));
        assertThat(labels(page)).containsExactly("tab.text", "tab.reviews", "tab.comments");
        context.followers.getFirst().accept(List.of());
        assertThat(labels(page)).containsExactly("tab.text", "tab.comments");
    }

    @Test
    void aModuleThatCameBackBringsANewTab() {
        DetailPage page = shown();
        context.followers.getFirst().accept(List.of(new Contributed("reviews", 15)));
        page.open("reviews");
        answer(page);
        context.followers.getFirst().accept(List.of(new Contributed("reviews", 15)));
        page.open("reviews");
        answer(page);
        assertThat(made).containsSubsequence("reviews", "reviews");
    }

    @Test
    void aTabThatIsTakenOutUnderItsReaderGivesWayToTheFirstUntilItIsBack() {
        context.address.put("tab", "reviews");
        DetailPage page = shown();
        context.followers.getFirst().accept(List.of(new Contributed("reviews", 15)));
        assertThat(open(page)).isEqualTo("tab.reviews");
        context.followers.getFirst().accept(List.of());
        assertThat(open(page)).isEqualTo("tab.text");
        context.followers.getFirst().accept(List.of(new Contributed("reviews", 15)));
        assertThat(open(page)).isEqualTo("tab.reviews");
    }

    private static String open(DetailPage page) {
        TabSheet sheet = Find.all(page, TabSheet.class).findFirst().orElseThrow();
        return sheet.getSelectedTab().getLabel();
    }

    @Test
    void contentIsMadeWhenItsTabIsOpened() {
        DetailPage page = shown();
        assertThat(made).containsExactly("text");
        page.open("comments");
        answer(page);
        assertThat(made).containsExactly("text", "comments");
    }

    @Test
    void theAddressOpensATab() {
        context.address.put("tab", "comments");
        shown();
        assertThat(made).contains("comments");
    }

    @Test
    void theAddressOpensAQuestionOnce() {
        var done = new ArrayList<String>();
        var question = PageAction.of("found", () -> done.add("asked")).asking();
        context.address.put("ask", "found");
        shown(question);
        shown(question);
        assertThat(done).containsExactly("asked");
        assertThat(DetailPage.asking("clusters/1", "found")).isEqualTo("clusters/1?ask=found");
        assertThat(DetailPage.asking("clusters/1?tab=all", "found")).isEqualTo("clusters/1?tab=all&ask=found");
    }

    @Test
    void theAddressDoesNothingByItself() {
        var done = new ArrayList<String>();
        context.address.put("ask", "vote");
        shown(PageAction.of("vote", () -> done.add("voted")));
        assertThat(done).isEmpty();
    }

    @Test
    void aPageThatIsLeftFollowsNothing() {
        DetailPage page = shown();
        page.removeFromParent();
        assertThat(context.followers).isEmpty();
    }

    /** Another module's tab. */
    private final class Contributed implements DetailTab {
        private final String id;
        private final int order;
        private List<PageAction> actions = List.of();

        Contributed(String id, int order) {
            this.id = id;
            this.order = order;
        }

        @Override
        public String kind() {
            return IDEA.kind();
        }

        @Override
        public String id() {
            return id;
        }

        @Override
        public String titleKey() {
            return "tab." + id;
        }

        @Override
        public int order() {
            return order;
        }

        @Override
        public Permission permission() {
            return Permission.signedIn("other.see");
        }

        @Override
        public List<PageAction> actions(SubjectRef subject, ViewContext where) {
            return actions;
        }

        @Override
        public Component create(SubjectRef subject, ViewContext where) {
            made.add(id);
            return new Span(subject.toString());
        }
    }
}
