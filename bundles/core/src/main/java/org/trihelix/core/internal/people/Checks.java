package org.trihelix.core.internal.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.FieldError;
import org.trihelix.api.InvalidException;
import org.trihelix.api.people.Regions;
import org.trihelix.api.text.Message;
import org.trihelix.api.text.Texts;

/** Collects everything that is wrong with what was given, so that it can be told at once. */
public final class Checks {

    public static final int NAME_MAX = 120;
    public static final int PASSWORD_MIN = 10;
    public static final int PASSWORD_MAX = 200;

    private static final Pattern LOGIN = Pattern.compile("[a-z0-9._@-]{2,64}");

    private final List<FieldError> errors = new ArrayList<>();

    public Checks wrong(String field, String key, Object... arguments) {
        errors.add(new FieldError(field, Message.of(key, arguments)));
        return this;
    }

    /** A text in one line that may not be empty; without the spaces around it. */
    public String line(String field, String given, int max) {
        String text = given.strip();
        if (text.isEmpty()) {
            wrong(field, "hub.error.required");
        } else if (text.length() > max) {
            wrong(field, "hub.error.tooLong", max, text.length());
        } else if (text.chars().anyMatch(Character::isISOControl)) {
            wrong(field, "hub.error.control");
        }
        return text;
    }

    /** A text of several lines, perhaps empty. */
    public String lines(String field, String given, int max) {
        String text = given.strip();
        if (text.length() > max) {
            wrong(field, "hub.error.tooLong", max, text.length());
        } else if (text.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t')) {
            wrong(field, "hub.error.control");
        }
        return text;
    }

    public String login(String field, String given) {
        String login = normalLogin(given);
        if (!LOGIN.matcher(login).matches()) {
            wrong(field, "hub.error.login.form");
        }
        return login;
    }

    public static String normalLogin(String given) {
        return given.strip().toLowerCase(Locale.ROOT);
    }

    public void password(String field, CharSequence password, String login) {
        if (password.length() < PASSWORD_MIN || password.length() > PASSWORD_MAX) {
            wrong(field, "hub.error.password.length", PASSWORD_MIN, PASSWORD_MAX);
        } else if (password.toString().equalsIgnoreCase(login)) {
            wrong(field, "hub.error.password.login");
        }
    }

    public void language(String field, String language) {
        if (Texts.LANGUAGES.stream().noneMatch(locale -> locale.getLanguage().equals(language))) {
            wrong(field, "hub.error.language.unknown");
        }
    }

    public void region(String field, Regions regions, @Nullable String code) {
        if (code != null && regions.region(code) == null) {
            wrong(field, "hub.error.region.unknown");
        }
    }

    /** @throws InvalidException when anything was wrong */
    public void done() {
        if (!errors.isEmpty()) {
            throw new InvalidException(errors);
        }
    }
}
