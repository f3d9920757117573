package org.trihelix.console.internal.commands;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.access.Caller;
import org.trihelix.api.module.Modules;

/** The installed modules. */
@Service
@Command(scope = "trihelix", name = "modules", description = "Lists the installed modules and where they stand.")
@SuppressWarnings("NullAway.Init") // the shell fills the fields in
public final class ModulesCommand implements Action {

    @Reference
    private Modules modules;

    @Reference
    private Session session;

    @Option(name = "--json", description = "Print JSON")
    private boolean json;

    @Override
    public @Nullable Object execute() {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Modules.Installed module : modules.list(Caller.system(Locale.ENGLISH))) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("id", module.id());
            row.put("version", module.version());
            row.put("state", module.state().name().toLowerCase(Locale.ROOT));
            row.put("problem", module.problem() == null ? "" : module.problem());
            rows.add(row);
        }
        new Printer(session.getConsole(), json).rows(List.of("id", "version", "state", "problem"), rows);
        return null;
    }
}
