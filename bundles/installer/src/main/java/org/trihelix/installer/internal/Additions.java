package org.trihelix.installer.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trihelix.api.text.Message;
import org.trihelix.installer.internal.knowledge.KnowledgeReading;
import org.trihelix.installer.internal.modules.Other;
import org.trihelix.installer.internal.payload.JarFacts;
import org.trihelix.installer.internal.payload.JarFacts.ServiceFacts;

/** What bundles add to a hub and use of it, read from their files and not from what somebody says of them. */
final class Additions {

    /** Extension points by the interface under which a service is registered, in the order in which they are told. */
    private static final Map<String, String> POINTS = points();

    private static final String RESOURCE = "osgi.jakartars.resource";
    private static final String COMMANDS = "Karaf-Commands";

    private Additions() {}

    private static Map<String, String> points() {
        Map<String, String> points = new LinkedHashMap<>();
        points.put("org.trihelix.ui.ViewContribution", "plugins.adds.views");
        points.put("org.trihelix.ui.DetailTab", "plugins.adds.tabs");
        points.put("org.trihelix.ui.DashboardWidget", "plugins.adds.widgets");
        points.put("org.trihelix.ui.Guide", "plugins.adds.guides");
        points.put("org.trihelix.api.web.PublicPage", "plugins.adds.publicPages");
        points.put("org.trihelix.api.subject.TransitionGuard", "plugins.adds.guards");
        points.put("org.trihelix.api.journal.JournalListener", "plugins.adds.listeners");
        points.put("org.trihelix.api.health.HealthCheck", "plugins.adds.checks");
        points.put("org.trihelix.ideas.FieldSet", "plugins.adds.fields");
        points.put("org.trihelix.ideas.Taxonomy", "plugins.adds.taxonomies");
        points.put("org.trihelix.evaluation.CriteriaPreset", "plugins.adds.criteria");
        points.put("org.trihelix.clusters.ValueChain", "plugins.adds.chains");
        points.put("org.trihelix.clusters.CompositionRule", "plugins.adds.rules");
        return points;
    }

    /**
     * Sentences, the most visible first.
     *
     * @param present tables that are there already, in upper case
     */
    static List<Message> of(List<JarFacts> jars, KnowledgeReading knowledge, Set<String> present, String language) {
        List<ServiceFacts> services =
                jars.stream().flatMap(jar -> jar.components().stream()).toList();
        var adds = new ArrayList<Message>();
        POINTS.forEach((type, key) -> count(
                adds,
                key,
                services.stream().filter(one -> one.provides().contains(type)).count()));
        knowledge.pieces().forEach(piece -> adds.add(piece.description()));
        count(
                adds,
                "plugins.adds.resources",
                services.stream()
                        .filter(one -> "true".equals(one.properties().get(RESOURCE)))
                        .count());
        count(
                adds,
                "plugins.adds.commands",
                jars.stream().filter(jar -> !jar.header(COMMANDS).isEmpty()).count());
        named(adds, "plugins.adds.permissions", permissions(jars, language));
        Map<Boolean, List<String>> tables = jars.stream()
                .flatMap(jar -> jar.tables().stream())
                .collect(Collectors.partitioningBy(
                        table -> isOwn(jars, table) && present.contains(table.toUpperCase(Locale.ROOT))));
        named(adds, "plugins.adds.tables", tables.getOrDefault(false, List.of()).stream());
        named(adds, "plugins.keeps.tables", tables.getOrDefault(true, List.of()).stream());
        return adds;
    }

    /**
     * What the version before has and this one has not; tables stay.
     *
     * @param before what the version before adds
     * @param now what this one adds
     */
    static List<Message> gone(List<Message> before, List<Message> now) {
        return before.stream()
                .filter(one -> !one.key().endsWith(".tables"))
                .flatMap(one -> left(one, now).stream())
                .toList();
    }

    /** How many, which ones, or the name of the one piece. */
    private static Object subject(Message one) {
        return one.arguments().isEmpty() ? one.key() : one.arguments().getFirst();
    }

    private static Optional<Message> left(Message one, List<Message> now) {
        Object what = subject(one);
        List<Object> same = now.stream()
                .filter(other -> other.key().equals(one.key()))
                .map(Additions::subject)
                .toList();
        return switch (what) {
            case Long number -> {
                long less = number - same.stream().mapToLong(Long.class::cast).sum();
                yield less > 0 ? Optional.of(Message.of(one.key(), less)) : Optional.empty();
            }
            case List<?> names -> {
                var rest = new ArrayList<Object>(names);
                same.forEach(others -> rest.removeAll((List<?>) others));
                yield rest.isEmpty() ? Optional.empty() : Optional.of(Message.of(one.key(), rest));
            }
            default -> same.contains(what) ? Optional.empty() : Optional.of(one);
        };
    }

    /** As the tables of modules are called; of others nobody says that the plug-in goes on with them. */
    private static boolean isOwn(List<JarFacts> jars, String table) {
        return jars.stream()
                .map(JarFacts::module)
                .filter(module -> !module.isEmpty())
                .anyMatch(module -> table.regionMatches(true, 0, module + '_', 0, module.length() + 1));
    }

    /** Modules of the hub whose packages the bundles import. */
    static List<Message> needs(List<JarFacts> jars, List<Other> others) {
        Set<String> imported = new TreeSet<>();
        for (JarFacts jar : jars) {
            imported.addAll(jar.names("Import-Package"));
        }
        Stream<String> modules = others.stream()
                .filter(other ->
                        !other.module().isEmpty() && other.packages().stream().anyMatch(imported::contains))
                .map(Other::module)
                .distinct()
                .sorted();
        var needs = new ArrayList<Message>();
        named(needs, "plugins.needs.modules", modules);
        return needs;
    }

    /** A module's permissions are the texts that it has for them. */
    private static Stream<String> permissions(List<JarFacts> jars, String language) {
        return jars.stream()
                .filter(jar -> !jar.module().isEmpty())
                .flatMap(jar -> jar.texts().getOrDefault(language, Collections.emptySortedMap()).entrySet().stream()
                        .filter(text -> text.getKey().startsWith(jar.module() + ".permission."))
                        .map(Map.Entry::getValue));
    }

    private static void count(List<Message> sentences, String key, long number) {
        if (number > 0) {
            sentences.add(Message.of(key, number));
        }
    }

    private static void named(List<Message> sentences, String key, Stream<String> names) {
        List<String> all = names.toList();
        if (!all.isEmpty()) {
            sentences.add(Message.of(key, all));
        }
    }
}
