package org.trihelix.api.text;

import java.util.Locale;

/** Words in both languages of the hub; what a person typed stands in both. */
public record Label(String ru, String en) {

    public static final Label NONE = new Label("", "");

    public static Label of(String typed) {
        String text = typed.strip();
        return new Label(text, text);
    }

    public String in(Locale locale) {
        return locale.getLanguage().equals("ru") ? ru : en;
    }

    public int length() {
        return Math.max(ru.length(), en.length());
    }
}
