package org.trihelix.evaluation.internal.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.trihelix.evaluation.CriteriaModel.Consistency;
import org.trihelix.ui.Status;
import org.trihelix.ui.StatusChip;

/** How well pairwise judgements agree with each other, and which one to look at again. */
final class ConsistencyLine extends Div {

    private static final long serialVersionUID = 1L;

    /** @param names of the criteria in the order of the judgements */
    ConsistencyLine(Say say, List<String> names, Consistency consistency) {
        addClassName("th-sections");
        getElement().setAttribute("role", "status");
        var chip = new StatusChip(
                consistency.consistent()
                        ? new Status(say.text("evaluation.consistency.good"), Status.Tone.SUCCESS)
                        : new Status(say.text("evaluation.consistency.bad"), Status.Tone.WARNING));
        var figures = new Span(say.text(
                "evaluation.consistency.figures",
                say.number(consistency.ratio(), 4),
                say.number(consistency.lambda(), 5)));
        var line = new Div(chip, figures);
        line.addClassName("th-timeline-head");
        add(line);
        if (!consistency.consistent()) {
            add(new Paragraph(say.text(
                    "evaluation.consistency.doubtful",
                    names.get(consistency.doubtfulRow()),
                    names.get(consistency.doubtfulColumn()),
                    say.number(consistency.implied()))));
        }
    }
}
