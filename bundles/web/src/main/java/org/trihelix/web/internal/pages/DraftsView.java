package org.trihelix.web.internal.pages;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.Page;
import org.trihelix.api.access.HubPermissions;
import org.trihelix.api.people.People;
import org.trihelix.api.plugin.PluginDrafts;
import org.trihelix.api.plugin.PluginDrafts.Draft;
import org.trihelix.api.text.Folding;
import org.trihelix.ui.Crumb;
import org.trihelix.ui.ListColumn;
import org.trihelix.ui.ListDefinition;
import org.trihelix.ui.ListPage;
import org.trihelix.ui.PageAction;
import org.trihelix.ui.PlainView;
import org.trihelix.ui.ViewContext;
import org.trihelix.ui.ViewContribution;

/** Plug-ins in the making. */
@org.osgi.service.component.annotations.Component(service = ViewContribution.class)
public final class DraftsView extends PlainView {

    private final PluginDrafts drafts;
    private final People people;

    @Activate
    public DraftsView(@Reference PluginDrafts drafts, @Reference People people) {
        super("plugin-drafts", "web.drafts.title", HubPermissions.PLUGINS, null);
        this.drafts = drafts;
        this.people = people;
    }

    @Override
    public Component create(ViewContext context) {
        List<Draft> all = drafts.list(context.caller());
        Map<String, String> owners = people.names(all.stream().map(Draft::owner).toList());
        return new ListPage<>(
                context,
                new ListDefinition<Draft>(
                        titleKey(),
                        "web.drafts.empty",
                        draft -> "plugin-drafts/" + draft.id(),
                        List.of(
                                new ListColumn.Text<>("web.drafts.name", draft -> title(context, draft)),
                                new ListColumn.Text<>(
                                        "web.drafts.version",
                                        draft -> draft.about().version()),
                                new ListColumn.Text<>("web.drafts.owner", draft -> owners.get(draft.owner())),
                                new ListColumn.Moment<>("web.drafts.changed", Draft::changed)),
                        List.of(),
                        List.of(),
                        (query, page) -> found(context, query.search()),
                        PageAction.of("web.drafts.create", () -> context.navigate("plugin-drafts/new")),
                        List.of(),
                        List.of(new Crumb(context.text("web.plugins.title"), "plugins"))));
    }

    static String title(ViewContext context, Draft draft) {
        return draft.about().title().in(context.locale());
    }

    private Page<Draft> found(ViewContext context, String words) {
        List<Draft> found = drafts.list(context.caller()).stream()
                .filter(draft -> Folding.fold(
                                title(context, draft) + ' ' + draft.about().name())
                        .contains(Folding.fold(words)))
                .toList();
        return new Page<>(found, null, found.size());
    }
}
