package org.trihelix.ideas.internal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Map;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.Page;
import org.trihelix.api.PageRequest;
import org.trihelix.api.access.Permission;
import org.trihelix.api.people.Regions;
import org.trihelix.ideas.IdeaQuery;
import org.trihelix.ideas.IdeaSummary;
import org.trihelix.ideas.Ideas;
import org.trihelix.ideas.IdeasPermissions;
import org.trihelix.ideas.domain.State;
import org.trihelix.ideas.internal.fields.FieldSets;
import org.trihelix.ui.FormPage;
import org.trihelix.ui.ViewContext;
import org.trihelix.ui.ViewContribution;

/** The form of a new idea. */
@org.osgi.service.component.annotations.Component(service = ViewContribution.class)
public final class NewIdeaView implements ViewContribution {

    private static final int SHOWN = 3;
    private static final IdeaQuery DRAFTS =
            IdeaQuery.ALL.ofCaller().in(Set.of(State.DRAFT)).sorted(IdeaQuery.Sort.CHANGED);

    private final Ideas ideas;
    private final Regions regions;
    private final FieldSets sets;

    @Activate
    public NewIdeaView(@Reference Ideas ideas, @Reference Regions regions, @Reference FieldSets sets) {
        this.ideas = ideas;
        this.regions = regions;
        this.sets = sets;
    }

    @Override
    public String path() {
        return "ideas/new";
    }

    @Override
    public String titleKey() {
        return "ideas.new";
    }

    @Override
    public Permission permission() {
        return IdeasPermissions.SUBMIT;
    }

    @Override
    public Component create(ViewContext context) {
        var say = new Say(context, regions);
        FormPage form = new IdeaForm(context, ideas, sets, null).page(say).example(example(context));
        Page<IdeaSummary> drafts = ideas.find(context.caller(), DRAFTS, PageRequest.first(SHOWN));
        return drafts.items().isEmpty() ? form : form.note(begun(say, drafts));
    }

    private static Map<String, String> example(ViewContext context) {
        return Map.of(
                "title", context.text("ideas.example.title"),
                "summary", context.text("ideas.example.summary"),
                "field", context.text("ideas.example.field"),
                "region", "RU-KYA");
    }

    /** What he has begun before: perhaps that is what he came to write. */
    private static Component[] begun(Say say, Page<IdeaSummary> drafts) {
        var list = new UnorderedList();
        list.addClassName("th-links");
        for (IdeaSummary draft : drafts.items()) {
            list.add(new ListItem(new Anchor(EditIdeaView.path(draft.id()), say.title(draft.title()))));
        }
        if (drafts.next() != null) {
            String all = say.context().text("ideas.form.allDrafts", drafts.total());
            list.add(new ListItem(new Anchor(IdeaListView.PATH + "?author=me&state=DRAFT", all)));
        }
        return new Component[] {new Paragraph(say.context().text("ideas.form.drafts", drafts.total())), list};
    }
}
