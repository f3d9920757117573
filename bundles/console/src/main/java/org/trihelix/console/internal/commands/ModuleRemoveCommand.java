package org.trihelix.console.internal.commands;

import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.trihelix.api.access.Caller;
import org.trihelix.api.plugin.Plugins;

/** The way out for a plug-in. */
@Service
@Command(
        scope = "trihelix",
        name = "module-remove",
        description = "Takes a plug-in out; its data stay in the database.")
@SuppressWarnings("NullAway.Init") // the shell fills the fields in
public final class ModuleRemoveCommand extends HubCommand {

    @Reference
    private Plugins plugins;

    @Argument(name = "name", required = true, description = "Name of the plug-in")
    private String name;

    @Override
    void run(Caller hub) {
        plugins.remove(hub, name);
        say("console.plugin.removed", name);
    }
}
