package org.trihelix.ideas.internal.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.trihelix.ideas.Idea;
import org.trihelix.ideas.Ideas;
import org.trihelix.ideas.domain.IdeaText;
import org.trihelix.ideas.internal.fields.Shown;
import org.trihelix.ui.Dates;
import org.trihelix.ui.ViewContext;

/** The idea's text, and what was answered to its author, by whom and when. */
final class Overview extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient Say say;
    private final transient ViewContext context;
    private final transient Ideas ideas;

    Overview(Say say, Ideas ideas, Idea idea) {
        this.say = say;
        this.context = say.context();
        this.ideas = ideas;
        getContent().addClassName("th-sections");
        show(idea);
    }

    void show(Idea idea) {
        IdeaText text = idea.text();
        getContent().removeAll();
        if (!idea.reason().isEmpty()) {
            answer(idea);
        }
        section("ideas.field.summary", text.summary());
        section("ideas.field.problem", text.problem());
        section("ideas.field.solution", text.solution());
        section("ideas.field.principle", text.principle());
        say.fields()
                .sections(ideas.fieldSets(context.caller(), text.region()), text)
                .forEach(set -> getContent().add(section(set)));
    }

    private void answer(Idea idea) {
        var who = new Div(new Dates(context).moment(idea.stay().since()));
        who.addClassName("th-timeline-head");
        if (!idea.answeredBy().isEmpty()) {
            var name = new Span(idea.answeredBy());
            name.addClassName("th-person");
            who.addComponentAsFirst(name);
        }
        getContent()
                .add(new Section(new H2(context.text("ideas.detail.answer")), who, text(idea.reason(), "th-quote")));
    }

    private void section(String titleKey, String text) {
        if (!text.isEmpty()) {
            getContent().add(new Section(new H2(context.text(titleKey)), text(text, "th-text")));
        }
    }

    private static Section section(Shown.Section set) {
        var section = new Section(new H2(set.title()));
        var list = new DescriptionList();
        list.addClassName("th-facts");
        set.values().stream()
                .filter(value -> !value.lines())
                .forEach(value -> list.add(new Div(
                        new DescriptionList.Term(value.label()), new DescriptionList.Description(value.text()))));
        if (list.getComponentCount() > 0) {
            section.add(list);
        }
        set.values().stream()
                .filter(Shown.Value::lines)
                .forEach(value -> section.add(new H3(value.label()), text(value.text(), "th-text")));
        return section;
    }

    private static Paragraph text(String text, String className) {
        var body = new Paragraph(text);
        body.addClassName(className);
        body.getStyle().setWhiteSpace(com.vaadin.flow.dom.Style.WhiteSpace.PRE_LINE);
        return body;
    }
}
