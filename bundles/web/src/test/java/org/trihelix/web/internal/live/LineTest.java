package org.trihelix.web.internal.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LineTest {

    private final Lines lines = new Lines();

    @AfterEach
    void close() {
        lines.shutDown();
    }

    @Test
    void answersTheWaitingPage() throws InterruptedException {
        var page = LinesFixture.page(lines);
        page.line().ring();
        assertThat(page.words()).containsExactly("changed");
    }

    @Test
    void pagesAskOnWhenTheHubStops() throws InterruptedException {
        var page = LinesFixture.page(lines);
        lines.shutDown();
        assertThat(page.words()).containsExactly("nothing");
    }

    @Test
    void keepsARingForThePageThatIsBetweenTwoRequests() throws InterruptedException {
        var page = LinesFixture.page(lines);
        page.line().ring();
        page.line().answered();
        page.line().ring();
        page.waitAgain();
        assertThat(page.words()).containsExactly("changed", "changed");
    }

    @Test
    void ringsOnceUntilThePageHasFetchedWhatChanged() throws InterruptedException {
        var page = LinesFixture.page(lines);
        page.line().ring();
        page.line().ring();
        page.line().answered();
        page.waitAgain();
        assertThat(page.words()).containsExactly("changed");
    }

    @Test
    void letsTheEarlierRequestGoWhenAnotherComes() throws InterruptedException {
        var page = LinesFixture.page(lines);
        page.waitAgain();
        assertThat(page.words()).containsExactly("nothing");
    }

    /** Once the end of a wait that was about to be answered was left to the container, which answered 500. */
    @Test
    void answersOnceWhenARingMeetsTheEndOfTheWait() throws InterruptedException {
        var page = LinesFixture.page(lines);
        page.timeOut();
        page.line().ring();
        assertThat(page.words()).containsExactly("nothing");
        page.waitAgain();
        assertThat(page.words()).containsExactly("nothing", "changed");
    }

    @Test
    void tellsThePageThatDoesNotWait() {
        var page = LinesFixture.page(lines);
        assertThat(page.line().word()).isEqualTo("nothing");
        page.line().ring();
        assertThat(page.line().word()).isEqualTo("changed");
        page.line().answered();
        assertThat(page.line().word()).isEqualTo("nothing");
    }

    @Test
    void tellsThePageWhenTheLineIsClosed() throws InterruptedException {
        var page = LinesFixture.page(lines);
        page.line().close();
        assertThat(page.words()).containsExactly("gone");
        assertThat(lines.line(page.line().id())).isNull();
    }

    @Test
    void ringingNeverWaitsForADeadClient() throws InterruptedException {
        var stuck = new CountDownLatch(1);
        var dead = LinesFixture.page(lines);
        dead.waitDead(stuck);
        var living = LinesFixture.page(lines);
        long begun = System.nanoTime();
        lines.ringAll();
        assertThat(System.nanoTime() - begun).isLessThan(500_000_000L);
        assertThat(living.words()).containsExactly("changed");
        stuck.countDown();
    }
}
