package org.trihelix.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class StillTest {

    @Test
    void looksTheSameInOneNode() {
        var quote = new Paragraph("two\nlines  of <b>text</b>");
        var card = new Div(new Anchor("ideas/1?a=b&c=\"d\"", "An idea"), quote);
        card.addClassName("card");
        card.getElement().setAttribute("hidden", true);

        Still still = Still.of(card);

        assertThat(still.getElement().getOuterHTML())
                .isEqualTo(card.getElement().getOuterHTML());
        assertThat(still.getElement().getProperty("innerHTML"))
                .isEqualTo("<a href=\"ideas/1?a=b&amp;c=&quot;d&quot;\">An idea</a>"
                        + "<p>two\nlines  of &lt;b&gt;text&lt;/b&gt;</p>");
        assertThat(still.getElement().getChildCount()).isZero();
        assertThat(Still.of(quote).getElement().getOuterHTML())
                .isEqualTo(quote.getElement().getOuterHTML());
    }

    @Test
    void whatIsPutAnewTakesThePlaceOfWhatWasThere() {
        var place = new Div();
        Still.fill(place, List.of(new Span("one"), new Span("two")));
        Still.fill(place, List.of(new Span("three")));
        assertThat(place.getElement().getProperty("innerHTML")).isEqualTo("<span>three</span>");
    }

    @Test
    void whatIsHiddenIsNotGivenAway() {
        var secret = new Span("secret");
        secret.setVisible(false);
        assertThatThrownBy(() -> Still.of(new Div(new Div(secret)))).isInstanceOf(IllegalArgumentException.class);
    }
}
