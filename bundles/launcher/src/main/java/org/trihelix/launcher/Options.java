package org.trihelix.launcher;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * What {@code hub run} was asked for.
 *
 * @param dev whether the console may replace bundles, for who develops them; otherwise plug-ins come in by the installer alone
 */
record Options(int port, String bind, Path data, boolean demo, boolean dev) {

    private static final int HIGHEST_PORT = 65535;

    static Options parse(String... arguments) throws Refusal {
        Deque<String> rest = words(arguments);
        Options options = new Options(8181, "127.0.0.1", Path.of("data"), false, false);
        while (!rest.isEmpty()) {
            options = options.with(rest.pop(), rest);
        }
        return options;
    }

    /** The arguments, {@code --name=value} as two of them. */
    static Deque<String> words(String... arguments) {
        Deque<String> words = new ArrayDeque<>();
        for (String argument : arguments) {
            words.addAll(argument.startsWith("--") ? List.of(argument.split("=", 2)) : List.of(argument));
        }
        return words;
    }

    private Options with(String name, Deque<String> rest) throws Refusal {
        return switch (name) {
            case "--demo" -> new Options(port, bind, data, true, dev);
            case "--dev" -> new Options(port, bind, data, demo, true);
            case "--port" -> new Options(portOf(value(name, rest)), bind, data, demo, dev);
            case "--bind" -> new Options(port, value(name, rest), data, demo, dev);
            case "--data" -> new Options(port, bind, Path.of(value(name, rest)), demo, dev);
            default -> throw new Refusal("unknown option " + name + "; try ./hub");
        };
    }

    private static String value(String name, Deque<String> rest) throws Refusal {
        if (rest.isEmpty() || rest.peek().isBlank() || rest.peek().startsWith("--")) {
            throw new Refusal(name + " needs a value");
        }
        return rest.pop();
    }

    private static int portOf(String text) throws Refusal {
        try {
            int port = Integer.parseInt(text);
            if (port > 0 && port <= HIGHEST_PORT) {
                return port;
            }
        } catch (NumberFormatException e) {
            // told below, together with numbers out of range
        }
        throw new Refusal("--port needs a number from 1 to " + HIGHEST_PORT + ", not " + text);
    }
}
