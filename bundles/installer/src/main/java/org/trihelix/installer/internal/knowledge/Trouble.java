package org.trihelix.installer.internal.knowledge;

import java.util.List;
import org.trihelix.api.text.Message;

/**
 * A mistake in a file of domain knowledge.
 *
 * @param path within the folder of knowledge: {@code criteria/forest.yaml}
 * @param line counted from 1; 0 when it is about the whole file
 * @param place keys of the lists that lead to the part
 * @param key of the value there, empty when it is about a whole part
 */
public record Trouble(String path, int line, List<String> place, String key, Message why)
        implements Comparable<Trouble> {

    public Trouble(String path, int line, Message why) {
        this(path, line, List.of(), "", why);
    }

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
