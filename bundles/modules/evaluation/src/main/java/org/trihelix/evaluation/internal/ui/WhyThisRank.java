package org.trihelix.evaluation.internal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.ConflictException;
import org.trihelix.api.DeniedException;
import org.trihelix.api.HubException;
import org.trihelix.evaluation.Result.Place;
import org.trihelix.evaluation.Result.Weighing;
import org.trihelix.evaluation.Result.Why;
import org.trihelix.ui.ChartData;
import org.trihelix.ui.EmptyState;
import org.trihelix.ui.Picture;

/** Every number behind a rank, and how firm the rank is. */
final class WhyThisRank extends Composite<Div> {

    private static final long serialVersionUID = 1L;
    private static final double POINTS = 100;
    private static final double FIRM = 5;

    private final transient Say say;

    WhyThisRank(Say say, Services services, String evaluation) {
        this.say = say;
        getContent().addClassName("th-sections");
        try {
            show(services.results().why(say.context().caller(), evaluation), services);
        } catch (ConflictException | DeniedException e) {
            nothing(e);
        }
    }

    private void nothing(HubException reason) {
        getContent()
                .add(new EmptyState(
                        say.context(),
                        say.text("evaluation.rank.none"),
                        say.context().text(reason.message()),
                        null));
    }

    private void show(Why why, Services services) {
        getContent().add(lead(why), chart(why), contributions(why), firmness(why), export(why, services));
    }

    private Component lead(Why why) {
        Place place = why.place();
        var section = new Section(
                new H2(say.text(
                        "evaluation.rank.place",
                        place.rank(),
                        why.table().places().size())),
                new Paragraph(say.text(
                        "evaluation.rank.lead",
                        say.number(place.total(), 2),
                        place.reviews(),
                        say.number(place.deviation()))));
        neighbour(section, "evaluation.rank.above", why.above());
        neighbour(section, "evaluation.rank.below", why.below());
        section.add(new Paragraph(new Anchor(Paths.ranking(place.subject()), say.text("evaluation.rank.inRanking"))));
        if (why.table().decidedOnly()) {
            section.add(new Paragraph(say.text("evaluation.rank.decidedOnly")));
        }
        return section;
    }

    private void neighbour(Section section, String key, @Nullable Place place) {
        if (place != null) {
            var line = new Paragraph(new Span(say.text(key, say.number(place.total(), 2)) + " "));
            line.add(new Anchor(Paths.evaluation(place.evaluation()) + "?tab=rank", place.title()));
            section.add(line);
        }
    }

    private Component chart(Why why) {
        List<String> names = why.weighings().stream()
                .map(one -> say.label(one.criterion().name()))
                .toList();
        var series = new ArrayList<ChartData.Series>();
        series.add(series(why.place(), why));
        if (why.above() != null) {
            series.add(series(why.above(), why));
        }
        if (why.below() != null) {
            series.add(series(why.below(), why));
        }
        return new Picture(
                say.context(),
                new ChartData(
                        ChartData.Kind.BAR,
                        say.text("evaluation.rank.chart"),
                        say.text("evaluation.rank.chartSentence", strongest(why)),
                        say.text("evaluation.rank.points"),
                        names,
                        series));
    }

    private static ChartData.Series series(Place place, Why why) {
        var values = new ArrayList<@Nullable Double>();
        for (int i = 0; i < why.weighings().size(); i++) {
            double contribution =
                    100 * why.weighings().get(i).weight() * place.shares().get(i);
            values.add(Math.round(contribution * 100) / 100.0);
        }
        return new ChartData.Series(place.title(), values);
    }

    private String strongest(Why why) {
        return why.weighings().stream()
                .max(java.util.Comparator.comparingDouble(Weighing::contribution))
                .map(one -> say.label(one.criterion().name()))
                .orElse("");
    }

    private Component contributions(Why why) {
        var headings = new ArrayList<>(List.of(
                "evaluation.criterion",
                "evaluation.weight",
                "evaluation.rank.share",
                "evaluation.result.contribution"));
        if (why.above() != null) {
            headings.add("evaluation.rank.toAbove");
        }
        var table = new Tables(say, say.text("evaluation.rank.table"), headings);
        for (Weighing one : why.weighings()) {
            var cells = new ArrayList<Object>(
                    List.of(say.percent(one.weight()), say.percent(one.share()), say.number(one.contribution(), 2)));
            if (why.above() != null) {
                cells.add(say.number(one.toAbove(), 2));
            }
            table.row(new Span(say.label(one.criterion().name())), cells.toArray());
        }
        return new Section(
                new H2(say.text("evaluation.rank.from")),
                table.made(),
                new Paragraph(say.text("evaluation.rank.formula")));
    }

    private Component firmness(Why why) {
        var table = new Tables(
                say,
                say.text("evaluation.rank.firm.table"),
                List.of(
                        "evaluation.criterion",
                        "evaluation.weight",
                        "evaluation.rank.firm.lower",
                        "evaluation.rank.firm.upper"));
        for (Weighing one : why.weighings()) {
            table.row(
                    new Span(say.label(one.criterion().name())),
                    say.percent(one.weight()),
                    new Span(limit(one, one.lower(), one.atLower())),
                    new Span(limit(one, one.upper(), one.atUpper())));
        }
        return new Section(
                new H2(say.text("evaluation.rank.firm")),
                new Paragraph(verdict(why)),
                new Paragraph(say.text("evaluation.rank.firm.table") + ":"),
                table.made());
    }

    private String limit(Weighing one, double weight, @Nullable String other) {
        if (other == null) {
            return say.text("evaluation.rank.firm.free");
        }
        return weight == one.weight()
                ? say.text("evaluation.rank.firm.tied", other)
                : say.text("evaluation.rank.firm.level", say.percent(weight), other);
    }

    private String verdict(Why why) {
        double slack =
                why.weighings().stream().mapToDouble(WhyThisRank::slack).min().orElse(POINTS);
        boolean free = why.weighings().stream().allMatch(one -> one.atLower() == null && one.atUpper() == null);
        if (free) {
            return say.text("evaluation.rank.firm.always");
        }
        return slack < FIRM
                ? say.text("evaluation.rank.firm.shaky", (int) Math.floor(slack) + 1)
                : say.text("evaluation.rank.firm.steady", (int) Math.floor(slack));
    }

    /** Points of percentage that the weight may move, to the tenth as the table shows it. */
    private static double slack(Weighing one) {
        double down = one.atLower() == null ? 1 : one.weight() - one.lower();
        double up = one.atUpper() == null ? 1 : one.upper() - one.weight();
        return Math.round(Math.min(down, up) * POINTS * 10) / 10.0;
    }

    private Component export(Why why, Services services) {
        var section = new Section(
                new H2(say.text("evaluation.rank.export")), new Paragraph(say.text("evaluation.rank.exportText")));
        section.add(Downloads.of(say, services, why.table()));
        return section;
    }
}
