package org.trihelix.console.internal.commands;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.List;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.access.Caller;
import org.trihelix.api.plugin.Plugins;
import org.trihelix.api.plugin.Plugins.Plugin;
import org.trihelix.api.plugin.Plugins.Report;

/** A command on a plug-in file. */
@SuppressWarnings("NullAway.Init") // the shell fills the fields in
abstract class PluginFileCommand extends HubCommand {

    @Reference
    Plugins plugins;

    @Argument(name = "file", required = true, description = "Plug-in file, NAME-VERSION.trihelix")
    private String file;

    @Option(
            name = "--region",
            description = "Code of the region that it is to serve; else as before, or the whole platform")
    @Nullable
    String region;

    /** Prints the report on the file, which must fit. */
    final Report fitting(Caller hub) throws IOException {
        Report report = inspect(hub);
        print(report);
        if (!report.installable()) {
            throw new IllegalStateException(text("console.plugin.not"));
        }
        return report;
    }

    private Report inspect(Caller hub) throws IOException {
        try (InputStream in = Files.newInputStream(path(file))) {
            Report report = plugins.inspect(hub, in, region);
            return region == null ? asBefore(hub, report) : report;
        } catch (NoSuchFileException e) {
            throw new IllegalArgumentException(
                    text("console.plugin.noFile", path(file).toString()), e);
        }
    }

    /** An upgrade serves whom it served before. */
    private Report asBefore(Caller hub, Report report) {
        region = plugins.list(hub).stream()
                .filter(plugin -> plugin.name().equals(report.name()))
                .findFirst()
                .map(Plugin::region)
                .orElse(null);
        return region == null ? report : plugins.report(hub, report.file(), region);
    }

    private void print(Report report) {
        session.getConsole().println(report.title() + " (" + report.name() + ' ' + report.version() + ')');
        say("console.plugin.madeBy", report.madeBy());
        if (report.publisher() == null) {
            say("console.plugin.key", report.key());
        } else {
            say("console.plugin.signed", report.publisher());
        }
        if (report.replaces() != null) {
            say("console.plugin.replaces", report.replaces());
        }
        lines("console.plugin.adds", report.adds());
        lines("console.plugin.goes", report.goes());
        lines("console.plugin.needs", report.needs());
        lines("console.plugin.refused", report.refused());
    }

    private void lines(String key, List<String> lines) {
        if (!lines.isEmpty()) {
            say(key);
            lines.forEach(line -> session.getConsole().println("  " + line));
        }
    }
}
