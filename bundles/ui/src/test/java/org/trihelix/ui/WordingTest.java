package org.trihelix.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.trihelix.ui.internal.UiTexts;

/** The button that shows a password said "Show password" on Russian pages. */
class WordingTest {

    private static final Map<String, String> TEXTS = new UiTexts().messages(Locale.of("ru"));
    private static final UnaryOperator<String> RUSSIAN = key -> TEXTS.getOrDefault(key, key);

    @Test
    void whatAComponentSaysByItselfIsRussianToo() {
        var field = Wording.in(RUSSIAN, new PasswordField());
        assertThat(field.getElement().getPropertyRaw("i18n").toString()).contains("Показать пароль");
        assertThat(Wording.in(RUSSIAN, new MenuBar()).getI18n().getMoreOptions())
                .isEqualTo("Ещё");
    }

    @Test
    void aComponentWithoutWordsIsAMistake() {
        assertThatThrownBy(() -> Wording.in(RUSSIAN, new Span())).isInstanceOf(IllegalArgumentException.class);
    }
}
