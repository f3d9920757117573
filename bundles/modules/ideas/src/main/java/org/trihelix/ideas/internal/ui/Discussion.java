package org.trihelix.ideas.internal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.InvalidException;
import org.trihelix.api.Page;
import org.trihelix.api.PageRequest;
import org.trihelix.ideas.Idea;
import org.trihelix.ideas.IdeaComment;
import org.trihelix.ideas.Ideas;
import org.trihelix.ui.Dates;
import org.trihelix.ui.ViewContext;

/** What people say about the idea, and a place to say something. */
final class Discussion extends Composite<Div> {

    private static final long serialVersionUID = 1L;
    private static final int PART = 30;

    private final transient ViewContext context;
    private final transient Ideas ideas;
    private final String id;
    private final transient Runnable changed;
    private final OrderedList list = new OrderedList();
    private final Paragraph silence = new Paragraph();
    private final TextArea words = new TextArea();
    private final Button more;
    private @Nullable String next;

    Discussion(ViewContext context, Ideas ideas, Idea idea, Runnable changed) {
        this.context = context;
        this.ideas = ideas;
        this.id = idea.id();
        this.changed = changed;
        list.addClassName("th-timeline");
        silence.setText(context.text("ideas.comments.none"));
        more = new Button(context.text("ui.more"), click -> context.attempt(this::load));
        more.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        getContent().add(silence, list, more);
        if (idea.can().comment()) {
            getContent().add(form());
        }
        load();
    }

    private Component form() {
        words.setLabel(context.text("ideas.comments.yours"));
        words.setManualValidation(true);
        words.setMinRows(3);
        words.setWidthFull();
        words.setMaxWidth("45rem");
        var send = new Button(context.text("ideas.comments.send"));
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        send.setDisableOnClick(true);
        send.addClickListener(click -> {
            context.attempt(this::send);
            send.setEnabled(true);
        });
        send.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).listenOn(words);
        return new Div(new Div(words), send);
    }

    private void send() {
        try {
            ideas.comment(context.caller(), id, words.getValue());
        } catch (InvalidException e) {
            words.setErrorMessage(context.text(e.message()));
            words.setInvalid(true);
            words.focus();
            return;
        }
        words.setInvalid(false);
        words.clear();
        list.removeAll();
        next = null;
        do {
            load();
        } while (next != null);
        context.done(context.text("ideas.comments.sent"));
        changed.run();
    }

    private void load() {
        Page<IdeaComment> page = ideas.comments(context.caller(), id, new PageRequest(PART, next));
        page.items().forEach(comment -> list.add(item(comment)));
        next = page.next();
        more.setVisible(next != null);
        silence.setVisible(page.total() == 0);
        list.setVisible(page.total() > 0);
    }

    private ListItem item(IdeaComment comment) {
        var author = new Span(comment.authorName());
        author.addClassName("th-person");
        var head = new Div(author, new Dates(context).moment(comment.created()));
        head.addClassName("th-timeline-head");
        var text = new Paragraph(comment.text());
        text.getStyle().setWhiteSpace(com.vaadin.flow.dom.Style.WhiteSpace.PRE_LINE);
        var item = new ListItem(head, text);
        item.setId("comment-" + comment.id());
        return item;
    }
}
