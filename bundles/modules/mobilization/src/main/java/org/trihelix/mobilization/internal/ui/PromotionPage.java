package org.trihelix.mobilization.internal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.SubjectRef;
import org.trihelix.api.text.Message;
import org.trihelix.mobilization.Mobilizations;
import org.trihelix.mobilization.Promotion;
import org.trihelix.mobilization.Promotions;
import org.trihelix.mobilization.domain.Answer;
import org.trihelix.mobilization.domain.Level;
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

/** A promotion package with its answer and with what the reader may do about it. */
final class PromotionPage {

    private final ViewContext context;
    private final Say say;
    private final Readable readable;
    private final Promotions promotions;
    private final Mobilizations mobilizations;
    private final DetailPage page;
    private final Div content = new Div();
    private Promotion promotion;
    private @Nullable Timeline timeline;

    PromotionPage(Readable readable, Promotions promotions, Mobilizations mobilizations, Promotion promotion) {
        this.say = readable.say();
        this.context = say.context();
        this.readable = readable;
        this.promotions = promotions;
        this.mobilizations = mobilizations;
        this.promotion = promotion;
        content.addClassName("th-sections");
        fill();
        page = new DetailPage(context, new SubjectRef(Promotion.KIND, promotion.id()), header(), tabs());
        page.side(side());
    }

    Component component() {
        return page;
    }

    private List<PageTab> tabs() {
        var tabs = new ArrayList<PageTab>();
        tabs.add(new PageTab("overview", "mobilization.tab.package", 10, () -> content));
        if (promotion.content() != null) {
            tabs.add(new PageTab("history", "mobilization.tab.history", 20, this::history));
        }
        return tabs;
    }

    private Component history() {
        var made = new Timeline(
                context,
                part -> promotions
                        .journal(context.caller(), promotion.id(), part)
                        .map(readable::entry));
        timeline = made;
        return made;
    }

    private void fill() {
        content.removeAll();
        if (!promotion.reason().isEmpty()) {
            String heading = promotion.answer() == null ? "mobilization.withdrawn.reason" : "mobilization.field.answer";
            content.add(section(heading, promotion.reason()));
        }
        Promotion.Content read = promotion.content();
        if (read == null) {
            content.add(new Paragraph(say.text("mobilization.promotion.hidden")));
            return;
        }
        content.add(section("mobilization.field.brief", read.brief()));
        if (!read.evidence().isEmpty()) {
            content.add(section("mobilization.field.evidence", read.evidence()));
        }
        var gatherings = mobilizations.of(context.caller(), promotion.subject());
        if (!gatherings.isEmpty()) {
            content.add(new Section(
                    new H2(say.text("mobilization.promotion.resources")), SubjectTab.gatherings(say, gatherings)));
        }
    }

    private Section section(String heading, String text) {
        var section = new Section(new H2(say.text(heading)));
        for (String paragraph : text.split("\n+")) {
            section.add(new Paragraph(paragraph));
        }
        return section;
    }

    private DetailHeader header() {
        return new DetailHeader(
                List.of(new Crumb(say.text("mobilization.promotion.list"), Paths.PACKAGES)),
                promotion.title(),
                say.status(promotion.state(), promotion.answer(), promotion.overdue() > 0),
                facts(),
                actions());
    }

    private List<Fact> facts() {
        var facts = new ArrayList<Fact>();
        facts.add(Fact.of(say.text("mobilization.field.addressee"), promotion.addresseeName()));
        facts.add(Fact.of(say.text("mobilization.field.level"), say.text("mobilization.level." + promotion.level())));
        facts.add(Fact.of(say.text("mobilization.field.deadline"), say.day(promotion.deadline())));
        if (promotion.overdue() > 0) {
            facts.add(Fact.of(
                    say.text("mobilization.overdue"), say.text("mobilization.overdue.days", promotion.overdue())));
        }
        if (promotion.region() != null) {
            facts.add(Fact.of(say.text("mobilization.field.region"), say.region(promotion.region())));
        }
        return facts;
    }

    private Component[] side() {
        var facts = new Div();
        var dates = new Dates(context);
        String path = promotion.path();
        if (path != null) {
            facts.add(new Paragraph(new Anchor(path, say.text("mobilization.toSubject"))));
        }
        facts.add(
                new Paragraph(new Span(say.text("mobilization.column.sent") + ": "), dates.moment(promotion.sent())),
                new Paragraph(say.text("mobilization.sentBy", promotion.senderName())));
        if (promotion.answered() != null) {
            facts.add(new Paragraph(
                    new Span(say.text("mobilization.column.answered") + ": "), dates.moment(promotion.answered())));
        }
        if (promotion.escalations() > 0) {
            facts.add(new Paragraph(say.text("mobilization.escalations", promotion.escalations())));
        }
        return new Component[] {facts};
    }

    private List<PageAction> actions() {
        Promotion.Can can = promotion.can();
        var actions = new ArrayList<PageAction>();
        if (can.answer()) {
            for (Answer answer : Answer.values()) {
                actions.add(
                        new PageAction("mobilization.answer." + answer, answer == Answer.REJECTED, () -> ask(answer)));
            }
        }
        if (can.escalate()) {
            actions.add(PageAction.of("mobilization.escalate", this::escalate));
        }
        if (can.lead()) {
            actions.add(PageAction.of("mobilization.postpone", this::postpone));
            actions.add(PageAction.dangerous("mobilization.withdraw", this::withdraw));
        }
        return actions;
    }

    private void ask(Answer answer) {
        Question question = question("mobilization.answer." + answer, answer == Answer.REJECTED);
        ask(answer == Answer.SUPPORTED ? question.like(say.text("mobilization.example.answer")) : question, reason -> {
            Promotion after = promotions.answer(context.caller(), promotion.id(), answer, reason);
            context.done(say.text("mobilization.answered"));
            return after;
        });
    }

    private void withdraw() {
        ask(
                question("mobilization.withdraw", true),
                reason -> promotions.withdraw(context.caller(), promotion.id(), reason));
    }

    private Question question(String key, boolean dangerous) {
        return new Question(
                Message.of(key + ".ask", promotion.title()),
                Message.of(key + ".text"),
                key,
                dangerous,
                Question.Reason.REQUIRED);
    }

    private void ask(Question question, Function<String, Promotion> done) {
        Confirm.ask(context, question, reason -> show(done.apply(reason)));
    }

    private void escalate() {
        AddresseeDialog.ask(
                say,
                "mobilization.escalate",
                Addressees.offered(promotions.addressees(context.caller(), promotion.subject()).stream()
                        .filter(one -> one.national() && !one.person().equals(promotion.addressee()))
                        .toList()),
                (person, day) ->
                        show(promotions.escalate(context.caller(), promotion.id(), Level.NATIONAL, person, day, "")));
    }

    private void postpone() {
        AddresseeDialog.day(
                say,
                "mobilization.postpone",
                promotion.deadline(),
                day -> show(promotions.postpone(context.caller(), promotion.id(), day)));
    }

    private void show(Promotion now) {
        promotion = now;
        page.header(header());
        page.side(side());
        fill();
        if (timeline != null) {
            timeline.refresh();
        }
    }
}
