package org.trihelix.installer.internal;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleException;
import org.osgi.framework.Version;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.people.Regions;
import org.trihelix.api.plugin.Plugins.Kind;
import org.trihelix.api.plugin.Plugins.Report;
import org.trihelix.api.plugin.Publishers.Publisher;
import org.trihelix.api.plugin.Publishers.Trust;
import org.trihelix.api.text.Message;
import org.trihelix.api.text.Texts;
import org.trihelix.installer.internal.Additions.Content;
import org.trihelix.installer.internal.Ledger.Holder;
import org.trihelix.installer.internal.drafts.PlatformKey;
import org.trihelix.installer.internal.knowledge.Knowledge;
import org.trihelix.installer.internal.knowledge.KnowledgeReading;
import org.trihelix.installer.internal.modules.Container;
import org.trihelix.installer.internal.modules.Other;
import org.trihelix.installer.internal.payload.JarFacts;
import org.trihelix.installer.internal.payload.Payload;
import org.trihelix.installer.internal.store.Kept;
import org.trihelix.plugin.Envelope;
import org.trihelix.plugin.PluginFile;

/** Says what installing a file would do, without doing any of it. */
@Component(service = Inspection.class)
public final class Inspection {

    private static final String API = "org.trihelix.api";

    /**
     * What is known here of a file's name and key.
     *
     * @param publisher who has the key
     * @param installed of the same name
     * @param owner who signed what is installed, or what was removed and left its data
     * @param reached whether the reader has a say where that is or was; true when there is none
     * @param holders of the data of modules, but for the plug-in of that name
     * @param tables that are there, in upper case
     */
    record Known(
            Optional<Publisher> publisher,
            Optional<Kept> installed,
            Optional<Publisher> owner,
            boolean reached,
            Map<String, Holder> holders,
            Set<String> tables) {}

    private final Container container;
    private final Knowledge knowledge;
    private final Regions regions;
    private final Texts texts;
    private final PlatformKey platform;

    @Activate
    public Inspection(
            @Reference Container container,
            @Reference Knowledge knowledge,
            @Reference Regions regions,
            @Reference Texts texts,
            @Reference PlatformKey platform) {
        this.platform = platform;
        this.container = container;
        this.knowledge = knowledge;
        this.regions = regions;
        this.texts = texts;
    }

    /**
     * @param digest of the file
     * @param before the file that it would replace
     * @param known what is known here of its name and its key
     */
    Report of(
            String digest,
            PluginFile file,
            Optional<PluginFile> before,
            Known known,
            @Nullable String region,
            Locale locale) {
        Envelope envelope = file.envelope();
        boolean code = envelope.payload() == Envelope.Payload.KAR;
        List<Other> others = container.others(envelope.name());
        Optional<Publisher> publisher = known.publisher().map(one -> platform.said(one, texts, locale));
        var refusals = new Refusals();
        List<JarFacts> jars = facts(file, refusals);
        boolean trusted = publisher.filter(one -> one.trust() == Trust.TRUSTED).isPresent();
        KnowledgeReading reading = knowledge.read(trusted ? files(jars) : Map.of());
        refusals.owner(
                file.signer(),
                known.owner().map(one -> platform.said(one, texts, locale)).orElse(null));
        if (!known.reached()) {
            refusals.elsewhere();
        }
        refusals.publisher(publisher.orElse(null), file.signer(), code, region, regions);
        refusals.hub(envelope.hub(), hub(others));
        refusals.names(envelope.name(), jars);
        refusals.left(jars, known.holders());
        bundles(envelope.name(), jars, others, refusals);
        refusals.knowledge(reading, !code);
        reading.pieces()
                .forEach(piece -> container
                        .holder(piece.kind().type().getName(), Knowledge.CODE, piece.code(), envelope.name())
                        .ifPresent(holder -> refusals.taken(piece.path(), piece.code(), holder)));
        var content = new Content(jars, reading);
        return new Report(
                digest,
                envelope.name(),
                envelope.version().toString(),
                title(envelope, locale),
                code ? Kind.CODE : Kind.DATA,
                envelope.publisher(),
                file.signer(),
                publisher.map(Publisher::name).orElse(null),
                known.installed()
                        .filter(kept -> known.reached())
                        .map(Kept::version)
                        .orElse(null),
                said(locale, Additions.of(content, known.tables(), locale.getLanguage())),
                said(locale, gone(content, trusted, file, before, locale)),
                said(locale, Additions.needs(jars, others)),
                said(locale, refusals.reasons()));
    }

    /** Only what the same publisher signed before is compared: of others nothing is read. */
    private List<Message> gone(
            Content now, boolean trusted, PluginFile file, Optional<PluginFile> before, Locale locale) {
        return before.filter(old -> trusted && old.signer().equals(file.signer()))
                .map(old -> facts(old, new Refusals()))
                .map(old -> new Content(old, knowledge.read(files(old))))
                .map(old -> Additions.gone(old, now, locale.getLanguage()))
                .orElse(List.of());
    }

    private static Map<String, byte[]> files(List<JarFacts> jars) {
        Map<String, byte[]> files = new HashMap<>();
        jars.forEach(jar -> files.putAll(jar.knowledge()));
        return files;
    }

    private static List<JarFacts> facts(PluginFile file, Refusals refusals) {
        try {
            return Payload.facts(file);
        } catch (IOException | IllegalArgumentException e) {
            refusals.unreadable(String.valueOf(e.getMessage()));
            return List.of();
        }
    }

    private void bundles(String plugin, List<JarFacts> jars, List<Other> others, Refusals refusals) {
        refusals.bundles(jars, others);
        refusals.refreshed(container.dependents(plugin));
        if (jars.stream().noneMatch(jar -> jar.symbolicName().isEmpty())) {
            try {
                refusals.missing(container.missing(plugin, jars));
            } catch (BundleException | IllegalArgumentException e) {
                refusals.unreadable(String.valueOf(e.getMessage()));
            }
        }
    }

    private static Version hub(List<Other> others) {
        return others.stream()
                .filter(other -> other.symbolicName().equals(API))
                .map(other -> Version.parseVersion(other.version()))
                .findFirst()
                .orElse(Version.emptyVersion);
    }

    /** In that language, else in English. */
    static String title(Envelope envelope, Locale locale) {
        return envelope.titles()
                .getOrDefault(
                        locale.getLanguage(), String.valueOf(envelope.titles().get("en")));
    }

    private List<String> said(Locale locale, List<Message> messages) {
        return messages.stream().map(message -> texts.text(locale, message)).toList();
    }
}
