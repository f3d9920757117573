package org.trihelix.launcher;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What {@code hub shell} was asked for.
 *
 * @param command its text is empty for the console itself
 */
record ShellOptions(Path data, CommandLine command) {

    static ShellOptions parse(String... arguments) throws Refusal {
        List<String> words = new ArrayList<>(List.of(arguments));
        Path data = Path.of("data");
        if (!words.isEmpty() && words.get(0).startsWith("--data=")) {
            words.addAll(0, List.of(words.remove(0).split("=", 2)));
        }
        if (!words.isEmpty() && words.get(0).equals("--data")) {
            if (words.size() == 1 || words.get(1).isBlank()) {
                throw new Refusal("--data needs a value");
            }
            data = Path.of(words.get(1));
            words = words.subList(2, words.size());
        }
        if (!words.isEmpty() && words.get(0).startsWith("-")) {
            throw new Refusal("unknown option " + words.get(0) + "; try ./hub");
        }
        return new ShellOptions(data, CommandLine.of(words));
    }
}
