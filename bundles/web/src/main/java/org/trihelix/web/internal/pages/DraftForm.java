package org.trihelix.web.internal.pages;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.plugin.PluginDrafts;
import org.trihelix.api.plugin.PluginDrafts.About;
import org.trihelix.api.plugin.PluginDrafts.Draft;
import org.trihelix.api.text.Label;
import org.trihelix.ui.Crumb;
import org.trihelix.ui.FormDefinition;
import org.trihelix.ui.FormField;
import org.trihelix.ui.FormPage;
import org.trihelix.ui.FormStep;
import org.trihelix.ui.Option;
import org.trihelix.ui.ViewContext;
import org.trihelix.web.internal.filling.Codes;

/** What a plug-in in the making says of itself. */
final class DraftForm {

    private static final String NAME = "name";
    private static final String TITLE = "titleRu";
    private static final String OTHER_TITLE = "titleEn";
    private static final String VERSION = "version";
    private static final String PUBLISHER = "publisher";
    private static final String COPY = "copy";

    private final ViewContext context;
    private final PluginDrafts drafts;
    private @Nullable Draft draft;
    private @Nullable FormPage page;

    /** @param draft null for a new one */
    DraftForm(ViewContext context, PluginDrafts drafts, @Nullable Draft draft) {
        this.context = context;
        this.drafts = drafts;
        this.draft = draft;
    }

    static List<Crumb> crumbs(ViewContext context, @Nullable Draft draft) {
        var crumbs = new ArrayList<>(List.of(
                new Crumb(context.text("web.plugins.title"), "plugins"),
                new Crumb(context.text("web.drafts.title"), "plugin-drafts")));
        if (draft != null) {
            crumbs.add(new Crumb(DraftsView.title(context, draft), "plugin-drafts/" + draft.id()));
        }
        return crumbs;
    }

    Component page() {
        String title = draft == null ? "web.drafts.create" : "web.drafts.describe";
        page = new FormPage(
                context,
                new FormDefinition(
                        crumbs(context, draft),
                        title,
                        List.of(new FormStep(title, fields())),
                        draft == null
                                ? Map.of(PUBLISHER, context.caller().name(), VERSION, "1.0.0")
                                : values(draft.about()),
                        draft == null ? "web.drafts.create.submit" : "web.draft.done",
                        this::save,
                        draft == null ? null : this::autosave,
                        this::rebase));
        return page;
    }

    private List<FormField> fields() {
        var fields = new ArrayList<FormField>();
        fields.add(new FormField.Line(TITLE, "web.drafts.titleRu", "web.drafts.title.help", true, 80));
        fields.add(new FormField.Line(OTHER_TITLE, "web.drafts.titleEn", "web.drafts.titleEn.help", false, 80));
        fields.add(new FormField.Line(PUBLISHER, "web.drafts.publisher", "web.drafts.publisher.help", true, 120));
        if (draft != null) {
            fields.add(new FormField.Line(NAME, "web.drafts.code", "web.drafts.code.help", true, 60));
            fields.add(new FormField.Line(VERSION, "web.drafts.version", "web.drafts.version.help", true, 80));
        } else {
            List<Option> installed = installed();
            if (!installed.isEmpty()) {
                fields.add(new FormField.Choice(COPY, "web.drafts.copy", "web.drafts.copy.help", false, installed));
            }
            fields.add(new FormField.Line(NAME, "web.drafts.code", "web.drafts.code.made", false, 60));
        }
        return fields;
    }

    private List<Option> installed() {
        return drafts.sources(context.caller()).stream()
                .map(plugin -> new Option(plugin.name(), plugin.title()))
                .toList();
    }

    private static Map<String, String> values(About about) {
        return Map.of(
                NAME, about.name(),
                VERSION, about.version(),
                TITLE, about.title().ru(),
                OTHER_TITLE, about.title().en(),
                PUBLISHER, about.publisher());
    }

    private void rebase() {
        if (draft != null) {
            draft = drafts.draft(context.caller(), draft.id());
        }
    }

    private static String of(Map<String, String> values, String name) {
        return values.getOrDefault(name, "").strip();
    }

    /** A new one whose name is left empty is called after its title. */
    static About about(Map<String, String> values, boolean fresh) {
        String russian = of(values, TITLE);
        String english = of(values, OTHER_TITLE);
        String name = of(values, NAME);
        return new About(
                fresh && name.isEmpty() ? Codes.of(english.isEmpty() ? russian : english) : name,
                values.getOrDefault(VERSION, "1.0.0"),
                new Label(russian, english.isEmpty() ? russian : english),
                of(values, PUBLISHER));
    }

    /** Of what somebody has got already, a change raises the version. */
    private Draft keep(Draft before, Map<String, String> values) {
        Draft kept = drafts.describe(context.caller(), before.id(), before.edition(), about(values, false));
        draft = kept;
        String version = kept.about().version();
        if (page != null && !version.equals(of(values, VERSION))) {
            page.values(Map.of(VERSION, version));
        }
        return kept;
    }

    private void autosave(Map<String, String> values) {
        if (draft != null) {
            keep(draft, values);
        }
    }

    private void save(Map<String, String> values) {
        Draft saved = draft == null ? create(values) : keep(draft, values);
        context.navigate("plugin-drafts/" + saved.id());
    }

    private Draft create(Map<String, String> values) {
        String copy = of(values, COPY);
        return drafts.create(context.caller(), about(values, true), copy.isEmpty() ? null : copy);
    }
}
