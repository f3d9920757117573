package org.trihelix.mobilization.internal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.SubjectRef;
import org.trihelix.api.text.Message;
import org.trihelix.mobilization.Mobilization;
import org.trihelix.mobilization.Mobilizations;
import org.trihelix.mobilization.domain.Trigger;
import org.trihelix.ui.Confirm;
import org.trihelix.ui.Crumb;
import org.trihelix.ui.Dates;
import org.trihelix.ui.DetailHeader;
import org.trihelix.ui.DetailPage;
import org.trihelix.ui.Fact;
import org.trihelix.ui.PageAction;
import org.trihelix.ui.PageTab;
import org.trihelix.ui.Question;
import org.trihelix.ui.Timeline;
import org.trihelix.ui.ViewContext;

/** A gathering with its tabs and with what the reader may do about it. */
final class GatheringPage {

    private final ViewContext context;
    private final Say say;
    private final Readable readable;
    private final Mobilizations mobilizations;
    private final DetailPage page;
    private final NeedsTab needs;
    private final PledgesTab pledges;
    private Mobilization mobilization;
    private @Nullable Timeline timeline;

    GatheringPage(Readable readable, Mobilizations mobilizations, Mobilization mobilization) {
        this.say = readable.say();
        this.context = say.context();
        this.readable = readable;
        this.mobilizations = mobilizations;
        this.mobilization = mobilization;
        needs = new NeedsTab(say, mobilizations, mobilization, this::show);
        pledges = new PledgesTab(say, mobilizations, mobilization, this::show);
        page = new DetailPage(context, new SubjectRef(Mobilization.KIND, mobilization.id()), header(), tabs());
        page.side(side());
    }

    Component component() {
        return page;
    }

    private List<PageTab> tabs() {
        return List.of(
                new PageTab("needs", "mobilization.tab.needs", 10, () -> needs),
                new PageTab("pledges", "mobilization.tab.pledges", 20, () -> pledges),
                new PageTab("history", "mobilization.tab.history", 30, this::history));
    }

    private Component history() {
        var made = new Timeline(
                context,
                part -> mobilizations
                        .journal(context.caller(), mobilization.id(), part)
                        .map(entry -> readable.entry(entry, mobilization.needs())));
        timeline = made;
        return made;
    }

    private DetailHeader header() {
        return new DetailHeader(
                List.of(new Crumb(say.text("mobilization.list.title"), Paths.GATHERINGS)),
                mobilization.title(),
                say.status(mobilization.stage()),
                facts(),
                actions());
    }

    private List<Fact> facts() {
        long asked =
                mobilization.needs().stream().filter(need -> !need.dropped()).count();
        long covered = mobilization.needs().stream()
                .filter(need -> !need.dropped() && need.missing().signum() == 0)
                .count();
        var facts = new ArrayList<Fact>();
        facts.add(Fact.of(say.text("mobilization.column.needs"), say.text("mobilization.ofAsked", covered, asked)));
        facts.add(Fact.of(say.text("mobilization.column.percent"), say.percent(mobilization.percent())));
        if (mobilization.region() != null) {
            facts.add(Fact.of(say.text("mobilization.field.region"), say.region(mobilization.region())));
        }
        return facts;
    }

    private Component[] side() {
        var facts = new Div();
        String path = mobilization.path();
        if (path != null) {
            facts.add(new Paragraph(new Anchor(path, say.text("mobilization.toSubject"))));
        }
        facts.add(
                new Paragraph(
                        new Span(say.text("mobilization.column.opened") + ": "),
                        new Dates(context).moment(mobilization.opened())),
                new Paragraph(say.text("mobilization.openedBy", mobilization.openerName())));
        if (!mobilization.reason().isEmpty()) {
            facts.add(new Paragraph(say.text("mobilization.closed.reason", mobilization.reason())));
        }
        return new Component[] {facts};
    }

    private List<PageAction> actions() {
        Mobilization.Can can = mobilization.can();
        var actions = new ArrayList<PageAction>();
        if (can.leadOn()) {
            actions.add(PageAction.of("mobilization.leadOn", this::leadOn));
        }
        List<Acceptance> acceptable = Acceptance.of(mobilization);
        if (!acceptable.isEmpty()) {
            actions.add(PageAction.of(Acceptance.verb(acceptable), () -> accept(acceptable))
                    .asking());
        }
        if (can.offer()) {
            boolean enough = mobilization.isPromised();
            actions.add(new PageAction(
                    "mobilization.offer", false, enough, () -> context.navigate(Paths.pledging(mobilization.id()))));
        }
        if (can.ask()) {
            actions.add(PageAction.of("mobilization.need", () -> context.navigate(Paths.need(mobilization.id()))));
        }
        if (can.close()) {
            actions.add(PageAction.dangerous("mobilization.close", this::close));
        }
        return actions;
    }

    private void accept(List<Acceptance> acceptable) {
        String offers = acceptable.stream().map(this::offer).collect(Collectors.joining("\n"));
        var question = new Question(
                Message.of("mobilization.acceptAll.ask", acceptable.size()),
                Message.of("mobilization.acceptAll.text", offers),
                Acceptance.verb(acceptable),
                false,
                Question.Reason.NONE);
        Confirm.ask(context, question, none -> {
            show(mobilizations.acceptAll(context.caller(), mobilization.id(), Acceptance.amounts(acceptable)));
            context.done(say.text("mobilization.acceptAll.done"));
        });
    }

    private String offer(Acceptance one) {
        boolean atOnce = one.pledge().trigger().kind() == Trigger.Kind.AT_ONCE;
        return say.text(
                atOnce ? "mobilization.acceptAll.one" : "mobilization.acceptAll.conditional",
                one.pledge().giver(),
                say.amount(one.pledge().unit(), one.amount()),
                one.pledge().needTitle());
    }

    private void leadOn() {
        ask(
                "mobilization.leadOn",
                false,
                Question.Reason.OPTIONAL,
                reason -> mobilizations.leadOn(context.caller(), mobilization.id(), reason));
    }

    private void close() {
        ask(
                "mobilization.close",
                true,
                Question.Reason.REQUIRED,
                reason -> mobilizations.close(context.caller(), mobilization.id(), reason));
    }

    private void ask(String key, boolean dangerous, Question.Reason reason, Function<String, Mobilization> done) {
        var question = new Question(
                Message.of(key + ".ask", mobilization.title()), Message.of(key + ".text"), key, dangerous, reason);
        Confirm.ask(context, question, why -> show(done.apply(why)));
    }

    private void show(Mobilization now) {
        mobilization = now;
        page.header(header());
        page.side(side());
        needs.show(now);
        pledges.show(now);
        if (timeline != null) {
            timeline.refresh();
        }
    }
}
