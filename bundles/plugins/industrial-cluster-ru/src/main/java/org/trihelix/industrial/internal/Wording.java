package org.trihelix.industrial.internal;

import java.util.Locale;
import org.trihelix.api.text.Label;
import org.trihelix.api.text.Texts;

/** Says messages in both languages at once. */
record Wording(Texts texts) {

    Label label(String key, Object... arguments) {
        return new Label(texts.text(Locale.of("ru"), key, arguments), texts.text(Locale.ENGLISH, key, arguments));
    }
}
