package org.trihelix.testing.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import java.util.Locale;

/**
 * How somebody sees the pages.
 *
 * @param language {@code ru} or {@code en}
 * @param width of the window in CSS pixels
 * @param dark whether the system asks for dark
 */
public record Look(String language, int width, boolean dark) {

    public static final int DESKTOP = 1440;
    public static final int PHONE = 390;

    private static final int DESKTOP_HEIGHT = 900;
    private static final int PHONE_HEIGHT = 844;

    /** At a desk, in daylight. */
    public static Look of(String language) {
        return new Look(language, DESKTOP, false);
    }

    /** Both widths and themes in the language of this look. */
    public List<Look> variants() {
        return List.of(
                new Look(language, DESKTOP, false),
                new Look(language, DESKTOP, true),
                new Look(language, PHONE, true),
                new Look(language, PHONE, false));
    }

    int height() {
        return width == PHONE ? PHONE_HEIGHT : DESKTOP_HEIGHT;
    }

    ColorScheme scheme() {
        return dark ? ColorScheme.DARK : ColorScheme.LIGHT;
    }

    public Locale locale() {
        return Locale.of(language);
    }

    Browser.NewContextOptions options() {
        return new Browser.NewContextOptions()
                .setLocale(language.equals("ru") ? "ru-RU" : "en-GB")
                .setViewportSize(width, height())
                .setColorScheme(scheme())
                .setReducedMotion(ReducedMotion.REDUCE);
    }

    @Override
    public String toString() {
        return String.join("-", List.of(language, Integer.toString(width), dark ? "dark" : "light"));
    }
}
