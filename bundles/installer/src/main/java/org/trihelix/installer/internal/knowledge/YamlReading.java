package org.trihelix.installer.internal.knowledge;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;
import org.trihelix.api.knowledge.KnowledgeForm;
import org.trihelix.api.knowledge.Value;
import org.trihelix.api.text.Message;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads a YAML file as a tree with line numbers. Nothing is made of what it says: no types, no references to other places. */
public final class YamlReading {

    private static final int CHARACTERS_MOST = 1 << 18;
    private static final int DEPTH_MOST = 12;

    private final BiConsumer<Integer, Message> wrong;

    private YamlReading(BiConsumer<Integer, Message> wrong) {
        this.wrong = wrong;
    }

    /** All texts that stand in it as values; empty when it cannot be read. */
    public static Optional<Set<String>> texts(String yaml) {
        var whole = new AtomicBoolean(true);
        var texts = new HashSet<String>();
        collect(of(yaml, (line, why) -> whole.set(false)), texts);
        return whole.get() ? Optional.of(texts) : Optional.empty();
    }

    private static void collect(Value value, Set<String> texts) {
        switch (value) {
            case Value.Text one -> texts.add(one.text().strip());
            case Value.Items many -> many.items().forEach(one -> collect(one, texts));
            case Value.Keys keys -> keys.values().values().forEach(one -> collect(one, texts));
        }
    }

    /** What a file calls itself in a language; empty when it does not or cannot be read. */
    public static Optional<String> name(String yaml, String language) {
        Value.Keys root = of(yaml, (line, why) -> {});
        return root.values().get("name") instanceof Value.Keys words
                        && words.values().get(language) instanceof Value.Text text
                        && !text.text().isBlank()
                ? Optional.of(text.text())
                : Optional.empty();
    }

    /**
     * @param wrong told what is wrong, with its line
     * @return an empty mapping when it cannot be read
     */
    static Value.Keys of(String text, BiConsumer<Integer, Message> wrong) {
        var nothing = new Value.Keys(1, Map.of());
        try {
            Node root = yaml().compose(new java.io.StringReader(text));
            if (root instanceof MappingNode mapping) {
                return new YamlReading(wrong).keys(mapping);
            }
            wrong.accept(1, Message.of("plugins.knowledge.keys"));
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine() + 1;
            wrong.accept(line, Message.of("plugins.knowledge.yaml", String.valueOf(e.getProblem())));
        } catch (YAMLException e) {
            wrong.accept(0, Message.of("plugins.knowledge.yaml", String.valueOf(e.getMessage())));
        }
        return nothing;
    }

    private static Yaml yaml() {
        var options = new LoaderOptions();
        options.setMaxAliasesForCollections(0);
        options.setNestingDepthLimit(DEPTH_MOST);
        options.setCodePointLimit(CHARACTERS_MOST);
        return new Yaml(new SafeConstructor(options));
    }

    private Value value(Node node) {
        int line = line(node);
        return switch (node) {
            case MappingNode mapping -> keys(mapping);
            case SequenceNode sequence ->
                new Value.Items(
                        line, sequence.getValue().stream().map(this::value).toList());
            case ScalarNode scalar -> new Value.Text(line, scalar.getValue());
            default -> new Value.Text(line, "");
        };
    }

    private Value.Keys keys(MappingNode mapping) {
        Map<String, Value> values = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
            if (values.put(key, value(tuple.getValueNode())) != null) {
                wrong.accept(
                        line(tuple.getKeyNode()), Message.of("plugins.knowledge.twice", new KnowledgeForm.Key(key)));
            }
        }
        return new Value.Keys(line(mapping), values);
    }

    private static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }
}
