package org.trihelix.installer.internal.knowledge;

import org.trihelix.api.text.Message;

/**
 * A mistake in a file of domain knowledge.
 *
 * @param path within the folder of knowledge: {@code criteria/forest.yaml}
 * @param line counted from 1; 0 when it is about the whole file
 */
public record Trouble(String path, int line, Message why) implements Comparable<Trouble> {

    public Message message() {
        return line == 0
                ? Message.of("plugins.knowledge.file", path, why)
                : Message.of("plugins.knowledge.line", path, line, why);
    }

    @Override
    public int compareTo(Trouble other) {
        int paths = path.compareTo(other.path);
        return paths != 0 ? paths : Integer.compare(line, other.line);
    }
}
