package org.trihelix.ideas.internal.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.HubException;
import org.trihelix.api.InvalidException;
import org.trihelix.api.Page;
import org.trihelix.api.PageRequest;
import org.trihelix.api.access.Permission;
import org.trihelix.api.people.Regions;
import org.trihelix.ideas.IdeaQuery;
import org.trihelix.ideas.IdeaSummary;
import org.trihelix.ideas.Ideas;
import org.trihelix.ideas.IdeasPermissions;
import org.trihelix.ideas.Taxonomies;
import org.trihelix.ideas.domain.State;
import org.trihelix.ui.BulkAction;
import org.trihelix.ui.CompareData;
import org.trihelix.ui.Crumb;
import org.trihelix.ui.ListColumn;
import org.trihelix.ui.ListDefinition;
import org.trihelix.ui.ListPage;
import org.trihelix.ui.ListQuery;
import org.trihelix.ui.ListSort;
import org.trihelix.ui.PageAction;
import org.trihelix.ui.ViewContext;
import org.trihelix.ui.ViewContribution;

/** The list of ideas. */
@org.osgi.service.component.annotations.Component(service = ViewContribution.class)
public final class IdeaListView implements ViewContribution {

    static final String PATH = "ideas";

    private final Ideas ideas;
    private final Taxonomies taxonomies;
    private final Regions regions;

    @Activate
    public IdeaListView(@Reference Ideas ideas, @Reference Taxonomies taxonomies, @Reference Regions regions) {
        this.ideas = ideas;
        this.taxonomies = taxonomies;
        this.regions = regions;
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public String titleKey() {
        return "ideas.list.title";
    }

    @Override
    public Permission permission() {
        return IdeasPermissions.READ;
    }

    @Override
    public MenuItem menu() {
        return new MenuItem(Section.IDEAS, 10, "idea");
    }

    @Override
    public Component create(ViewContext context) {
        var say = new Say(context, regions);
        return new ListPage<>(
                context,
                new ListDefinition<>(
                        titleKey(),
                        "ideas.list.empty",
                        idea -> PATH + '/' + idea.id(),
                        columns(say),
                        say.filters(ideas, taxonomies, true),
                        sorts(),
                        (query, page) -> rows(context, query, page),
                        primary(context),
                        bulk(context),
                        List.of(new Crumb(context.text("ideas.list.board"), IdeaBoardView.PATH))));
    }

    private static List<ListColumn<IdeaSummary>> columns(Say say) {
        return List.of(
                new ListColumn.Text<>("ideas.field.title", idea -> say.title(idea.title())),
                new ListColumn.State<>("ideas.field.state", idea -> say.status(idea.state(), idea.stay())),
                new ListColumn.Text<>("ideas.field.author", IdeaSummary::authorName),
                new ListColumn.Text<>("ideas.field.region", idea -> say.region(idea.region())),
                new ListColumn.Figure<>("ideas.field.votes", IdeaSummary::votes),
                new ListColumn.Figure<>("ideas.field.comments", IdeaSummary::comments),
                new ListColumn.Moment<>("ideas.field.changed", IdeaSummary::changed));
    }

    private static List<ListSort> sorts() {
        return Stream.of(IdeaQuery.Sort.values())
                .map(sort -> new ListSort(sort.name().toLowerCase(Locale.ROOT), "ideas.sort." + sort))
                .toList();
    }

    private Page<IdeaSummary> rows(ViewContext context, ListQuery query, PageRequest page) {
        return ideas.find(context.caller(), Say.query(query), page);
    }

    private static @Nullable PageAction primary(ViewContext context) {
        return context.allowsSomewhere(IdeasPermissions.SUBMIT)
                ? PageAction.of("ideas.new", () -> context.navigate("ideas/new"))
                : null;
    }

    private List<BulkAction<IdeaSummary>> bulk(ViewContext context) {
        var compare = new BulkAction<IdeaSummary>("ideas.compare", chosen -> compare(context, chosen));
        return context.allowsSomewhere(IdeasPermissions.SCREEN)
                ? List.of(compare, new BulkAction<>("ideas.move.screen", chosen -> screen(context, chosen)))
                : List.of(compare);
    }

    private static void compare(ViewContext context, Set<IdeaSummary> chosen) {
        if (chosen.size() < CompareData.LEAST || chosen.size() > CompareData.MOST) {
            throw InvalidException.field("ideas", "ideas.compare.number", CompareData.LEAST, CompareData.MOST);
        }
        context.navigate(
                CompareIdeasView.path(chosen.stream().map(IdeaSummary::id).toList()));
    }

    /** Takes those into screening that can go there and says how many did. */
    private void screen(ViewContext context, Set<IdeaSummary> chosen) {
        int done = 0;
        String refusal = "";
        for (IdeaSummary idea : chosen) {
            try {
                ideas.move(context.caller(), idea.id(), State.SCREENING, "");
                done++;
            } catch (HubException e) {
                refusal = context.text(e.message());
            }
        }
        context.done(context.text("ideas.list.screened", done, chosen.size()));
        if (!refusal.isEmpty()) {
            context.failed(refusal);
        }
    }
}
