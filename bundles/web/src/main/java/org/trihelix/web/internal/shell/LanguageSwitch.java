package org.trihelix.web.internal.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.VaadinResponse;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Consumer;
import org.trihelix.api.text.Texts;
import org.trihelix.web.internal.Languages;

/** The other languages by their own names. */
final class LanguageSwitch extends Div {

    private static final long serialVersionUID = 1L;

    private static final int YEAR_SECONDS = (int) Duration.ofDays(365).toSeconds();

    LanguageSwitch(Hub hub, Visitor visitor, Consumer<Locale> chosen) {
        addClassName("hub-language");
        Texts.LANGUAGES.stream()
                .filter(locale -> !locale.equals(visitor.locale()))
                .forEach(locale -> add(button(hub, locale, chosen)));
    }

    private static Button button(Hub hub, Locale locale, Consumer<Locale> chosen) {
        var button = new Button(hub.texts().text(locale, "web.language.name"));
        button.getElement().addEventListener("click", click -> {
            keep(locale);
            chosen.accept(locale);
        });
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.getElement().setAttribute("lang", locale.getLanguage());
        return button;
    }

    /** So that sign-in and the public pages speak it too. */
    private static void keep(Locale locale) {
        VaadinResponse response = VaadinResponse.getCurrent();
        if (response != null) {
            var cookie = new Cookie(Languages.COOKIE, locale.getLanguage());
            cookie.setPath("/");
            cookie.setMaxAge(YEAR_SECONDS);
            cookie.setAttribute("SameSite", "Lax");
            response.addCookie(cookie);
        }
    }
}
