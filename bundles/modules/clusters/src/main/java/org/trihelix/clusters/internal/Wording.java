package org.trihelix.clusters.internal;

import java.util.Locale;
import org.trihelix.api.text.Label;
import org.trihelix.api.text.Message;
import org.trihelix.api.text.Texts;

/** Says messages in both languages at once. */
public record Wording(Texts texts) {

    private static final Locale RUSSIAN = Locale.of("ru");

    public Label label(Message message) {
        return new Label(texts.text(RUSSIAN, message), texts.text(Locale.ENGLISH, message));
    }

    public Label label(String key, Object... arguments) {
        return label(Message.of(key, arguments));
    }
}
