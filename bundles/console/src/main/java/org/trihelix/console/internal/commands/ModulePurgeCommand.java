package org.trihelix.console.internal.commands;

import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.trihelix.api.access.Caller;
import org.trihelix.api.plugin.PluginRemains;

/** The end of what a removed plug-in left. */
@Service
@Command(
        scope = "trihelix",
        name = "module-purge",
        description = "Drops the data that a removed plug-in left, for good; they must have been exported.")
@SuppressWarnings("NullAway.Init") // the shell fills the fields in
public final class ModulePurgeCommand extends HubCommand {

    @Reference
    private PluginRemains remains;

    @Argument(name = "name", required = true, description = "Name of the plug-in")
    private String name;

    @Option(name = "--confirm", required = true, description = "The name of the plug-in again")
    private String confirm;

    @Override
    void run(Caller hub) {
        remains.purge(hub, name, confirm);
        say("console.plugin.purged", name);
    }
}
