package org.trihelix.console.internal.commands;

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
import org.trihelix.api.access.Access;
import org.trihelix.api.access.Caller;
import org.trihelix.api.access.HubPermissions;
import org.trihelix.api.access.Scope;
import org.trihelix.api.people.Region;
import org.trihelix.api.people.Regions;

/** The tree of regions. */
@Service
@Command(scope = "trihelix", name = "regions", description = "Lists the regions, parents before children.")
@SuppressWarnings("NullAway.Init") // the shell fills the fields in
public final class RegionsCommand implements Action {

    @Reference
    private Regions regions;

    @Reference
    private Access access;

    @Reference
    private Session session;

    @Option(name = "--json", description = "Print JSON")
    private boolean json;

    @Override
    public @Nullable Object execute() {
        access.require(Caller.system(Locale.ENGLISH), HubPermissions.PUBLIC, Scope.PLATFORM);
        List<Map<String, Object>> rows =
                regions.all().stream().map(RegionsCommand::row).toList();
        new Printer(session.getConsole(), json).rows(List.of("code", "parent", "nameRu", "nameEn"), rows);
        return null;
    }

    private static Map<String, Object> row(Region region) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("code", region.code());
        row.put("parent", region.parent() == null ? "" : region.parent());
        row.put("nameRu", region.nameRu());
        row.put("nameEn", region.nameEn());
        return row;
    }
}
