package org.trihelix.installer.internal.drafts;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.knowledge.KnowledgeForm;
import org.trihelix.api.knowledge.KnowledgeKind;
import org.trihelix.api.knowledge.Value;
import org.trihelix.api.plugin.PluginDrafts.Kind;
import org.trihelix.api.plugin.PluginDrafts.Mistake;
import org.trihelix.api.text.Message;
import org.trihelix.api.text.Texts;
import org.trihelix.installer.internal.knowledge.FormReading;
import org.trihelix.installer.internal.knowledge.Knowledge;
import org.trihelix.installer.internal.knowledge.KnowledgeReading;
import org.trihelix.installer.internal.knowledge.Trouble;
import org.trihelix.installer.internal.knowledge.YamlReading;
import org.trihelix.installer.internal.modules.Container;

/** What the kinds that are here say of the files of a draft. */
@Component(service = DraftReading.class)
public final class DraftReading {

    private final Knowledge knowledge;
    private final Container container;
    private final Texts texts;

    @Activate
    public DraftReading(@Reference Knowledge knowledge, @Reference Container container, @Reference Texts texts) {
        this.knowledge = knowledge;
        this.container = container;
        this.texts = texts;
    }

    /** Kinds in the order of their folders; where several read one folder, the first that has a form. */
    public List<Kind> kinds() {
        return knowledge.kinds().stream()
                .map(KnowledgeKind::folder)
                .distinct()
                .map(folder -> new Kind(folder, form(folder).orElse(null)))
                .toList();
    }

    public Optional<KnowledgeForm> form(String folder) {
        return knowledge.kinds().stream()
                .filter(kind -> kind.folder().equals(folder))
                .flatMap(kind -> knowledge.form(kind).stream())
                .findFirst();
    }

    /** Folder of a path. */
    public static String folder(String path) {
        return path.substring(0, Math.max(0, path.indexOf('/')));
    }

    /** What files call themselves, by path; those that do not are left out. */
    public static Map<String, String> names(Map<String, String> files, Locale locale) {
        var names = new HashMap<String, String>();
        files.forEach((path, text) -> {
            if (path.endsWith(".yaml")) {
                YamlReading.name(text, locale.getLanguage()).ifPresent(name -> names.put(path, name));
            }
        });
        return names;
    }

    /** Null when the file cannot be shown as a form. */
    public Value.@Nullable Keys filled(Map<String, String> files, String path) {
        return path.endsWith(".yaml")
                ? form(folder(path))
                        .map(form -> FormReading.of(form, path, files))
                        .orElse(null)
                : null;
    }

    /** By file and line. */
    public List<Mistake> mistakes(String plugin, Map<String, String> files, Locale locale) {
        Map<String, byte[]> bytes = new HashMap<>();
        files.forEach((path, text) -> bytes.put(path, text.getBytes(UTF_8)));
        KnowledgeReading reading = knowledge.read(bytes);
        var mistakes = new ArrayList<Mistake>();
        reading.troubles()
                .forEach(trouble -> mistakes.add(
                        new Mistake(trouble.path(), trouble.line(), trouble.key(), said(trouble, locale))));
        reading.unread()
                .forEach(folder -> mistakes.add(
                        new Mistake(folder, 0, "", texts.text(locale, "plugins.knowledge.folder", folder))));
        reading.pieces()
                .forEach(piece -> container
                        .holder(piece.kind().type().getName(), Knowledge.CODE, piece.code(), plugin)
                        .ifPresent(holder -> mistakes.add(new Mistake(
                                piece.path(),
                                0,
                                "",
                                texts.text(locale, "plugins.knowledge.taken", piece.path(), piece.code(), holder)))));
        return mistakes;
    }

    /** In the words of the form where there is one: people who fill it in do not know its keys. */
    private String said(Trouble trouble, Locale locale) {
        Message why = trouble.why();
        return form(folder(trouble.path()))
                .map(form -> texts.text(locale, FormLabels.of(form, trouble.place(), why)))
                .orElseGet(() -> texts.text(locale, why));
    }
}
