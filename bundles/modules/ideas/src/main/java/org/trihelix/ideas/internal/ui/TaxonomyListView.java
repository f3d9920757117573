package org.trihelix.ideas.internal.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.Page;
import org.trihelix.api.people.Regions;
import org.trihelix.api.text.Folding;
import org.trihelix.ideas.IdeasPermissions;
import org.trihelix.ideas.Taxonomies;
import org.trihelix.ideas.Taxonomies.Known;
import org.trihelix.ui.ListColumn;
import org.trihelix.ui.ListDefinition;
import org.trihelix.ui.ListPage;
import org.trihelix.ui.PlainView;
import org.trihelix.ui.ViewContext;
import org.trihelix.ui.ViewContribution;

/** The list of taxonomies: few enough to be one part. */
@org.osgi.service.component.annotations.Component(service = ViewContribution.class)
public final class TaxonomyListView extends PlainView {

    static final String PATH = "taxonomies";

    private final Taxonomies taxonomies;
    private final Regions regions;

    @Activate
    public TaxonomyListView(@Reference Taxonomies taxonomies, @Reference Regions regions) {
        super(PATH, "ideas.taxonomies.title", IdeasPermissions.READ, new MenuItem(Section.IDEAS, 30, "taxonomy"));
        this.taxonomies = taxonomies;
        this.regions = regions;
    }

    @Override
    public Component create(ViewContext context) {
        var terms = new TermWords(new Say(context, regions));
        return new ListPage<>(
                context,
                ListDefinition.plain(
                        titleKey(),
                        "ideas.taxonomies.empty",
                        known -> path(known.taxonomy().code()),
                        columns(terms),
                        (query, page) -> rows(terms, query.search()),
                        null));
    }

    static String path(String code) {
        return PATH + '/' + code;
    }

    private static List<ListColumn<Known>> columns(TermWords terms) {
        return List.of(
                new ListColumn.Text<>("ideas.taxonomies.name", terms::name),
                new ListColumn.Figure<>(
                        "ideas.taxonomies.terms",
                        known -> known.taxonomy().terms().size()),
                new ListColumn.Text<>("ideas.taxonomies.module", terms::module),
                new ListColumn.Text<>("ideas.field.region", terms::region));
    }

    private Page<Known> rows(TermWords terms, String search) {
        String wanted = Folding.fold(search);
        List<Known> found = taxonomies.all(terms.say().context().caller()).stream()
                .filter(known -> Folding.fold(terms.name(known)).contains(wanted))
                .toList();
        return new Page<>(found, null, found.size());
    }
}
