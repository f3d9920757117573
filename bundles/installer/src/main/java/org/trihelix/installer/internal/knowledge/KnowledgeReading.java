package org.trihelix.installer.internal.knowledge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.trihelix.api.knowledge.KnowledgeKind;
import org.trihelix.api.text.Message;

/**
 * What the kinds that are here make of the files of a bundle.
 *
 * @param pieces what was read without mistakes
 * @param troubles all mistakes, by file and line
 * @param unread folders that no kind reads
 */
public record KnowledgeReading(List<Piece<?>> pieces, List<Trouble> troubles, List<String> unread) {

    private static final String FILE = ".yaml";
    private static final String CODE = "[a-z][a-z0-9-]{0,39}";

    /** A file and what it became. */
    public record Piece<T>(KnowledgeKind<T> kind, String path, String code, T value, Message description) {}

    public KnowledgeReading {
        pieces = List.copyOf(pieces);
        troubles = List.copyOf(troubles);
        unread = List.copyOf(unread);
    }

    /** @param files by path: {@code criteria/forest.yaml} */
    public static KnowledgeReading of(Map<String, byte[]> files, Collection<KnowledgeKind<?>> kinds) {
        var budget = new Budget();
        List<Piece<?>> pieces = new ArrayList<>();
        List<Trouble> troubles = new ArrayList<>();
        var unread = new TreeSet<String>();
        for (String path : new TreeMap<>(files).keySet()) {
            String folder = path.substring(0, Math.max(0, path.indexOf('/')));
            List<KnowledgeKind<?>> readers =
                    kinds.stream().filter(kind -> kind.folder().equals(folder)).toList();
            if (readers.isEmpty()) {
                unread.add(folder);
            } else if (path.endsWith(FILE)) {
                readers.forEach(kind -> read(kind, new KnowledgeFile(path, files, budget), pieces, troubles));
            }
        }
        troubles.sort(null);
        return new KnowledgeReading(pieces, troubles, List.copyOf(unread));
    }

    private static <T> void read(
            KnowledgeKind<T> kind, KnowledgeFile file, List<Piece<?>> pieces, List<Trouble> troubles) {
        String path = file.path();
        String code = KnowledgeFile.code(path);
        if (!code.matches(CODE) || path.indexOf('/') != path.lastIndexOf('/')) {
            troubles.add(new Trouble(path, 0, Message.of("plugins.knowledge.name")));
            return;
        }
        T value = file.read(kind);
        if (value == null) {
            troubles.addAll(file.troubles());
        } else {
            pieces.add(new Piece<>(kind, path, code, value, kind.describe(value)));
        }
    }
}
