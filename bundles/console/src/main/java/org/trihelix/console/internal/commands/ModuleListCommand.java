package org.trihelix.console.internal.commands;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.trihelix.api.access.Caller;
import org.trihelix.api.plugin.PluginRemains;
import org.trihelix.api.plugin.PluginRemains.Remains;
import org.trihelix.api.plugin.Plugins;
import org.trihelix.api.plugin.Plugins.Plugin;

/** The installed plug-ins. */
@Service
@Command(
        scope = "trihelix",
        name = "module-list",
        description = "Lists the plug-ins, installed or removed with data kept, and where they stand.")
@SuppressWarnings("NullAway.Init") // the shell fills the fields in
public final class ModuleListCommand extends HubCommand {

    @Reference
    private Plugins plugins;

    @Reference
    private PluginRemains remains;

    @Option(name = "--json", description = "Print JSON")
    private boolean json;

    @Override
    void run(Caller hub) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Plugin plugin : plugins.list(hub)) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("name", plugin.name());
            row.put("version", plugin.version());
            row.put("publisher", plugin.publisher());
            row.put("region", Objects.requireNonNullElse(plugin.region(), ""));
            row.put("state", plugin.state().name().toLowerCase(Locale.ROOT));
            row.put("problem", Objects.requireNonNullElse(plugin.problem(), ""));
            rows.add(row);
        }
        for (Remains left : remains.list(hub)) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("name", left.name());
            row.put("version", left.version());
            row.put("publisher", "");
            row.put("region", Objects.requireNonNullElse(left.region(), ""));
            row.put("state", "removed");
            row.put("problem", "");
            rows.add(row);
        }
        new Printer(session.getConsole(), json)
                .rows(List.of("name", "version", "publisher", "region", "state", "problem"), rows);
    }
}
