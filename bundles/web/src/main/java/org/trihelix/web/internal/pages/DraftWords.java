package org.trihelix.web.internal.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.knowledge.KnowledgeForm;
import org.trihelix.api.plugin.PluginDrafts.Draft;
import org.trihelix.api.plugin.PluginDrafts.Kind;
import org.trihelix.api.plugin.PluginDrafts.Overview;
import org.trihelix.ui.ViewContext;

/** What people call the files of a plug-in in the making. */
final class DraftWords {

    private final ViewContext context;
    private final List<Kind> kinds;

    DraftWords(ViewContext context, List<Kind> kinds) {
        this.context = context;
        this.kinds = kinds;
    }

    List<Kind> kinds() {
        return kinds;
    }

    /** The address of a file's page: one that ends like a file's name is never a page's. */
    static String address(Draft draft, String path) {
        return "plugin-drafts/" + draft.id() + '/' + path.replace('.', '_');
    }

    /** What a file is: "Criteria model", or the name of its folder. */
    String kind(String path) {
        if (path.endsWith(".csv")) {
            return context.text("web.draft.table");
        }
        String folder = path.substring(0, path.indexOf('/'));
        KnowledgeForm form = form(folder);
        return form == null ? folder : context.text(form.texts());
    }

    /** How its files are filled in; null when they can only be written. */
    @Nullable
    KnowledgeForm form(String folder) {
        return kinds.stream()
                .filter(kind -> kind.folder().equals(folder))
                .findFirst()
                .map(Kind::form)
                .orElse(null);
    }

    /** What it is and what it is called. */
    String part(Overview overview, String path) {
        return context.text("web.draft.part", kind(path), title(overview, path));
    }

    /** As it calls itself, else its path. */
    static String title(Overview overview, String path) {
        return overview.names().getOrDefault(path, path.substring(path.indexOf('/') + 1));
    }
}
