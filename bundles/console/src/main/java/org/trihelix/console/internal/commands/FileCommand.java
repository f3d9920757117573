package org.trihelix.console.internal.commands;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.console.Session;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.HubException;
import org.trihelix.api.access.Access;
import org.trihelix.api.access.Caller;
import org.trihelix.api.access.HubPermissions;
import org.trihelix.api.access.Scope;
import org.trihelix.api.account.Setup;
import org.trihelix.api.text.Texts;
import org.trihelix.console.internal.JsonText;
import org.trihelix.console.internal.csv.CsvFile;
import org.trihelix.console.internal.csv.CsvProblem;

/**
 * A method run on a file. The console runs inside the hub, so {@code hub shell} sends along the folder it was called in: paths mean what
 * they mean to the caller.
 */
@SuppressWarnings("NullAway.Init") // the shell fills the fields in
abstract class FileCommand implements Action {

    @Reference
    private Access access;

    @Reference
    private Texts texts;

    @Reference
    private Setup setup;

    @Reference
    private Session session;

    @Argument(
            name = "file",
            multiValued = true,
            description = "CSV file, UTF-8; - in its place reads the standard input of hub shell. Options may follow.")
    private List<String> words = List.of();

    /** An option to the shell, as everything is that begins with this character. */
    @Option(name = "-", description = "Read the standard input")
    private boolean standardInput;

    @Option(name = "--json", description = "Print JSON")
    private boolean json;

    @Override
    public final @Nullable Object execute() throws IOException {
        try {
            access.require(Caller.system(outside().locale()), HubPermissions.USE, Scope.PLATFORM);
            String file = file();
            run(file.isEmpty() ? CsvFile.read(session.getKeyboard()) : CsvFile.read(path(file)));
        } catch (CsvProblem problem) {
            throw new IllegalArgumentException(text(problem.key(), problem.arguments()), problem);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(text("console.file.option.number"), e);
        } catch (HubException refusal) {
            throw new IllegalStateException(texts.text(outside().locale(), refusal.message()), refusal);
        }
        return null;
    }

    abstract void run(CsvFile csv) throws CsvProblem;

    /** Takes an option that stands behind the file, where the shell itself does not look for options. */
    void option(String name, String value) throws CsvProblem {
        throw new CsvProblem("option", name);
    }

    /** The file, empty for the standard input. */
    private String file() throws CsvProblem {
        Deque<String> rest = new ArrayDeque<>(words);
        String file = standardInput || rest.isEmpty() ? "" : rest.pop();
        if (standardInput != file.isEmpty()) {
            throw new CsvProblem("one");
        }
        while (!rest.isEmpty()) {
            String name = rest.pop();
            if (name.equals("--json")) {
                json = true;
            } else {
                option(name, rest.isEmpty() ? "" : rest.pop());
            }
        }
        return file;
    }

    private Path path(String file) throws CsvProblem {
        try {
            Path path = outside().path(file);
            if (path.isAbsolute()) {
                return path;
            }
            throw new CsvProblem("relative", file);
        } catch (InvalidPathException e) {
            throw new CsvProblem("unreadable", file);
        }
    }

    private Outside outside() {
        return new Outside(session, setup);
    }

    final String text(String key, Object... arguments) {
        return texts.text(outside().locale(), key, arguments);
    }

    final void say(String key, Object... arguments) {
        session.getConsole().println(text(key, arguments));
    }

    final boolean json() {
        return json;
    }

    final void print(Map<String, ? extends @Nullable Object> result) {
        session.getConsole().println(JsonText.of(result));
    }

    final Printer table() {
        return new Printer(session.getConsole(), false);
    }

    /** The same digits in every language, so that figures can be compared and pasted. */
    static String digits(double value) {
        return String.format(Locale.ROOT, "%.5f", value + 0.0);
    }
}
