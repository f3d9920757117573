package org.trihelix.installer.internal.knowledge;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.knowledge.KnowledgeKind;
import org.trihelix.api.knowledge.Section;
import org.trihelix.api.text.Message;

/** A file while it is read, with the tables beside it. */
public final class KnowledgeFile {

    private static final String TABLE = ".csv";

    private final String path;
    private final Map<String, byte[]> files;
    private final List<Trouble> troubles;

    /**
     * @param path of the file
     * @param files bytes of all files by their paths
     */
    public KnowledgeFile(String path, Map<String, byte[]> files) {
        this(path, files, new ArrayList<>());
    }

    private KnowledgeFile(String path, Map<String, byte[]> files, List<Trouble> troubles) {
        this.path = path;
        this.files = files;
        this.troubles = troubles;
    }

    /** What is wrong with it, known once it is read. */
    public List<Trouble> troubles() {
        return List.copyOf(troubles);
    }

    void wrong(int line, Message why) {
        troubles.add(new Trouble(path, line, why));
    }

    /** What the kind makes of it; null when something is wrong. */
    public <T> @Nullable T read(KnowledgeKind<T> kind) {
        String text = text(path);
        Value.Keys root = troubles.isEmpty() ? YamlReading.of(text, this::wrong) : new Value.Keys(0, Map.of());
        if (!troubles.isEmpty()) {
            return null;
        }
        var section = new FileSection(this, root);
        T read = kind.read(code(path), section);
        section.close();
        return troubles.isEmpty() ? read : null;
    }

    static String code(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }

    List<Section> table(FileSection section, String key, String name) {
        String beside = path.substring(0, path.lastIndexOf('/') + 1) + name;
        if (!name.endsWith(TABLE) || !files.containsKey(beside)) {
            section.wrong(key, Message.of("plugins.knowledge.table", name));
            return List.of();
        }
        var table = new KnowledgeFile(beside, files, troubles);
        Value.Items rows = TableReading.of(table.text(beside), table::wrong);
        return rows.items().stream()
                .<Section>map(row -> section.part(table, (Value.Keys) row))
                .toList();
    }

    private String text(String file) {
        byte[] bytes = files.getOrDefault(file, new byte[0]);
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            wrong(0, Message.of("plugins.knowledge.utf8"));
            return "";
        }
    }
}
