package org.trihelix.web.internal.pages;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.subject.Subject;
import org.trihelix.ui.Guide;
import org.trihelix.ui.GuideStep;
import org.trihelix.web.internal.shell.Faults;
import org.trihelix.web.internal.shell.Visit;

/** Leads along the whole way of one idea: what is done, what comes next and whose step that is. */
final class GuideCard extends Section {

    private static final long serialVersionUID = 1L;

    private static final String FOLLOW = "follow";

    private final transient Visit visit;
    private final transient Following following;
    private final boolean demonstrated;

    GuideCard(Visit visit, Following following) {
        this.visit = visit;
        this.following = following;
        demonstrated = visit.demonstrated();
        String wanted = visit.query(FOLLOW);
        if (wanted != null) {
            following.follow(wanted);
            visit.query(Map.of(FOLLOW, ""));
        }
        addClassName("hub-guide");
        getElement().setAttribute("aria-labelledby", "hub-guide");
    }

    /** Looks anew at what is done, by the modules that are here now. */
    void update() {
        removeAll();
        List<Guide> guides = following.away()
                ? List.of()
                : visit.hub().contributions().guides().stream()
                        .filter(guide -> visit.allowsSomewhere(guide.permission()))
                        .toList();
        List<Subject> subjects = all(guides, guide -> guide.followed(visit.caller(), visit.locale()));
        Subject followed = followed(subjects);
        List<GuideStep> steps = steps(guides, followed);
        setVisible(!steps.isEmpty());
        if (!steps.isEmpty()) {
            add(head(guides, subjects, followed), new GuideSteps(visit, steps, another(followed)));
        }
    }

    private List<GuideStep> steps(List<Guide> guides, @Nullable Subject followed) {
        return all(guides, guide -> guide.steps(visit.caller(), followed == null ? null : followed.ref())).stream()
                .filter(step -> visit.hub().texts().has(visit.locale(), step.titleKey()))
                .toList();
    }

    /** In the demonstration one visitor goes the whole way, and the idea with him. */
    private @Nullable Runnable another(@Nullable Subject followed) {
        String path = followed == null ? "" : "?" + FOLLOW + "=" + followed.ref();
        return demonstrated ? () -> visit.signOut(path) : null;
    }

    /** A module that fails loses its steps, not the page. */
    private <T> List<T> all(List<Guide> guides, Function<Guide, List<T>> part) {
        return guides.stream().flatMap(guide -> safely(guide, part).stream()).toList();
    }

    private static <T> List<T> safely(Guide guide, Function<Guide, List<T>> part) {
        try {
            return part.apply(guide);
        } catch (RuntimeException | LinkageError e) {
            Faults.number(e);
            return List.of();
        }
    }

    private @Nullable Subject followed(List<Subject> subjects) {
        String chosen = subjects.size() < 2 ? null : following.followed();
        return subjects.stream()
                .filter(subject -> subject.ref().toString().equals(chosen))
                .findFirst()
                .or(() -> subjects.stream().findFirst())
                .orElse(null);
    }

    private Component head(List<Guide> guides, List<Subject> subjects, @Nullable Subject followed) {
        var title = new H2(visit.text("web.guide.title"));
        title.setId("hub-guide");
        var head = new Div(title);
        head.addClassName("hub-guide-head");
        if (followed != null) {
            head.add(choice(subjects, followed));
            steps(guides, null).stream()
                    .filter(step -> step.waits() && step.path() != null)
                    .findFirst()
                    .ifPresent(first -> head.add(begin(first)));
        }
        var away = new Button(visit.text("web.guide.away"), click -> visit.attempt(this::putAway));
        away.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        head.add(away);
        return head;
    }

    /** Whatever he begins is followed as soon as it is there. */
    private Button begin(GuideStep first) {
        var begin = new Button(visit.text("web.guide.begin"));
        begin.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        begin.addClickListener(click -> visit.attempt(() -> {
            following.follow(null);
            visit.navigate(String.valueOf(first.path()));
        }));
        return begin;
    }

    private Select<Subject> choice(List<Subject> subjects, Subject followed) {
        var choice = new Select<Subject>();
        choice.setAriaLabel(visit.text("web.guide.follows"));
        choice.setItemLabelGenerator(Subject::title);
        choice.setItems(subjects);
        choice.setValue(followed);
        choice.addValueChangeListener(change -> visit.attempt(() -> {
            following.follow(change.getValue().ref().toString());
            update();
        }));
        return choice;
    }

    private void putAway() {
        following.putAway(true);
        update();
        visit.done(visit.text("web.guide.gone"));
    }
}
