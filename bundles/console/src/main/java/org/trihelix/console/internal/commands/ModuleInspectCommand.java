package org.trihelix.console.internal.commands;

import java.io.IOException;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.trihelix.api.access.Caller;
import org.trihelix.api.plugin.Plugins.Report;

/** What a plug-in file would do. */
@Service
@Command(
        scope = "trihelix",
        name = "module-inspect",
        description = "Says what a plug-in file would add, and changes nothing.")
public final class ModuleInspectCommand extends PluginFileCommand {

    @Override
    void run(Caller hub) throws IOException {
        Report report = inspect(hub);
        print(report);
        if (!report.installable()) {
            throw new IllegalStateException(text("console.plugin.not"));
        }
        say("console.plugin.fits");
    }
}
