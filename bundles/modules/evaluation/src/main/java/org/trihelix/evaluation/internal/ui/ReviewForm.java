package org.trihelix.evaluation.internal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.trihelix.api.ConflictException;
import org.trihelix.api.InvalidException;
import org.trihelix.api.text.Message;
import org.trihelix.evaluation.Review;
import org.trihelix.evaluation.Reviews;
import org.trihelix.evaluation.domain.Criterion;
import org.trihelix.evaluation.domain.Opinion;
import org.trihelix.ui.Confirm;
import org.trihelix.ui.Crumb;
import org.trihelix.ui.FormDefinition;
import org.trihelix.ui.FormField;
import org.trihelix.ui.FormPage;
import org.trihelix.ui.FormStep;
import org.trihelix.ui.Question;
import org.trihelix.ui.ViewContext;

/** A score for each criterion, and why: once for the whole, or for each. Kept as a draft by itself. */
final class ReviewForm {

    private final Say say;
    private final ViewContext context;
    private final Reviews reviews;
    private final Review review;
    private int base;
    private int standing;

    ReviewForm(Say say, Reviews reviews, Review review) {
        this.say = say;
        this.context = say.context();
        this.reviews = reviews;
        this.review = review;
        base = review.version();
        standing = base;
    }

    Component component() {
        var form = new FormPage(
                context,
                new FormDefinition(
                        List.of(
                                new Crumb(say.text("evaluation.mine.title"), Paths.REVIEWS),
                                new Crumb(review.title(), Paths.evaluation(review.evaluation()))),
                        "evaluation.review.title",
                        List.of(new FormStep("evaluation.review.title", fields())),
                        initial(),
                        "evaluation.review.submit",
                        this::submit,
                        values -> took(() -> reviews.keep(context.caller(), review.id(), base, opinion(values))),
                        () -> base = standing));
        return new Div(form.note(matter()).example(example()), foot());
    }

    /** What is to be judged, for whoever does not know it by heart. */
    private Component[] matter() {
        var matter = new ArrayList<Component>();
        String path = review.path();
        if (path == null) {
            matter.add(new H2(review.title()));
        } else {
            var link = new Anchor(path, review.title());
            link.setTarget("_blank");
            link.setTitle(say.text("evaluation.toSubject"));
            matter.add(new H2(link));
        }
        if (!review.summary().isEmpty()) {
            matter.add(new Paragraph(review.summary()));
        }
        String due = review.overdue() ? "evaluation.review.late" : "evaluation.review.due";
        matter.add(new Paragraph(say.text(due, say.day(review.due()))));
        return matter.toArray(Component[]::new);
    }

    private Component foot() {
        var decline = new Button(say.text("evaluation.decline"), click -> context.attempt(this::decline));
        decline.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
        var foot = new Aside(decline);
        foot.addClassNames("th-page", "th-form");
        foot.getElement().setAttribute("aria-label", say.text("evaluation.review.about"));
        return foot;
    }

    /** The names of criteria are no keys: what has no text is said as it is. */
    private List<FormField> fields() {
        var fields = new ArrayList<FormField>();
        for (Criterion criterion : review.criteria().leaves()) {
            var scale = criterion.scale();
            String name = say.label(criterion.name());
            String help = say.label(criterion.help()) + " " + Overview.scale(say, criterion) + ".";
            fields.add(new FormField.Score(
                    "score." + criterion.code(), name, help.strip(), true, scale.least(), scale.most()));
            fields.add(new FormField.Area(
                    "reason." + criterion.code(),
                    say.text("evaluation.review.reasonOf", name),
                    null,
                    false,
                    Opinion.REASON_MAX,
                    "evaluation.review.addReason"));
        }
        fields.add(new FormField.Area(
                "remark", "evaluation.field.remark", "evaluation.review.remarkHelp", true, Opinion.REMARK_MAX));
        return fields;
    }

    private Map<String, String> initial() {
        var values = new LinkedHashMap<String, String>();
        for (Opinion.Rating rating : review.opinion().ratings()) {
            Integer score = rating.score();
            values.put("score." + rating.criterion(), score == null ? "" : score.toString());
            values.put("reason." + rating.criterion(), rating.reason());
        }
        values.put("remark", review.opinion().remark());
        return values;
    }

    /** Scores somewhat above the middle, not the same from every expert. */
    private Map<String, String> example() {
        var values = new LinkedHashMap<String, String>();
        int turn = review.id().hashCode();
        for (Criterion criterion : review.criteria().leaves()) {
            var scale = criterion.scale();
            double height = 0.6 + 0.1 * Math.floorMod(turn++, 4);
            long score = scale.least() + Math.round(height * (scale.most() - scale.least()));
            values.put("score." + criterion.code(), Long.toString(score));
        }
        values.put("remark", say.text("evaluation.example.remark"));
        return values;
    }

    private Opinion opinion(Map<String, String> values) {
        var ratings = new ArrayList<Opinion.Rating>();
        for (Criterion criterion : review.criteria().leaves()) {
            String score = values.getOrDefault("score." + criterion.code(), "");
            ratings.add(new Opinion.Rating(
                    criterion.code(),
                    score.isEmpty() ? null : number(criterion.code(), score),
                    values.getOrDefault("reason." + criterion.code(), "")));
        }
        return new Opinion(ratings, values.getOrDefault("remark", ""));
    }

    private static Integer number(String code, String text) {
        try {
            return Integer.valueOf(text);
        } catch (NumberFormatException e) {
            throw InvalidException.field("score." + code, "evaluation.error.whole");
        }
    }

    private void submit(Map<String, String> values) {
        took(() -> reviews.submit(context.caller(), review.id(), base, opinion(values)));
        context.done(say.text("evaluation.review.submitted"));
        context.navigate(Paths.evaluation(review.evaluation()) + "?tab=reviews");
    }

    /** Remembers what stands now; what another window wrote becomes the base only when the reader has chosen. */
    private void took(Supplier<Review> save) {
        try {
            base = save.get().version();
            standing = base;
        } catch (ConflictException e) {
            String current = e.current().get("version");
            standing = current == null ? base : Integer.parseInt(current);
            throw e;
        }
    }

    private void decline() {
        var question = new Question(
                Message.of("evaluation.ask.decline", review.title()),
                Message.of("evaluation.ask.decline.text"),
                "evaluation.decline",
                true,
                Question.Reason.REQUIRED);
        Confirm.ask(context, question, reason -> {
            reviews.decline(context.caller(), review.id(), reason);
            context.done(say.text("evaluation.declined"));
            context.navigate(Paths.REVIEWS);
        });
    }
}
