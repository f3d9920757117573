package org.trihelix.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.stream.IntStream;

/** Whole numbers as a row of buttons; arrows go along it, digits choose. */
final class ScoreButtons extends RadioButtonGroup<Integer> {
    private static final long serialVersionUID = 1L;

    /** Two digits in quick succession are one number where there is such a button. */
    private static final String DIGITS = """
            let typed = '';
            let last = 0;
            this.addEventListener('keydown', event => {
                if (!/^[0-9]$/.test(event.key) || event.ctrlKey || event.altKey || event.metaKey) return;
                const named = text => [...this.querySelectorAll('vaadin-radio-button')]
                    .find(button => button.textContent.trim() === text);
                typed = event.timeStamp - last < 800 ? typed + event.key : event.key;
                last = event.timeStamp;
                const button = named(typed) ?? named(typed = event.key);
                const input = button?.querySelector('input');
                if (input && !input.disabled) {
                    event.preventDefault();
                    input.click();
                    input.focus();
                }
            });
            """;

    ScoreButtons(int least, int most) {
        setManualValidation(true);
        setItems(IntStream.rangeClosed(least, most).boxed().toList());
        addClassName("th-score");
        getElement().executeJs(DIGITS);
    }
}
