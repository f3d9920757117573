package org.trihelix.ideas.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trihelix.api.FieldError;

class IdeaTextTest {

    private static final String SUMMARY = "Двадцать знаков есть.";

    @Test
    void tellsAllThatIsWrongAtOnce() {
        var text = new IdeaText("Коро", "", "x".repeat(8001), "y".repeat(8001), "\u0000", 10, "f".repeat(101), "XX");

        assertThat(text.errors("RU"::equals))
                .extracting(FieldError::field)
                .containsExactly("title", "summary", "problem", "solution", "principle", "field", "trl", "region");
    }

    @Test
    void takesTheLimitsAtTheEdges() {
        assertThat(errors(IdeaText.of("12345", "s".repeat(20)))).isEmpty();
        assertThat(errors(IdeaText.of("t".repeat(200), "s".repeat(2000)))).isEmpty();
        assertThat(errors(IdeaText.of("t".repeat(201), "s".repeat(19)))).containsExactly("title", "summary");
    }

    @Test
    void lengthIsThatOfWhatIsKept() {
        assertThat(errors(IdeaText.of("  1234  ", SUMMARY))).containsExactly("title");
    }

    @Test
    void aDraftMayBeUnfinishedButNotTooLong() {
        assertThat(IdeaText.EMPTY.draftErrors(code -> true)).isEmpty();
        assertThat(IdeaText.of("t".repeat(201), "").draftErrors(code -> true))
                .extracting(FieldError::field)
                .containsExactly("title");
    }

    @ParameterizedTest
    @ValueSource(strings = {"нуль \u0000 внутри", "половина \ud83d знака", "звонок \u0007"})
    void refusesCharactersThatCannotBeKept(String title) {
        assertThat(errors(IdeaText.of(title, SUMMARY))).containsExactly("title");
    }

    @Test
    void keepsMarkupAndPicturesAsText() {
        String title = "<script>alert('идея')</script> 💡";

        assertThat(IdeaText.of(title, SUMMARY).title()).isEqualTo(title);
        assertThat(errors(IdeaText.of(title, SUMMARY))).isEmpty();
    }

    @Test
    void makesOneLineOfATitleAndPlainLineEndsOfTexts() {
        var text = IdeaText.of(" Станок\r\n для\u00a0\u00a0всех ", " раз\r\nдва\rтри ");

        assertThat(text.title()).isEqualTo("Станок для всех");
        assertThat(text.summary()).isEqualTo("раз\nдва\nтри");
    }

    private static List<String> errors(IdeaText text) {
        return text.errors(code -> true).stream().map(FieldError::field).toList();
    }
}
