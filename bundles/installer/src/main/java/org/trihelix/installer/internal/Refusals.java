package org.trihelix.installer.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Version;
import org.osgi.framework.VersionRange;
import org.trihelix.api.people.Regions;
import org.trihelix.api.plugin.Publishers.Publisher;
import org.trihelix.api.plugin.Publishers.Trust;
import org.trihelix.api.text.Message;
import org.trihelix.installer.internal.Ledger.Holder;
import org.trihelix.installer.internal.drafts.DraftRules;
import org.trihelix.installer.internal.knowledge.KnowledgeReading;
import org.trihelix.installer.internal.knowledge.Trouble;
import org.trihelix.installer.internal.modules.Missing;
import org.trihelix.installer.internal.modules.Other;
import org.trihelix.installer.internal.payload.JarFacts;

/** Collects everything that keeps a plug-in out, so that it can be told at once. */
final class Refusals {

    private static final int TROUBLES_TOLD = 20;

    private final List<Message> reasons = new ArrayList<>();

    List<Message> reasons() {
        return List.copyOf(reasons);
    }

    private void add(String key, Object... arguments) {
        reasons.add(Message.of(key, arguments));
    }

    /** Whether whoever signed it may put such a thing there. */
    void publisher(@Nullable Publisher publisher, String key, boolean code, @Nullable String region, Regions regions) {
        if (publisher == null) {
            add("plugins.refused.unknown", key);
        } else if (publisher.trust() == Trust.DISTRUSTED) {
            add("plugins.refused.distrusted", publisher.name());
        } else if (publisher.trust() == Trust.REVOKED) {
            add("plugins.refused.revoked", publisher.name());
        } else if (code && !publisher.code()) {
            add("plugins.refused.dataOnly", publisher.name());
        } else if (outside(publisher.region(), region, regions)) {
            add("plugins.refused.region", publisher.name(), String.valueOf(publisher.region()));
        }
    }

    private static boolean outside(@Nullable String allowed, @Nullable String region, Regions regions) {
        return allowed != null && (region == null || !regions.within(region, allowed));
    }

    /** Nobody takes over what is another's, unless that one's key is lost. */
    void owner(String key, @Nullable Publisher before) {
        if (before != null && before.trust() != Trust.REVOKED && !before.key().equals(key)) {
            add("plugins.refused.owner", before.name());
        }
    }

    /** Names that are addresses of the hub, and a module whose lock would be the log of another. */
    void names(String plugin, List<JarFacts> jars) {
        if (DraftRules.RESERVED.contains(plugin)) {
            add("plugins.refused.reserved", plugin);
        }
        jars.stream()
                .filter(jar -> jar.keepsData() && jar.module().endsWith("lock"))
                .forEach(jar -> add("plugins.refused.reserved", jar.module()));
    }

    /** What another plug-in left, or once kept, is nobody else's. */
    void left(List<JarFacts> jars, Map<String, Holder> holders) {
        for (JarFacts jar : jars) {
            Holder holder = holders.get(jar.module());
            if (holder != null) {
                add(holder.removed() ? "plugins.refused.left" : "plugins.refused.kept", jar.module(), holder.plugin());
            }
        }
    }

    /** For what is installed where the reader has no say. */
    void elsewhere() {
        add("plugins.refused.elsewhere");
    }

    void hub(VersionRange wanted, Version hub) {
        if (!wanted.includes(hub)) {
            add("plugins.refused.hub", wanted.toString(), hub.toString());
        }
    }

    /** What the bundles are, among each other and beside those that are here. */
    void bundles(List<JarFacts> jars, List<Other> others) {
        if (jars.isEmpty()) {
            add("plugins.refused.empty");
        } else if (jars.stream().allMatch(jar -> jar.module().isEmpty())) {
            add("plugins.refused.noModule");
        }
        Set<String> own = new HashSet<>();
        for (JarFacts jar : jars) {
            bundle(jar, own, others);
        }
        for (JarFacts jar : jars) {
            host(jar, own);
        }
    }

    private void bundle(JarFacts jar, Set<String> own, List<Other> others) {
        if (jar.symbolicName().isEmpty()) {
            add("plugins.refused.noBundle", jar.path());
        } else if (!own.add(jar.symbolicName())) {
            add("plugins.refused.twice", jar.symbolicName());
        }
        for (Other other : others) {
            if (other.symbolicName().equals(jar.symbolicName())) {
                add("plugins.refused.present", jar.symbolicName(), other.version());
            } else if (!other.module().isEmpty() && other.module().equals(jar.module())) {
                add("plugins.refused.module", jar.module(), other.symbolicName());
            }
            jar.names("Export-Package").stream()
                    .filter(other.packages()::contains)
                    .forEach(name -> add("plugins.refused.package", jar.symbolicName(), name, other.symbolicName()));
        }
    }

    /** A part for a bundle of the hub would have it refreshed. */
    private void host(JarFacts jar, Set<String> own) {
        jar.names("Fragment-Host").stream()
                .filter(host -> !own.contains(host))
                .forEach(host -> add("plugins.refused.fragment", jar.symbolicName(), host));
    }

    void refreshed(List<String> dependents) {
        if (!dependents.isEmpty()) {
            add("plugins.refused.refresh", dependents);
        }
    }

    void missing(List<Missing> missing) {
        for (Missing one : missing) {
            String key = "plugins.missing." + one.kind();
            boolean versions = one.kind().equals("package") && !one.present().isEmpty();
            if (versions) {
                add(key + ".version", one.bundle(), one.name(), one.range(), one.present());
            } else {
                add(key, one.bundle(), one.name(), one.range());
            }
        }
    }

    /** For what only the container can tell, in its words. */
    void unreadable(String why) {
        add("plugins.refused.unreadable", why);
    }

    /** A code that somebody else has. */
    void taken(String path, String code, String holder) {
        add("plugins.knowledge.taken", path, code, holder);
    }

    /** What is wrong in its files of domain knowledge. */
    void knowledge(KnowledgeReading reading, boolean data) {
        List<Trouble> troubles = reading.troubles();
        troubles.stream().limit(TROUBLES_TOLD).forEach(trouble -> reasons.add(trouble.message()));
        if (troubles.size() > TROUBLES_TOLD) {
            add("plugins.knowledge.more", troubles.size() - TROUBLES_TOLD);
        }
        if (data) {
            reading.unread().forEach(folder -> add("plugins.knowledge.folder", folder));
        }
    }
}
