package org.trihelix.installer.internal.knowledge;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.trihelix.api.knowledge.KnowledgeKind;
import org.trihelix.api.knowledge.Section;
import org.trihelix.api.knowledge.Value;
import org.trihelix.api.text.Message;

/** A file while it is read, with the tables beside it. */
public final class KnowledgeFile {

    private static final Logger LOG = LoggerFactory.getLogger(KnowledgeFile.class);
    private static final String TABLE = ".csv";

    private final String path;
    private final Map<String, byte[]> files;
    private final List<Trouble> troubles;
    private final Budget budget;

    /**
     * @param path of the file
     * @param files bytes of all files by their paths
     */
    KnowledgeFile(String path, Map<String, byte[]> files, Budget budget) {
        this(path, files, budget, new ArrayList<>());
    }

    private KnowledgeFile(String path, Map<String, byte[]> files, Budget budget, List<Trouble> troubles) {
        this.budget = budget;
        this.path = path;
        this.files = files;
        this.troubles = troubles;
    }

    String path() {
        return path;
    }

    /** What is wrong with it, known once it is read. */
    public List<Trouble> troubles() {
        return List.copyOf(troubles);
    }

    void wrong(int line, Message why) {
        wrong(line, List.of(), "", why);
    }

    void wrong(int line, List<String> place, String key, Message why) {
        if (budget.trouble() || troubles.isEmpty()) {
            troubles.add(new Trouble(path, line, place, key, why));
        }
    }

    /** What the kind makes of it; null when something is wrong. */
    public <T> @Nullable T read(KnowledgeKind<T> kind) {
        String text = text(path);
        Value.Keys root = troubles.isEmpty() ? YamlReading.of(text, this::wrong) : new Value.Keys(0, Map.of());
        if (!troubles.isEmpty()) {
            return null;
        }
        try {
            var section = section(root, List.of());
            T read = kind.read(code(path), section);
            section.close();
            return troubles.isEmpty() ? read : null;
        } catch (Budget.Exceeded e) {
            wrong(0, Message.of("plugins.knowledge.large"));
        } catch (RuntimeException e) {
            LOG.error("{} cannot be read", path, e);
            wrong(0, Message.of("plugins.knowledge.failed", e.toString()));
        }
        return null;
    }

    FileSection section(Value.Keys values, List<String> place) {
        budget.section();
        return new FileSection(this, values, place);
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
        var table = new KnowledgeFile(beside, files, budget, troubles);
        List<String> place = section.place(key);
        return budget.table(beside, () -> TableReading.of(table.text(beside), table::wrong)).stream()
                .<Section>map(row -> section.part(table, (Value.Keys) row, place))
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
