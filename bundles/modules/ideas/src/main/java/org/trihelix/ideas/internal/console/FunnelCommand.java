package org.trihelix.ideas.internal.console;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.table.ShellTable;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.HubException;
import org.trihelix.api.access.Caller;
import org.trihelix.api.text.Texts;
import org.trihelix.ideas.Ideas;
import org.trihelix.ideas.StageFigures;
import org.trihelix.ideas.internal.QueryWords;

/** Shows how ideas pass each stage of the funnel. */
@Service
@Command(scope = "trihelix", name = "funnel", description = "Shows how ideas pass each stage of the funnel.")
@SuppressWarnings("NullAway.Init") // the shell fills the fields in
public final class FunnelCommand implements Action {

    private static final Caller SYSTEM = Caller.system(Locale.ENGLISH);

    @Reference
    private Ideas ideas;

    @Reference
    private Texts texts;

    @Reference
    private Session session;

    @Option(name = "--region", description = "Code of a region; its subtree belongs to it")
    private String region = "";

    @Option(name = "--field", description = "Exactly this field of application")
    private String field = "";

    @Option(name = "--json", description = "Print JSON")
    private boolean json;

    @Override
    public @Nullable Object execute() {
        try {
            print(ideas.figures(SYSTEM, QueryWords.given(region), QueryWords.given(field)), session.getConsole());
        } catch (HubException e) {
            throw new IllegalArgumentException(texts.text(Locale.ENGLISH, e.message()));
        }
        return null;
    }

    private void print(List<StageFigures> figures, PrintStream out) {
        if (json) {
            out.println(figures.stream().map(FunnelCommand::json).collect(Collectors.joining(",\n ", "[", "]")));
            return;
        }
        var table = new ShellTable();
        List.of("stage", "now", "overdue", "ever", "went on", "median days").forEach(table::column);
        for (StageFigures stage : figures) {
            Double conversion = stage.conversion();
            table.addRow()
                    .addContent(
                            stage.state(),
                            stage.count(),
                            stage.overdue(),
                            stage.reached(),
                            conversion == null ? "" : Math.round(conversion * 100) + " %",
                            number(stage.medianDays(), ""));
        }
        table.print(out);
    }

    private static String json(StageFigures stage) {
        return "{\"state\": " + Json.text(stage.state().name()) + ", \"count\": " + stage.count() + ", \"overdue\": "
                + stage.overdue() + ", \"reached\": " + stage.reached() + ", \"conversion\": "
                + number(stage.conversion(), "null") + ", \"medianDays\": " + number(stage.medianDays(), "null") + '}';
    }

    private static String number(@Nullable Double value, String none) {
        return value == null ? none : String.format(Locale.ROOT, "%.2f", value);
    }
}
