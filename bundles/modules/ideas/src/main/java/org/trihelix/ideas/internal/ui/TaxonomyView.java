package org.trihelix.ideas.internal.ui;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.NotFoundException;
import org.trihelix.api.SubjectRef;
import org.trihelix.api.people.Regions;
import org.trihelix.ideas.FieldSet;
import org.trihelix.ideas.IdeasPermissions;
import org.trihelix.ideas.Taxonomies;
import org.trihelix.ideas.Taxonomies.Known;
import org.trihelix.ideas.internal.fields.FieldSets;
import org.trihelix.ui.Crumb;
import org.trihelix.ui.DetailHeader;
import org.trihelix.ui.DetailPage;
import org.trihelix.ui.EmptyState;
import org.trihelix.ui.Fact;
import org.trihelix.ui.PageAction;
import org.trihelix.ui.PageTab;
import org.trihelix.ui.PlainView;
import org.trihelix.ui.ViewContext;
import org.trihelix.ui.ViewContribution;

/** The page of one taxonomy. */
@org.osgi.service.component.annotations.Component(service = ViewContribution.class)
public final class TaxonomyView extends PlainView {

    private final Taxonomies taxonomies;
    private final FieldSets sets;
    private final Regions regions;

    @Activate
    public TaxonomyView(@Reference Taxonomies taxonomies, @Reference FieldSets sets, @Reference Regions regions) {
        super(TaxonomyListView.PATH + "/:code", "ideas.taxonomies.one", IdeasPermissions.READ, null);
        this.taxonomies = taxonomies;
        this.sets = sets;
        this.regions = regions;
    }

    @Override
    public Component create(ViewContext context) {
        String code = context.parameter("code");
        try {
            Known known = taxonomies.taxonomy(context.caller(), code);
            Map<String, Long> counts = taxonomies.counts(context.caller(), code);
            var words = new TermWords(new Say(context, regions));
            return new DetailPage(
                    context,
                    new SubjectRef(Known.KIND, code),
                    header(words, known),
                    List.of(new PageTab(
                            "terms",
                            "ideas.taxonomies.terms",
                            10,
                            () -> new TermTree(words, known.taxonomy(), counts))));
        } catch (NotFoundException e) {
            return EmptyState.page(
                    context,
                    context.text("ideas.taxonomies.missing"),
                    context.text("ideas.taxonomies.missing.text"),
                    PageAction.of("ideas.taxonomies.toList", () -> context.navigate(TaxonomyListView.PATH)));
        }
    }

    private DetailHeader header(TermWords words, Known known) {
        ViewContext context = words.say().context();
        var facts = new ArrayList<Fact>();
        facts.add(Fact.of(
                context.text("ideas.taxonomies.terms"),
                String.valueOf(known.taxonomy().terms().size())));
        if (!words.module(known).isEmpty()) {
            facts.add(Fact.of(context.text("ideas.taxonomies.module"), words.module(known)));
        }
        facts.add(Fact.of(context.text("ideas.field.region"), words.region(known)));
        facts.add(Fact.of(context.text("ideas.taxonomies.fields"), fields(words, known)));
        return new DetailHeader(
                List.of(new Crumb(context.text("ideas.taxonomies.title"), TaxonomyListView.PATH)),
                words.name(known),
                null,
                facts,
                List.of());
    }

    /** Names of the fields that take their options from it. */
    private String fields(TermWords words, Known known) {
        var names = new ArrayList<String>();
        for (FieldSet set : sets.all()) {
            set.fields().stream()
                    .filter(field -> known.fields().contains(set.nameOf(field)))
                    .forEach(field -> names.add(words.say().fields().said(set.name()) + ": "
                            + words.say().fields().name(field)));
        }
        return names.isEmpty() ? words.say().context().text("ideas.taxonomies.unused") : String.join("; ", names);
    }
}
