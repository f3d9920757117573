package org.trihelix.web.internal.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class AddressTest {

    private static boolean belongs(String path, Map<String, String> query, String page, Map<String, String> wanted) {
        return new Address(path, query).belongsTo(new Address(page, wanted));
    }

    @Test
    void aPageAndWhatIsBelowItBelongToIt() {
        assertThat(belongs("ideas/1", Map.of("tab", "history"), "ideas/1", Map.of()))
                .isTrue();
        assertThat(belongs("ideas/1/edit", Map.of(), "ideas/1", Map.of("tab", "history")))
                .isTrue();
        assertThat(belongs("ideas/12", Map.of(), "ideas/1", Map.of())).isFalse();
        assertThat(belongs("ideas", Map.of(), "ideas/1", Map.of())).isFalse();
    }

    @Test
    void anotherTabIsAnotherPlace() {
        assertThat(belongs("ideas/1", Map.of("tab", "history", "from", "home"), "ideas/1", Map.of("tab", "history")))
                .isTrue();
        assertThat(belongs("ideas/1", Map.of("tab", "comments"), "ideas/1", Map.of("tab", "history")))
                .isFalse();
        assertThat(belongs("ideas/1", Map.of(), "ideas/1", Map.of("tab", "history")))
                .isFalse();
    }

    @Test
    void aQuestionMakesNoOtherPlace() {
        assertThat(belongs("clusters/1", Map.of("tab", "all"), "clusters/1", Map.of("tab", "all", "ask", "found")))
                .isTrue();
        assertThat(belongs("clusters/1", Map.of(), "clusters/1", Map.of("tab", "all", "ask", "found")))
                .isFalse();
    }

    @Test
    void onlyTheHomePageIsAtHome() {
        assertThat(belongs("", Map.of("follow", "idea:1"), "", Map.of())).isTrue();
        assertThat(belongs("ideas", Map.of(), "", Map.of())).isFalse();
    }
}
