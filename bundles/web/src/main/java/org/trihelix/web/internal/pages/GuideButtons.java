package org.trihelix.web.internal.pages;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.subject.Subject;
import org.trihelix.ui.GuideStep;
import org.trihelix.web.internal.shell.Visit;

/** Buttons with which the way goes on. */
final class GuideButtons {

    static final String FOLLOW = "follow";

    private final Visit visit;
    private final Following following;
    private final Ways ways;

    GuideButtons(Visit visit, Following following, Ways ways) {
        this.visit = visit;
        this.following = following;
        this.ways = ways;
    }

    /** All, the main one last. */
    List<Button> of(Way way) {
        GuideStep next = way.next();
        if (next == null) {
            return end(way);
        }
        var made = new ArrayList<Button>();
        String path = next.path();
        if (!next.waits() && path != null) {
            made.add(button(visit.text("web.guide.look"), () -> visit.navigate(path)));
        }
        Button main = main(way, next);
        if (main != null) {
            made.add(main);
        }
        return made;
    }

    /** What takes the next step further; null where the reader cannot do it. */
    @Nullable
    Button main(Way way, GuideStep next) {
        if (next.waits()) {
            return next.path() == null ? null : begins(way) ? primary(begin("web.guide.begin")) : go(next.path());
        }
        if (way.relay() != null) {
            return goOn(way.relay(), way.followed());
        }
        return way.demonstrated() ? another(way.followed()) : null;
    }

    private static boolean begins(Way way) {
        return way.followed() == null;
    }

    private Button go(String path) {
        return primary(button(visit.text("web.guide.go"), () -> visit.navigate(path)));
    }

    /** For who would rather begin anew; null where he may not. */
    @Nullable
    Button beginAnew() {
        return ways.beginning() == null ? null : quiet(begin("web.guide.begin"));
    }

    /** What he begins is followed as soon as it is there. */
    private Button begin(String key) {
        return button(visit.text(key), () -> {
            GuideStep first = ways.beginning();
            if (first != null) {
                ways.begin();
                visit.navigate(String.valueOf(first.path()));
            }
        });
    }

    /** In the demonstration one visitor goes the whole way, and the idea with him. */
    private Button goOn(Relay relay, @Nullable Subject followed) {
        return primary(button(
                visit.text("web.guide.goOn", relay.guest().name()),
                () -> visit.goOnAs(relay.guest(), relay.path(), caller -> {
                    var theirs = following.as(caller);
                    theirs.putAway(false);
                    if (followed != null) {
                        theirs.follow(followed.ref());
                    }
                })));
    }

    private Button another(@Nullable Subject followed) {
        String path = followed == null ? "" : "?" + FOLLOW + "=" + followed.ref();
        return button(visit.text("web.guide.another"), () -> visit.signOut(path));
    }

    /** To what has become of it all, and to the beginning of something new. */
    List<Button> end(Way way) {
        var buttons = new ArrayList<Button>();
        for (GuideStep step : way.steps()) {
            String name = step.titleKey() + ".open";
            String path = step.path();
            if (path != null && visit.hasText(name) && !visit.isAt(path)) {
                buttons.add(button(visit.text(name), () -> visit.navigate(path)));
            }
        }
        if (ways.beginning() != null) {
            buttons.add(primary(begin("web.guide.beginAnother")));
        }
        return buttons;
    }

    Button putAway(Runnable gone) {
        return quiet(button(visit.text("web.guide.away"), () -> {
            following.putAway(true);
            gone.run();
            visit.done(visit.text("web.guide.gone"));
        }));
    }

    /** The same as a cross. */
    Button close(Runnable gone) {
        Button close = putAway(gone);
        String name = close.getText();
        close.setText("");
        close.setIcon(VaadinIcon.CLOSE_SMALL.create());
        close.addThemeVariants(ButtonVariant.LUMO_ICON);
        close.setAriaLabel(name);
        close.setTooltipText(name);
        return close;
    }

    private Button button(String name, Runnable action) {
        var button = new Button(name);
        // where on it the click fell would cost an open page a kilobyte
        button.getElement().addEventListener("click", click -> visit.attempt(action));
        return button;
    }

    private static Button quiet(Button button) {
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return button;
    }

    private static Button primary(Button button) {
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }
}
