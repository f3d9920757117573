package org.trihelix.console.internal.commands;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.trihelix.api.access.Caller;
import org.trihelix.api.plugin.PluginRemains;

/** What a removed plug-in left, as a file. */
@Service
@Command(
        scope = "trihelix",
        name = "module-export",
        description = "Writes the data that a removed plug-in left into a zip file.")
@SuppressWarnings("NullAway.Init") // the shell fills the fields in
public final class ModuleExportCommand extends HubCommand {

    @Reference
    private PluginRemains remains;

    @Argument(name = "name", required = true, description = "Name of the plug-in")
    private String name;

    @Argument(index = 1, name = "file", required = true, description = "Zip file to be made; there must be none yet")
    private String file;

    @Override
    void run(Caller hub) throws IOException {
        Path target = path(file);
        try (OutputStream out = Files.newOutputStream(target, StandardOpenOption.CREATE_NEW)) {
            remains.export(hub, name, out);
        } catch (FileAlreadyExistsException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(target);
            throw e;
        }
        say("console.plugin.exported", name, target.toString());
    }
}
