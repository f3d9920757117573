package org.trihelix.ideas.internal.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.access.Permission;
import org.trihelix.api.people.Regions;
import org.trihelix.api.subject.Subjects;
import org.trihelix.ideas.Ideas;
import org.trihelix.ideas.IdeasPermissions;
import org.trihelix.ideas.Taxonomies;
import org.trihelix.ideas.domain.State;
import org.trihelix.ui.Board;
import org.trihelix.ui.BoardDefinition;
import org.trihelix.ui.Crumb;
import org.trihelix.ui.ViewContext;
import org.trihelix.ui.ViewContribution;

/** The funnel as a board, with figures of its stages. */
@org.osgi.service.component.annotations.Component(service = ViewContribution.class)
public final class IdeaBoardView implements ViewContribution {

    static final String PATH = "ideas/board";

    private static final int CARDS = 10;
    private static final List<State> COLUMNS = Stream.concat(
                    State.FUNNEL.stream(), Stream.of(State.REVISION, State.APPEAL, State.REJECTED))
            .toList();

    private final Ideas ideas;
    private final Taxonomies taxonomies;
    private final Subjects subjects;
    private final Regions regions;

    @Activate
    public IdeaBoardView(
            @Reference Ideas ideas,
            @Reference Taxonomies taxonomies,
            @Reference Subjects subjects,
            @Reference Regions regions) {
        this.ideas = ideas;
        this.taxonomies = taxonomies;
        this.subjects = subjects;
        this.regions = regions;
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public String titleKey() {
        return "ideas.board.title";
    }

    @Override
    public Permission permission() {
        return IdeasPermissions.READ;
    }

    @Override
    public Component create(ViewContext context) {
        var say = new Say(context, regions);
        var columns = new IdeaColumns(say, ideas, subjects);
        var figures = new FunnelFigures(say, ideas);
        var board = new Board(
                context,
                new BoardDefinition(
                        titleKey(),
                        say.filters(ideas, taxonomies, false),
                        query -> {
                            figures.show(query);
                            return columns.of(query, COLUMNS, CARDS);
                        },
                        List.of(new Crumb(context.text("ideas.board.list"), IdeaListView.PATH))));
        board.below(figures);
        return board;
    }
}
