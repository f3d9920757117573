package org.trihelix.ideas.internal.console;

import java.io.PrintStream;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.table.ShellTable;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.HubException;
import org.trihelix.api.Page;
import org.trihelix.api.PageRequest;
import org.trihelix.api.access.Caller;
import org.trihelix.api.text.Texts;
import org.trihelix.ideas.IdeaQuery;
import org.trihelix.ideas.IdeaSummary;
import org.trihelix.ideas.Ideas;
import org.trihelix.ideas.Stay;
import org.trihelix.ideas.internal.QueryWords;

/** Lists submitted ideas, newest first. */
@Service
@Command(scope = "trihelix", name = "ideas", description = "Lists submitted ideas, newest first, at most 100.")
@SuppressWarnings("NullAway.Init") // the shell fills the fields in
public final class IdeasCommand implements Action {

    private static final Caller SYSTEM = Caller.system(Locale.ENGLISH);

    @Reference
    private Ideas ideas;

    @Reference
    private Texts texts;

    @Reference
    private Session session;

    @Argument(name = "query", description = "Words in title or summary")
    private String query = "";

    @Option(name = "--state", description = "Only these states: submitted, screening, evaluation, promotion, …")
    private String state = "";

    @Option(name = "--region", description = "Code of a region; its subtree belongs to it")
    private String region = "";

    @Option(name = "--field", description = "Exactly this field of application")
    private String field = "";

    @Option(name = "--term", description = "Only those under this term of a taxonomy, TAXONOMY.TERM")
    private String term = "";

    @Option(name = "--overdue", description = "Only those that should have been moved on before now")
    private boolean overdue;

    @Option(name = "--json", description = "Print JSON")
    private boolean json;

    @Override
    public @Nullable Object execute() {
        try {
            var wanted = new IdeaQuery(
                    query,
                    QueryWords.states(List.of(state)),
                    QueryWords.given(region),
                    false,
                    IdeaQuery.Sort.NEWEST,
                    QueryWords.given(field),
                    QueryWords.given(term),
                    overdue);
            print(ideas.find(SYSTEM, wanted, PageRequest.first(PageRequest.MAX_LIMIT)), session.getConsole());
        } catch (HubException e) {
            throw new IllegalArgumentException(texts.text(Locale.ENGLISH, e.message()));
        }
        return null;
    }

    private void print(Page<IdeaSummary> page, PrintStream out) {
        if (json) {
            out.println(Json.of(page));
            return;
        }
        var table = new ShellTable();
        List.of("id", "state", "since", "due", "region", "votes", "comments", "title")
                .forEach(table::column);
        for (IdeaSummary idea : page.items()) {
            Stay stay = idea.stay();
            table.addRow()
                    .addContent(
                            idea.id(),
                            idea.state(),
                            day(stay.since()),
                            day(stay.due()) + (stay.overdue() ? " !" : ""),
                            Objects.requireNonNullElse(idea.region(), ""),
                            idea.votes(),
                            idea.comments(),
                            idea.title());
        }
        table.print(out);
        if (page.next() != null) {
            out.println(page.items().size() + " / " + page.total());
        }
    }

    private static String day(@Nullable Instant moment) {
        return moment == null ? "" : moment.toString().substring(0, 10);
    }
}
