package org.trihelix.console.internal.commands;

import java.io.IOException;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.trihelix.api.access.Caller;
import org.trihelix.api.plugin.Plugins.Plugin;
import org.trihelix.api.plugin.Plugins.Report;

/** The way in for a plug-in. */
@Service
@Command(
        scope = "trihelix",
        name = "module-install",
        description = "Installs a plug-in file, or upgrades the plug-in to it, while the hub runs.")
public final class ModuleInstallCommand extends PluginFileCommand {

    @Override
    void run(Caller hub) throws IOException {
        Report report = fitting(hub);
        Plugin plugin = plugins.install(hub, report.file(), region);
        say("console.plugin.installed", plugin.title(), plugin.version());
    }
}
