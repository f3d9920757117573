package org.trihelix.ideas.internal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.trihelix.api.Page;
import org.trihelix.ideas.IdeaSummary;
import org.trihelix.ui.Dates;
import org.trihelix.ui.Status;
import org.trihelix.ui.StatusChip;

/** A short list of ideas on a card. */
final class IdeaLinks {

    private IdeaLinks() {}

    static Component of(Say say, Page<IdeaSummary> page, String emptyKey, String all) {
        if (page.items().isEmpty()) {
            return new Paragraph(say.context().text(emptyKey));
        }
        var dates = new Dates(say.context());
        var list = new UnorderedList();
        list.addClassName("th-links");
        for (IdeaSummary idea : page.items()) {
            var title = new Anchor(IdeaPage.path(idea.id()), say.title(idea.title()));
            var facts = new Div(new StatusChip(say.status(idea.state())), dates.moment(idea.changed()));
            Status overdue = say.overdue(idea.stay());
            if (overdue != null) {
                facts.add(new StatusChip(overdue));
            }
            facts.addClassName("th-timeline-head");
            list.add(new ListItem(title, facts));
        }
        var card = new Div(list);
        if (page.next() != null) {
            card.add(new Anchor(all, say.context().text("ideas.widget.all", page.total())));
        }
        return card;
    }
}
