package org.trihelix.web.internal.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.trihelix.api.access.HubPermissions;
import org.trihelix.api.access.Permission;
import org.trihelix.ui.ViewContext;
import org.trihelix.ui.ViewContribution;
import org.trihelix.web.internal.live.Lines;
import org.trihelix.web.internal.live.LinesFixture;

class ContributionsTest {

    private final Lines lines = new Lines();
    private boolean ending;
    private final Contributions contributions = new Contributions(lines, new Ending(() -> ending));

    @AfterEach
    void close() {
        LinesFixture.close(lines);
    }

    @Test
    void fixedSegmentsWinWhateverCameFirst() {
        var one = new View("ideas/:id");
        var form = new View("ideas/new");
        contributions.addView(one);
        contributions.addView(form);

        assertThat(at("ideas/new").view()).isSameAs(form);
        assertThat(at("ideas/7").view()).isSameAs(one);
        assertThat(at("ideas/7").parameters()).containsEntry("id", "7");
    }

    @Test
    void findsNothingOnceTheViewHasLeft() {
        var view = new View("ideas");
        contributions.addView(view);
        contributions.removeView(view);

        assertThat(contributions.match("ideas")).isNull();
        assertThat(contributions.has(view)).isFalse();
    }

    @Test
    void aSecondViewAtAnAddressTakesOverWhenTheFirstLeaves() {
        var first = new View("ideas");
        var second = new View("ideas");
        contributions.addView(first);
        contributions.addView(second);
        assertThat(at("ideas").view()).isSameAs(first);

        contributions.removeView(first);
        assertThat(at("ideas").view()).isSameAs(second);
    }

    @Test
    void ringsOpenPagesOnceForServicesThatComeTogether() throws InterruptedException {
        var page = LinesFixture.page(lines);
        contributions.addView(new View("ideas"));
        contributions.addView(new View("ideas/:id"));

        assertThat(page.words()).containsExactly("changed");
    }

    @Test
    void leavesOpenPagesAloneWhenTheWholeHubStops() throws InterruptedException {
        var page = LinesFixture.page(lines);
        var view = new View("ideas");
        ending = true;
        contributions.addView(view);
        contributions.removeView(view);

        assertThat(page.words()).isEmpty();
    }

    private Contributions.Match at(String path) {
        return Objects.requireNonNull(contributions.match(path));
    }

    private record View(String path) implements ViewContribution {

        @Override
        public String titleKey() {
            return "test.title";
        }

        @Override
        public Permission permission() {
            return HubPermissions.USE;
        }

        @Override
        public Component create(ViewContext context) {
            throw new UnsupportedOperationException();
        }

        /** Two views at one address are two. */
        @Override
        public boolean equals(Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(this);
        }
    }
}
