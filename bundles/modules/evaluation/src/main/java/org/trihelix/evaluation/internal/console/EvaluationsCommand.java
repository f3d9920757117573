package org.trihelix.evaluation.internal.console;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
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
import org.trihelix.evaluation.Evaluation;
import org.trihelix.evaluation.Evaluations;
import org.trihelix.evaluation.internal.QueryWords;

/** Lists evaluations, newest first. */
@Service
@Command(scope = "trihelix", name = "evaluations", description = "Lists evaluations, newest first, at most 100.")
@SuppressWarnings("NullAway.Init") // the shell fills the fields in
public final class EvaluationsCommand implements Action {

    private static final Caller SYSTEM = Caller.system(Locale.ENGLISH);

    @Reference
    private Evaluations evaluations;

    @Reference
    private Texts texts;

    @Reference
    private Session session;

    @Argument(name = "query", description = "Part of the title")
    private String query = "";

    @Option(name = "--stage", description = "Only this stage: preparing, reviewing, ready, decided, closed")
    private String stage = "";

    @Option(name = "--region", description = "Code of a region; its subtree belongs to it")
    private String region = "";

    @Option(name = "--overdue", description = "Only with reviews whose day has passed")
    private boolean overdue;

    @Option(name = "--json", description = "Print JSON")
    private boolean json;

    @Override
    public @Nullable Object execute() {
        try {
            var wanted = new Evaluation.Query(
                    query,
                    QueryWords.stages(List.of(stage)),
                    QueryWords.orNull(region),
                    null,
                    null,
                    overdue,
                    Evaluation.Sort.NEWEST);
            print(evaluations.find(SYSTEM, wanted, PageRequest.first(PageRequest.MAX_LIMIT)), session.getConsole());
        } catch (HubException e) {
            throw new IllegalArgumentException(texts.text(Locale.ENGLISH, e.message()));
        }
        return null;
    }

    private void print(Page<Evaluation.Summary> page, PrintStream out) {
        if (json) {
            out.println(Json.of(page));
            return;
        }
        var table = new ShellTable();
        List.of("id", "stage", "reviews", "due", "model", "title").forEach(table::column);
        for (Evaluation.Summary row : page.items()) {
            table.addRow()
                    .addContent(
                            row.id(),
                            row.outcome() == null ? row.stage() : row.outcome(),
                            row.submitted() + "/" + row.asked(),
                            row.nextDue() == null ? "" : row.nextDue() + (row.overdue() ? " !" : ""),
                            row.modelName().en(),
                            row.title());
        }
        table.print(out);
        if (page.next() != null) {
            out.println(page.items().size() + " / " + page.total());
        }
    }
}
