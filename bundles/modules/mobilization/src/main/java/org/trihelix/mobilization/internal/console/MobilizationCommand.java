package org.trihelix.mobilization.internal.console;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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
import org.trihelix.mobilization.Mobilization;
import org.trihelix.mobilization.Mobilizations;
import org.trihelix.mobilization.Promotion;
import org.trihelix.mobilization.Promotions;
import org.trihelix.mobilization.domain.Stage;
import org.trihelix.mobilization.internal.QueryWords;

/** Lists gatherings of resources, or promotion packages, newest first. */
@Service
@Command(
        scope = "trihelix",
        name = "mobilization",
        description =
                "Lists gatherings of resources with their coverage, or promotion packages, newest first, at most 100.")
@SuppressWarnings("NullAway.Init") // the shell fills the fields in
public final class MobilizationCommand implements Action {

    private static final Caller SYSTEM = Caller.system(Locale.ENGLISH);
    private static final PageRequest MOST = PageRequest.first(PageRequest.MAX_LIMIT);

    @Reference
    private Mobilizations mobilizations;

    @Reference
    private Promotions promotions;

    @Reference
    private Texts texts;

    @Reference
    private Session session;

    @Argument(name = "query", description = "Part of the title")
    private String query = "";

    @Option(name = "--packages", description = "List promotion packages instead")
    private boolean packages;

    @Option(name = "--overdue", description = "Only packages whose answer is late")
    private boolean overdue;

    @Option(name = "--stage", description = "Only this stage: gathering, covered, closed")
    private String stage = "";

    @Option(name = "--region", description = "Code of a region; its subtree belongs to it")
    private String region = "";

    @Option(name = "--json", description = "Print JSON")
    private boolean json;

    @Override
    public @Nullable Object execute() {
        try {
            if (packages || overdue) {
                print(promotions.find(SYSTEM, packageQuery(), MOST));
            } else {
                printGatherings(mobilizations.find(SYSTEM, gatheringQuery(), MOST));
            }
        } catch (HubException e) {
            throw new IllegalArgumentException(texts.text(Locale.ENGLISH, e.message()));
        }
        return null;
    }

    private Promotion.Query packageQuery() {
        return new Promotion.Query(
                query, Set.of(), QueryWords.orNull(region), null, overdue, false, Promotion.Sort.NEWEST);
    }

    private Mobilization.Query gatheringQuery() {
        return new Mobilization.Query(
                query,
                QueryWords.some(Stage.class, List.of(stage), "stage"),
                QueryWords.orNull(region),
                null,
                Mobilization.Sort.NEWEST);
    }

    private void printGatherings(Page<Mobilization.Summary> page) {
        PrintStream out = session.getConsole();
        if (json) {
            out.println(Json.gatherings(page));
            return;
        }
        var table = new ShellTable();
        List.of("id", "stage", "needs", "coverage", "offers", "title").forEach(table::column);
        for (Mobilization.Summary row : page.items()) {
            table.addRow()
                    .addContent(
                            row.id(),
                            row.stage(),
                            row.covered() + "/" + row.asked(),
                            row.percent() + " %",
                            row.offers(),
                            row.title());
        }
        print(table, page);
    }

    private void print(Page<Promotion.Summary> page) {
        PrintStream out = session.getConsole();
        if (json) {
            out.println(Json.packages(page));
            return;
        }
        var table = new ShellTable();
        List.of("id", "state", "deadline", "addressee", "title").forEach(table::column);
        for (Promotion.Summary row : page.items()) {
            table.addRow()
                    .addContent(
                            row.id(),
                            row.answer() == null ? row.state() : row.answer(),
                            row.deadline() + (row.overdue() ? " !" : ""),
                            row.addresseeName(),
                            row.title());
        }
        print(table, page);
    }

    private void print(ShellTable table, Page<?> page) {
        table.print(session.getConsole());
        if (page.next() != null) {
            session.getConsole().println(page.items().size() + " / " + page.total());
        }
    }
}
