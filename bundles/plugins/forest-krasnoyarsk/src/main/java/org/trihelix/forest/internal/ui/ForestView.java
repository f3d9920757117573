package org.trihelix.forest.internal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.access.Caller;
import org.trihelix.api.people.Organization;
import org.trihelix.api.people.Organizations;
import org.trihelix.api.people.Regions;
import org.trihelix.clusters.Networks;
import org.trihelix.clusters.domain.ChainLink;
import org.trihelix.forest.internal.ForestModule;
import org.trihelix.ideas.FieldSet;
import org.trihelix.ideas.IdeaField;
import org.trihelix.ideas.Ideas;
import org.trihelix.ui.EmptyState;
import org.trihelix.ui.PlainTable;
import org.trihelix.ui.PlainView;
import org.trihelix.ui.ViewContext;
import org.trihelix.ui.ViewContribution;

/** The forest platform at a glance: its chain with who stands where, where they are at home, what ideas are about. */
@org.osgi.service.component.annotations.Component(service = ViewContribution.class)
public final class ForestView extends PlainView {

    /** Code of the chain and of the set of fields that the files beside bring. */
    private static final String CODE = "forest-krasnoyarsk";

    private static final String REGION = "RU-KYA";
    private static final String TECHNOLOGY = "technology";

    private final Networks networks;
    private final Ideas ideas;
    private final Organizations organizations;
    private final Regions regions;

    @Activate
    public ForestView(
            @Reference Networks networks,
            @Reference Ideas ideas,
            @Reference Organizations organizations,
            @Reference Regions regions) {
        super("forest", "forest.title", ForestModule.READ, new MenuItem(Section.CLUSTERS, 80, "chain"));
        this.networks = networks;
        this.ideas = ideas;
        this.organizations = organizations;
        this.regions = regions;
    }

    @Override
    public Component create(ViewContext context) {
        Standing standing = standing(context.caller());
        var pictures = new Pictures(context);
        var content = new Div(pictures.chain(standing), table(context, standing));
        content.addClassName("th-sections");
        if (!standing.regions().isEmpty()) {
            content.add(pictures.map(standing, regions));
        }
        content.add(technologies(context, pictures));
        var page = new Div(new H1(context.text(titleKey())), new Paragraph(context.text("forest.text")), content);
        page.addClassName("th-page");
        return page;
    }

    private Standing standing(Caller caller) {
        Map<String, Set<String>> held = networks.standing(caller, CODE);
        Set<String> ids = held.values().stream().flatMap(Collection::stream).collect(Collectors.toSet());
        return new Standing(networks.chain(CODE), held, organizations.organizations(ids));
    }

    private static Component table(ViewContext context, Standing standing) {
        var table = new PlainTable(
                context.text("forest.links.title"),
                List.of(
                        context.text("forest.links.link"),
                        context.text("forest.links.who"),
                        context.text("forest.links.needs")));
        standing.chain().links().forEach(link -> row(context, table, standing, link));
        return new Div(new H2(context.text("forest.links.title")), table.wide());
    }

    private static void row(ViewContext context, PlainTable table, Standing standing, ChainLink link) {
        var who = new Div();
        standing.at(link).forEach(one -> who.add(line(one)));
        if (standing.isGap(link)) {
            who.add(new Span(context.text("forest.links.nobody")));
        }
        String needs = link.needs().stream()
                .flatMap(need -> standing.chain().link(need).stream())
                .map(need -> need.name().in(context.locale()))
                .collect(Collectors.joining(", "));
        table.row(new Span(link.name().in(context.locale())), who, new Span(needs));
    }

    private static Component line(Organization organization) {
        return new Div(new Anchor("organizations/" + organization.id(), organization.name()));
    }

    private Component technologies(ViewContext context, Pictures pictures) {
        FieldSet set = ideas.fieldSets(context.caller(), REGION).stream()
                .filter(one -> one.code().equals(CODE))
                .findFirst()
                .orElse(null);
        if (set == null) {
            return new Div();
        }
        IdeaField field = set.fields().stream()
                .filter(one -> one.code().equals(TECHNOLOGY))
                .findFirst()
                .orElseThrow();
        Map<String, Long> tally = ideas.tally(context.caller(), set.nameOf(field), REGION);
        return tally.isEmpty()
                ? new EmptyState(
                        context, context.text("forest.ideas.none"), context.text("forest.ideas.none.text"), null)
                : pictures.technologies(set, field, tally);
    }
}
