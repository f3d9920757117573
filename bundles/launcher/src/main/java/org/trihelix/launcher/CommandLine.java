package org.trihelix.launcher;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A command of the hub's console.
 *
 * @param text as the console reads it
 * @param readsInput whether it reads what is sent to it: only then is the caller's standard input touched, which may be a script's own
 */
record CommandLine(String text, boolean readsInput) {

    /** What the caller's shell has taken out of quotes and the console would read as more than a word. */
    private static final Pattern NEEDS_QUOTES = Pattern.compile("[\\s'\"\\\\$(){}\\[\\]<>*?~;#&]");

    /** One word is a command as the console reads it; of several each stays a word, whatever is in it. */
    static CommandLine of(List<String> words) {
        String text = words.size() == 1
                ? words.getFirst()
                : words.stream().map(CommandLine::quoted).collect(Collectors.joining(" "));
        return new CommandLine(text, Arrays.asList(text.split("\\s+")).contains("-"));
    }

    static String quoted(String word) {
        return word.isEmpty() || NEEDS_QUOTES.matcher(word).find() ? "'" + word.replace("'", "'\"'\"'") + "'" : word;
    }
}
