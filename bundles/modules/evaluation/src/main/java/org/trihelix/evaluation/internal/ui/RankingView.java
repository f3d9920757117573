package org.trihelix.evaluation.internal.ui;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.Cursors;
import org.trihelix.api.InvalidException;
import org.trihelix.api.Page;
import org.trihelix.api.PageRequest;
import org.trihelix.api.access.Permission;
import org.trihelix.api.people.Regions;
import org.trihelix.api.text.Folding;
import org.trihelix.evaluation.EvaluationPermissions;
import org.trihelix.evaluation.Evaluations;
import org.trihelix.evaluation.Result.Offer;
import org.trihelix.evaluation.Result.Place;
import org.trihelix.evaluation.Results;
import org.trihelix.ui.ListColumn;
import org.trihelix.ui.ListDefinition;
import org.trihelix.ui.ListFilter;
import org.trihelix.ui.ListPage;
import org.trihelix.ui.ListQuery;
import org.trihelix.ui.ListSort;
import org.trihelix.ui.Option;
import org.trihelix.ui.Status;
import org.trihelix.ui.ViewContext;
import org.trihelix.ui.ViewContribution;

/** All that was evaluated by one model, best first. */
@org.osgi.service.component.annotations.Component(service = ViewContribution.class)
public final class RankingView implements ViewContribution {

    private final Results results;
    private final Evaluations evaluations;
    private final Regions regions;

    @Activate
    public RankingView(@Reference Results results, @Reference Evaluations evaluations, @Reference Regions regions) {
        this.results = results;
        this.evaluations = evaluations;
        this.regions = regions;
    }

    @Override
    public String path() {
        return Paths.RANKING;
    }

    @Override
    public String titleKey() {
        return "evaluation.ranking.title";
    }

    @Override
    public Permission permission() {
        return EvaluationPermissions.READ;
    }

    @Override
    public MenuItem menu() {
        return new MenuItem(Section.EVALUATION, 30, "ranking");
    }

    @Override
    public Component create(ViewContext context) {
        var say = new Say(context, regions);
        var sought = Sought.of(say, results, evaluations);
        List<Offer> offers = sought == null ? results.offers(context.caller()) : sought.offers();
        var page = new ListPage<>(context, definition(say, offers));
        return sought == null ? page : sought.on(page);
    }

    private ListDefinition<Place> definition(Say say, List<Offer> offers) {
        var computed = new Computed(results, say.context(), offers);
        return new ListDefinition<>(
                titleKey(),
                "evaluation.ranking.empty",
                place -> Paths.evaluation(place.evaluation()) + "?tab=rank",
                columns(say),
                List.of(
                        new ListFilter("model", "evaluation.field.model", options(say, offers)),
                        new ListFilter("region", "evaluation.field.region", say.regionOptions())),
                List.of(
                        new ListSort("rank", "evaluation.ranking.byRank"),
                        new ListSort("spread", "evaluation.ranking.bySpread"),
                        new ListSort("title", "evaluation.sort.TITLE")),
                (query, page) -> part(computed.rows(query, page.cursor() == null), page),
                null,
                List.of());
    }

    private static List<ListColumn<Place>> columns(Say say) {
        return List.of(
                new ListColumn.Text<>("evaluation.field.title", Place::title),
                new ListColumn.Figure<>("evaluation.ranking.rank", Place::rank),
                new ListColumn.Figure<>("evaluation.ranking.total", Place::total, 1),
                new ListColumn.Figure<>("evaluation.result.deviation", Place::deviation, 1),
                new ListColumn.Figure<>("evaluation.field.reviews", Place::reviews),
                new ListColumn.State<>("evaluation.field.stage", place -> state(say, place)),
                new ListColumn.Text<>("evaluation.field.region", place -> say.region(place.region())));
    }

    private static Status state(Say say, Place place) {
        return say.status(place.stage(), null);
    }

    /** A model by several revisions of which something was evaluated has a ranking for each. */
    private static List<Option> options(Say say, List<Offer> offers) {
        return offers.stream()
                .map(offer -> new Option(value(offer), label(say, offer, offers)))
                .toList();
    }

    private static String value(Offer offer) {
        return offer.model() + ":" + offer.revision();
    }

    private static String label(Say say, Offer offer, List<Offer> offers) {
        boolean several =
                offers.stream().filter(one -> one.model().equals(offer.model())).count() > 1;
        String name = say.label(offer.name());
        return several ? say.text("evaluation.ranking.byRevision", name, offer.revision()) : name;
    }

    /** The ranking on the page: computed for its first part, and again only for other filters. */
    private static final class Computed {
        private final Results results;
        private final ViewContext context;
        private final List<Offer> offers;
        private @Nullable String key;
        private List<Place> places = List.of();

        Computed(Results results, ViewContext context, List<Offer> offers) {
            this.results = results;
            this.context = context;
            this.offers = offers;
        }

        /** Until another is chosen, the fullest. */
        List<Place> rows(ListQuery query, boolean anew) {
            String chosen = query.filter("model");
            String region = query.filter("region");
            String wanted = chosen + " " + region;
            if (anew || !wanted.equals(key)) {
                places = offers.stream()
                        .filter(offer -> chosen == null || chosen.equals(value(offer)))
                        .findFirst()
                        .map(offer -> results.ranking(context.caller(), offer.model(), offer.revision(), region)
                                .places())
                        .orElse(List.of());
                key = wanted;
            }
            return sorted(places, query);
        }
    }

    private static List<Place> sorted(List<Place> all, ListQuery query) {
        var places = new ArrayList<>(all);
        String words = Folding.fold(query.search());
        places.removeIf(place -> !Folding.fold(place.title()).contains(words));
        switch (query.sort()) {
            case "title" -> places.sort(Comparator.comparing(place -> Folding.fold(place.title())));
            case "spread" -> places.sort(Comparator.comparingDouble(RankingView::spread));
            default -> {}
        }
        return places;
    }

    /** The least agreed upon first. */
    private static double spread(Place place) {
        Double deviation = place.deviation();
        return deviation == null ? 1 : -deviation;
    }

    /** A ranking is computed whole; a part of it is cut out behind the last row that was given. */
    private static Page<Place> part(List<Place> places, PageRequest page) {
        String cursor = page.cursor();
        int from = cursor == null ? 0 : behind(places, Cursors.keys(cursor, 1).getFirst());
        int to = Math.min(places.size(), from + page.limit());
        List<Place> items = places.subList(from, to);
        String next = to < places.size() ? Cursors.of(items.getLast().evaluation()) : null;
        return new Page<>(items, next, places.size());
    }

    private static int behind(List<Place> places, String evaluation) {
        for (int i = 0; i < places.size(); i++) {
            if (places.get(i).evaluation().equals(evaluation)) {
                return i + 1;
            }
        }
        throw InvalidException.field("cursor", "hub.error.cursor");
    }
}
