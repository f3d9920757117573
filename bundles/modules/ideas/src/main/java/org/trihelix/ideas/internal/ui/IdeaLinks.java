package org.trihelix.ideas.internal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.trihelix.api.Page;
import org.trihelix.ideas.IdeaSummary;
import org.trihelix.ideas.domain.State;
import org.trihelix.ui.Dates;
import org.trihelix.ui.Status;
import org.trihelix.ui.StatusChip;

/** A short list of ideas on a card. */
final class IdeaLinks {

    /** Characters of an answer; the whole of it stands on the idea's page. */
    private static final int ANSWER_MOST = 200;

    private IdeaLinks() {}

    static Component of(Say say, Page<IdeaSummary> page, String emptyKey, String all) {
        if (page.items().isEmpty()) {
            return new Paragraph(say.context().text(emptyKey));
        }
        var card = new Div(list(say, page.items()));
        if (page.next() != null) {
            card.add(new Anchor(all, say.context().text("ideas.widget.all", page.total())));
        }
        return card;
    }

    /** Each with where it stands; below the reader's own what he was answered. */
    static Component list(Say say, List<IdeaSummary> ideas) {
        var list = new UnorderedList();
        list.addClassName("th-links");
        for (IdeaSummary idea : ideas) {
            var item = new ListItem(new Anchor(IdeaPage.path(idea.id()), say.title(idea.title())), facts(say, idea));
            if (answered(say, idea)) {
                item.add(answer(idea.reason()));
            }
            list.add(item);
        }
        return list;
    }

    private static Component facts(Say say, IdeaSummary idea) {
        var facts = new Div(new StatusChip(say.status(idea.state())), new Dates(say.context()).moment(idea.changed()));
        Status overdue = say.overdue(idea.stay());
        if (overdue != null) {
            facts.add(new StatusChip(overdue));
        }
        facts.addClassName("th-timeline-head");
        return facts;
    }

    private static boolean answered(Say say, IdeaSummary idea) {
        return (idea.state() == State.REVISION || idea.state() == State.REJECTED)
                && !idea.reason().isEmpty()
                && idea.author().equals(say.context().caller().id());
    }

    private static Component answer(String reason) {
        var quote = new Paragraph(
                reason.length() <= ANSWER_MOST
                        ? reason
                        : reason.substring(0, ANSWER_MOST).strip() + "…");
        quote.addClassName("th-quote");
        return quote;
    }
}
