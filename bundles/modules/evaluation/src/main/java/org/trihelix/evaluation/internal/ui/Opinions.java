package org.trihelix.evaluation.internal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.trihelix.api.DeniedException;
import org.trihelix.evaluation.CriteriaModel;
import org.trihelix.evaluation.Evaluation;
import org.trihelix.evaluation.Review;
import org.trihelix.evaluation.domain.Criterion;
import org.trihelix.evaluation.domain.Opinion;
import org.trihelix.ui.Dates;
import org.trihelix.ui.EmptyState;

/** Submitted reviews, or why the reader does not see them yet. */
final class Opinions extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    Opinions(Say say, Services services, Evaluation evaluation) {
        getContent().addClassName("th-sections");
        var context = say.context();
        try {
            List<Review.Submitted> reviews = services.reviews().of(context.caller(), evaluation.id());
            if (reviews.isEmpty()) {
                getContent()
                        .add(new EmptyState(
                                context,
                                say.text("evaluation.reviews.none"),
                                say.text("evaluation.reviews.noneText"),
                                null));
            }
            var revision = services.models().revision(context.caller(), evaluation.revision());
            reviews.forEach(review -> getContent().add(section(say, review, revision)));
        } catch (DeniedException e) {
            getContent()
                    .add(new EmptyState(
                            context, say.text("evaluation.reviews.hidden"), context.text(e.message()), null));
        }
    }

    private static Component section(Say say, Review.Submitted review, CriteriaModel.Revision revision) {
        String person = review.person();
        String name = person == null ? say.text("evaluation.reviewer.number", review.number()) : person;
        var head = new Div(
                new Span(say.text("evaluation.review.total", say.number(review.total()))),
                new Dates(say.context()).moment(review.time()));
        head.addClassName("th-timeline-head");
        var section = new Section(new H2(name), head);
        if (!review.opinion().remark().isEmpty()) {
            var remark = new Paragraph(review.opinion().remark());
            remark.addClassName("th-quote");
            section.add(remark);
        }
        section.add(scores(say, name, review.opinion(), revision));
        return section;
    }

    private static Component scores(Say say, String name, Opinion opinion, CriteriaModel.Revision revision) {
        boolean explained =
                opinion.ratings().stream().anyMatch(rating -> !rating.reason().isEmpty());
        var headings = new ArrayList<>(List.of("evaluation.criterion", "evaluation.score"));
        if (explained) {
            headings.add("evaluation.score.reason");
        }
        var table = new Tables(say, say.text("evaluation.reviews.table", name), headings);
        for (Criterion criterion : revision.set().leaves()) {
            opinion.rating(criterion.code()).ifPresent(rating -> {
                var title = new Span(say.label(criterion.name()));
                if (explained) {
                    table.row(title, score(rating), new Span(rating.reason()));
                } else {
                    table.row(title, score(rating));
                }
            });
        }
        return table.made();
    }

    private static String score(Opinion.Rating rating) {
        Integer score = rating.score();
        return score == null ? "–" : score.toString();
    }
}
