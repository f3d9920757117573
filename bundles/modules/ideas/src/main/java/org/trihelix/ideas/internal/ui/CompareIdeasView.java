package org.trihelix.ideas.internal.ui;

import com.vaadin.flow.component.Component;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.NotFoundException;
import org.trihelix.api.access.Permission;
import org.trihelix.api.people.Regions;
import org.trihelix.ideas.FieldSet;
import org.trihelix.ideas.Idea;
import org.trihelix.ideas.IdeaField;
import org.trihelix.ideas.Ideas;
import org.trihelix.ideas.IdeasPermissions;
import org.trihelix.ideas.internal.fields.Shown;
import org.trihelix.ui.Compare;
import org.trihelix.ui.CompareData;
import org.trihelix.ui.Crumb;
import org.trihelix.ui.Dates;
import org.trihelix.ui.EmptyState;
import org.trihelix.ui.PageAction;
import org.trihelix.ui.ViewContext;
import org.trihelix.ui.ViewContribution;

/** Two to five ideas side by side; the address names them. */
@org.osgi.service.component.annotations.Component(service = ViewContribution.class)
public final class CompareIdeasView implements ViewContribution {

    private static final String PATH = "ideas/compare";
    private static final String IDS = "ids";

    private final Ideas ideas;
    private final Regions regions;

    @Activate
    public CompareIdeasView(@Reference Ideas ideas, @Reference Regions regions) {
        this.ideas = ideas;
        this.regions = regions;
    }

    static String path(List<String> ids) {
        return PATH + '?' + IDS + '=' + String.join(",", ids);
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public String titleKey() {
        return "ideas.compare.title";
    }

    @Override
    public Permission permission() {
        return IdeasPermissions.READ;
    }

    @Override
    public Component create(ViewContext context) {
        List<Idea> chosen = chosen(context);
        if (chosen.size() < CompareData.LEAST) {
            return EmptyState.page(
                    context,
                    context.text("ideas.compare.nothing"),
                    context.text("ideas.compare.number", CompareData.LEAST, CompareData.MOST),
                    PageAction.of("ideas.missing.toList", () -> context.navigate(IdeaListView.PATH)));
        }
        return Compare.page(
                context,
                context.text(titleKey()),
                List.of(new Crumb(context.text("ideas.list.title"), IdeaListView.PATH)),
                data(
                        new Say(context, regions),
                        chosen,
                        idea -> ideas.fieldSets(context.caller(), idea.text().region())));
    }

    /** Those of the named that the reader may know of. */
    private List<Idea> chosen(ViewContext context) {
        String named = context.query(IDS);
        Set<String> ids = new LinkedHashSet<>(named == null ? List.of() : List.of(named.split(",")));
        List<Idea> found = new ArrayList<>();
        for (String id : ids.stream().limit(CompareData.MOST).toList()) {
            try {
                found.add(ideas.idea(context.caller(), id));
            } catch (NotFoundException e) {
                continue; // an address may outlive a draft
            }
        }
        return found;
    }

    private static CompareData data(Say say, List<Idea> ideas, Function<Idea, List<FieldSet>> sets) {
        var dates = new Dates(say.context());
        var table = new Table(say.context(), ideas, new ArrayList<>());
        table.row("author", Idea::authorName);
        table.row("region", idea -> say.region(idea.text().region()));
        table.row("field", idea -> idea.text().field());
        table.row(
                "trl",
                idea -> idea.text().trl() == null
                        ? ""
                        : String.valueOf(idea.text().trl()));
        table.row("votes", idea -> String.valueOf(idea.votes()));
        table.row("comments", idea -> String.valueOf(idea.comments()));
        table.row("dated", idea -> said(dates, idea.submitted()));
        table.row("since", idea -> said(dates, idea.stay().since()));
        table.row("due", idea -> said(dates, idea.stay().due()));
        table.row("summary", idea -> idea.text().summary());
        table.row("problem", idea -> idea.text().problem());
        table.row("solution", idea -> idea.text().solution());
        table.row("principle", idea -> idea.text().principle());
        rowsOfFields(say, ideas, table, sets);
        List<CompareData.Thing> things = ideas.stream()
                .map(idea -> new CompareData.Thing(
                        say.title(idea.text().title()),
                        IdeaPage.path(idea.id()),
                        say.status(idea.state(), idea.stay())))
                .toList();
        return new CompareData(things, table.facts());
    }

    /** @param sets those that hold for each idea */
    private static void rowsOfFields(Say say, List<Idea> ideas, Table table, Function<Idea, List<FieldSet>> sets) {
        Shown shown = say.fields();
        Map<Idea, List<FieldSet>> known = ideas.stream().collect(Collectors.toMap(Function.identity(), sets));
        ideas.stream()
                .flatMap(idea -> known.getOrDefault(idea, List.of()).stream())
                .distinct()
                .forEach(set -> {
                    for (IdeaField field : set.fields()) {
                        table.labelled(
                                shown.said(set.name()) + ": " + shown.name(field),
                                idea -> known.getOrDefault(idea, List.of()).contains(set)
                                        ? shown.value(
                                                field, idea.text().fields().getOrDefault(set.nameOf(field), ""))
                                        : "");
                    }
                });
    }

    private static String said(Dates dates, @Nullable Instant time) {
        return time == null ? "" : dates.relative(time);
    }

    /** The rows as they gather; what none of the ideas says anything about is left out. */
    private record Table(ViewContext context, List<Idea> ideas, List<CompareData.Fact> facts) {

        void row(String field, Function<Idea, String> value) {
            labelled(context.text("ideas.field." + field), value);
        }

        void labelled(String label, Function<Idea, String> value) {
            List<String> values = ideas.stream().map(value).toList();
            if (values.stream().anyMatch(said -> !said.isEmpty())) {
                facts.add(new CompareData.Fact(label, values));
            }
        }
    }
}
