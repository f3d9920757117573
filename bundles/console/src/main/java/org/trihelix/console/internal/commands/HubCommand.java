package org.trihelix.console.internal.commands;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.console.Session;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.HubException;
import org.trihelix.api.access.Caller;
import org.trihelix.api.account.Setup;
import org.trihelix.api.text.Texts;

/** A command of the hub itself, in the language of whoever calls; whoever has the console is the hub. */
@SuppressWarnings("NullAway.Init") // the shell fills the fields in
abstract class HubCommand implements Action {

    @Reference
    private Texts texts;

    @Reference
    private Setup setup;

    @Reference
    Session session;

    @Override
    public final @Nullable Object execute() throws IOException {
        try {
            run(Caller.system(outside().locale()));
            return null;
        } catch (HubException refusal) {
            throw new IllegalStateException(
                    text(refusal.message().key(), refusal.message().arguments().toArray()), refusal);
        }
    }

    abstract void run(Caller hub) throws IOException;

    private Outside outside() {
        return new Outside(session, setup);
    }

    final String text(String key, Object... arguments) {
        return texts.text(outside().locale(), key, arguments);
    }

    final void say(String key, Object... arguments) {
        session.getConsole().println(text(key, arguments));
    }

    /** Where a path leads that somebody typed outside. */
    final Path path(String file) {
        try {
            return outside().path(file).toAbsolutePath();
        } catch (InvalidPathException e) {
            throw new IllegalArgumentException(text("console.file.unreadable", file), e);
        }
    }
}
