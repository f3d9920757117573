package org.trihelix.installer.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trihelix.api.text.Message;
import org.trihelix.installer.internal.knowledge.KnowledgeReading;
import org.trihelix.installer.internal.knowledge.KnowledgeReading.Piece;
import org.trihelix.installer.internal.modules.Other;
import org.trihelix.installer.internal.payload.JarFacts;
import org.trihelix.installer.internal.payload.JarFacts.ServiceFacts;

/** What bundles add to a hub and use of it, read from their files and not from what somebody says of them. */
final class Additions {

    /** Extension points by the interface under which a service is registered, in the order in which they are told. */
    private static final Map<String, String> POINTS = points();

    /** A plug-in as it was read. */
    record Content(List<JarFacts> jars, KnowledgeReading knowledge) {
        Stream<Piece<?>> pieces() {
            return knowledge.pieces().stream();
        }
    }

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
    static List<Message> of(Content content, Set<String> present, String language) {
        List<JarFacts> jars = content.jars();
        var adds = new ArrayList<Message>();
        POINTS.forEach((type, key) -> count(adds, key, provided(jars, type)));
        content.pieces().forEach(piece -> adds.add(piece.description()));
        count(adds, "plugins.adds.resources", resources(jars));
        count(adds, "plugins.adds.commands", commands(jars));
        named(adds, "plugins.adds.permissions", permissions(jars, language).values().stream());
        Map<Boolean, List<String>> tables = jars.stream()
                .flatMap(jar -> jar.tables().stream())
                .collect(Collectors.partitioningBy(
                        table -> isOwn(jars, table) && present.contains(table.toUpperCase(Locale.ROOT))));
        named(adds, "plugins.adds.tables", tables.getOrDefault(false, List.of()).stream());
        named(adds, "plugins.keeps.tables", tables.getOrDefault(true, List.of()).stream());
        return adds;
    }

    /** What the version before has and this one has not; what is called otherwise now has not gone, and tables stay. */
    static List<Message> gone(Content before, Content now, String language) {
        var gone = new ArrayList<Message>();
        POINTS.forEach((type, key) -> count(gone, key, provided(before.jars(), type) - provided(now.jars(), type)));
        Set<List<String>> kept = now.pieces().map(Additions::identity).collect(Collectors.toSet());
        before.pieces()
                .filter(piece -> !kept.contains(identity(piece)))
                .forEach(piece -> gone.add(piece.description()));
        count(gone, "plugins.adds.resources", resources(before.jars()) - resources(now.jars()));
        count(gone, "plugins.adds.commands", commands(before.jars()) - commands(now.jars()));
        Map<String, String> rest = permissions(before.jars(), language);
        rest.keySet().removeAll(permissions(now.jars(), language).keySet());
        named(gone, "plugins.adds.permissions", rest.values().stream());
        return gone;
    }

    private static List<String> identity(Piece<?> piece) {
        return List.of(piece.kind().folder(), piece.code());
    }

    private static Stream<ServiceFacts> services(List<JarFacts> jars) {
        return jars.stream().flatMap(jar -> jar.components().stream());
    }

    private static long provided(List<JarFacts> jars, String type) {
        return services(jars).filter(one -> one.provides().contains(type)).count();
    }

    private static long resources(List<JarFacts> jars) {
        return services(jars)
                .filter(one -> "true".equals(one.properties().get(RESOURCE)))
                .count();
    }

    private static long commands(List<JarFacts> jars) {
        return jars.stream().filter(jar -> !jar.header(COMMANDS).isEmpty()).count();
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
    private static Map<String, String> permissions(List<JarFacts> jars, String language) {
        Map<String, String> permissions = new TreeMap<>();
        jars.stream()
                .filter(jar -> !jar.module().isEmpty())
                .forEach(jar -> jar.texts()
                        .getOrDefault(language, Collections.emptySortedMap())
                        .forEach((key, text) -> {
                            if (key.startsWith(jar.module() + ".permission.")) {
                                permissions.put(key, text);
                            }
                        }));
        return permissions;
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
