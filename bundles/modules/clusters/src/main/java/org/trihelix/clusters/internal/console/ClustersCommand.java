package org.trihelix.clusters.internal.console;

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
import org.trihelix.clusters.Cluster;
import org.trihelix.clusters.Clusters;
import org.trihelix.clusters.domain.Phase;
import org.trihelix.clusters.domain.Stage;
import org.trihelix.clusters.internal.QueryWords;

/** Lists clusters and candidates, newest first. */
@Service
@Command(
        scope = "trihelix",
        name = "clusters",
        description = "Lists clusters and candidates, newest first, at most 100.")
@SuppressWarnings("NullAway.Init") // the shell fills the fields in
public final class ClustersCommand implements Action {

    private static final Caller SYSTEM = Caller.system(Locale.ENGLISH);

    @Reference
    private Clusters clusters;

    @Reference
    private Texts texts;

    @Reference
    private Session session;

    @Argument(name = "query", description = "Part of the name")
    private String query = "";

    @Option(name = "--phase", description = "Only this phase: candidate, confirming, founded, dropped, closed")
    private String phase = "";

    @Option(name = "--region", description = "Code of a region; its subtree belongs to it")
    private String region = "";

    @Option(name = "--overdue", description = "Only those whose stage has run out")
    private boolean overdue;

    @Option(name = "--json", description = "Print JSON")
    private boolean json;

    @Override
    public @Nullable Object execute() {
        try {
            var wanted = new Cluster.Query(
                    query,
                    QueryWords.some(Phase.class, List.of(phase), "phase"),
                    QueryWords.orNull(region),
                    null,
                    null,
                    overdue,
                    Cluster.Sort.NEWEST);
            print(clusters.find(SYSTEM, wanted, PageRequest.first(PageRequest.MAX_LIMIT)), session.getConsole());
        } catch (HubException e) {
            throw new IllegalArgumentException(texts.text(Locale.ENGLISH, e.message()));
        }
        return null;
    }

    private void print(Page<Cluster.Summary> page, PrintStream out) {
        if (json) {
            out.println(Json.of(page));
            return;
        }
        var table = new ShellTable();
        List.of("id", "phase", "stage", "until", "confirmed", "name").forEach(table::column);
        for (Cluster.Summary row : page.items()) {
            table.addRow()
                    .addContent(
                            row.id(),
                            row.phase(),
                            row.stage() == null ? "" : row.stage(),
                            row.stageDue() == null ? "" : row.stageDue() + mark(row.clock()),
                            row.confirmed() + "/" + row.seats(),
                            row.name());
        }
        table.print(out);
        if (page.next() != null) {
            out.println(page.items().size() + " / " + page.total());
        }
    }

    private static String mark(Stage.Clock clock) {
        return switch (clock) {
            case RUNNING -> "";
            case OVERDUE -> " !";
            case HOLD -> " !!";
        };
    }
}
