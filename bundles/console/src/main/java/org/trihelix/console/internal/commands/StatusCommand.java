package org.trihelix.console.internal.commands;

import java.util.List;
import java.util.Map;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.jspecify.annotations.Nullable;
import org.trihelix.console.internal.JsonText;
import org.trihelix.console.internal.health.Health;
import org.trihelix.console.internal.health.Report;

/** What {@code /health} shows. Asks no permission, as it must answer when the core that decides about permissions is down. */
@Service
@Command(
        scope = "trihelix",
        name = "status",
        description = "Shows whether every part of the hub works; fails when one does not.")
@SuppressWarnings("NullAway.Init") // the shell fills the fields in
public final class StatusCommand implements Action {

    @Reference
    private Health health;

    @Reference
    private Session session;

    @Option(name = "--json", description = "Print JSON")
    private boolean json;

    @Override
    public @Nullable Object execute() {
        Report report = health.report();
        if (json) {
            session.getConsole().println(JsonText.of(report.json()));
        } else {
            List<Map<String, Object>> rows = report.results().entrySet().stream()
                    .<Map<String, Object>>map(entry -> Map.of(
                            "check", entry.getKey(),
                            "status", entry.getValue().status().word(),
                            "ms", Math.max(0, entry.getValue().milliseconds()),
                            "message", entry.getValue().message()))
                    .toList();
            new Printer(session.getConsole(), false).rows(List.of("check", "status", "ms", "message"), rows);
        }
        if (!report.up()) {
            throw new IllegalStateException("The hub is not up.");
        }
        return null;
    }
}
