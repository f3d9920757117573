package org.trihelix.ideas.internal.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.trihelix.ideas.Idea;
import org.trihelix.ideas.domain.IdeaText;
import org.trihelix.ui.ViewContext;

/** The idea's text, and what was answered to its author. */
final class Overview extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient ViewContext context;

    Overview(ViewContext context, Idea idea) {
        this.context = context;
        getContent().addClassName("th-sections");
        show(idea);
    }

    void show(Idea idea) {
        IdeaText text = idea.text();
        getContent().removeAll();
        if (!idea.reason().isEmpty()) {
            section("ideas.detail.answer", idea.reason(), "th-quote");
        }
        section("ideas.field.summary", text.summary(), "th-text");
        section("ideas.field.problem", text.problem(), "th-text");
        section("ideas.field.solution", text.solution(), "th-text");
        section("ideas.field.principle", text.principle(), "th-text");
    }

    private void section(String titleKey, String text, String className) {
        if (!text.isEmpty()) {
            var body = new Paragraph(text);
            body.addClassName(className);
            body.getStyle().setWhiteSpace(com.vaadin.flow.dom.Style.WhiteSpace.PRE_LINE);
            getContent().add(new Section(new H2(context.text(titleKey)), body));
        }
    }
}
