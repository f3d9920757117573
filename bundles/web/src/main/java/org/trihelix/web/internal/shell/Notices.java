package org.trihelix.web.internal.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import java.util.List;
import org.trihelix.api.text.Texts;

/** Short messages at the edge of the page. */
final class Notices {

    private static final int READING_MILLIS = 4000;

    private Notices() {}

    /** Goes by itself. */
    static void done(String text) {
        var notice = new Notification(text, READING_MILLIS, Position.BOTTOM_START);
        notice.addClassName("hub-notice");
        notice.setAssertive(false);
        notice.open();
    }

    /** Stays until dismissed. */
    static void failed(UI ui, Texts texts, String text) {
        stay(ui, texts, text, true);
    }

    /** Stays until dismissed; no error. What it offers stands behind the text. */
    static Notification tell(UI ui, Texts texts, String text, Component... offers) {
        return stay(ui, texts, text, false, offers);
    }

    private static Notification stay(UI ui, Texts texts, String text, boolean error, Component... offers) {
        said(ui, text).forEach(Notification::removeFromParent);
        var notice = new Notification();
        notice.setPosition(Position.BOTTOM_START);
        notice.setDuration(0);
        notice.setAssertive(error);
        notice.addClassNames("hub-notice", error ? "hub-notice-error" : "hub-notice-info");
        var close = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> notice.removeFromParent());
        close.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        close.setAriaLabel(texts.text(ui.getLocale(), "web.notice.close"));
        var said = new Div(new Span(text));
        for (Component offer : offers) {
            said.add(new Text(" "), offer);
        }
        notice.add(said, close);
        ui.add(notice);
        notice.open();
        return notice;
    }

    /** What was said to another is not for who comes now. */
    static void clear(UI ui) {
        ui.getChildren()
                .filter(Notification.class::isInstance)
                .map(Notification.class::cast)
                .toList()
                .forEach(Notification::removeFromParent);
    }

    /** Those that still stand there with this text: said twice, it need not be read twice. */
    private static List<Notification> said(UI ui, String text) {
        return ui.getChildren()
                .filter(Notification.class::isInstance)
                .map(Notification.class::cast)
                .filter(notice -> notice.getElement().getTextRecursively().equals(text))
                .toList();
    }
}
