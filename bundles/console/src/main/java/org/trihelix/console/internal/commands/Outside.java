package org.trihelix.console.internal.commands;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.karaf.shell.api.console.Session;
import org.trihelix.api.account.Setup;
import org.trihelix.api.text.Texts;

/** What {@code hub shell} says about where it was called: the console itself runs inside the hub. */
record Outside(Session session, Setup setup) {

    private static final String FOLDER = "TRIHELIX_FOLDER";
    private static final String LANGUAGE = "TRIHELIX_LANGUAGE";

    /** What the interactive console sends instead, {@code ru_RU.UTF-8}. */
    private static final String CHARACTERS = "LC_CTYPE";

    /** The caller's language where the hub speaks it, else the hub's. */
    Locale locale() {
        Object sent = session.get(LANGUAGE) == null ? session.get(CHARACTERS) : session.get(LANGUAGE);
        return Texts.LANGUAGES.stream()
                .filter(known -> sent instanceof String said && said.matches(known.getLanguage() + "([^a-z].*)?"))
                .findFirst()
                .orElseGet(() -> Locale.of(setup.defaultLanguage()));
    }

    /**
     * What a path means to the caller.
     *
     * @throws InvalidPathException when it is none
     */
    Path path(String file) {
        Path path = Path.of(file);
        return path.isAbsolute() || !(session.get(FOLDER) instanceof String folder)
                ? path
                : Path.of(folder).resolve(path);
    }
}
