package org.trihelix.web.internal.pages;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.subject.Subject;
import org.trihelix.ui.Still;
import org.trihelix.ui.ViewContext;

/** Which idea the way shows: the browser's own list, of which a session keeps a single element. */
@Tag("select")
final class GuideChoice extends HtmlComponent {

    private static final long serialVersionUID = 1L;

    private static final String VALUE = "element.value";

    /** What was chosen in vain is not to stand there as if it were followed. */
    private static final String AS_FOLLOWED = "this.querySelector('[selected]').selected = true";

    private final transient ViewContext context;

    /** @param chosen takes the reference of what the reader chose, as text */
    GuideChoice(ViewContext context, Consumer<String> chosen) {
        this.context = context;
        addClassName("hub-guide-choice");
        getElement().setAttribute("aria-label", context.text("web.guide.follows"));
        getElement()
                .addEventListener("change", change -> {
                    chosen.accept(change.getEventData().path(VALUE).asString(""));
                    getElement().executeJs(AS_FOLLOWED);
                })
                .addEventData(VALUE);
    }

    /** Not there when there is nothing to choose from. */
    void show(List<Subject> subjects, @Nullable Subject followed) {
        var options = new ArrayList<Option>();
        if (followed == null) {
            var none = new Option("", context.text("web.guide.choose"), true);
            none.getElement().setAttribute("disabled", true).setAttribute("hidden", true);
            options.add(none);
        }
        subjects.forEach(one -> options.add(new Option(one.ref().toString(), one.title(), one.equals(followed))));
        Still.fill(this, options);
        setVisible(!subjects.isEmpty());
    }

    /** One of the list. */
    @Tag("option")
    private static final class Option extends HtmlContainer {

        private static final long serialVersionUID = 1L;

        Option(String value, String title, boolean selected) {
            setText(title);
            getElement().setAttribute("value", value).setAttribute("selected", selected);
        }
    }
}
