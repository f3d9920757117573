package org.trihelix.console.internal.commands;

import java.io.IOException;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.trihelix.api.access.Caller;

/** What a plug-in file would do. */
@Service
@Command(
        scope = "trihelix",
        name = "module-inspect",
        description = "Says what a plug-in file would add, and changes nothing.")
public final class ModuleInspectCommand extends PluginFileCommand {

    @Override
    void run(Caller hub) throws IOException {
        fitting(hub);
        say("console.plugin.fits");
    }
}
