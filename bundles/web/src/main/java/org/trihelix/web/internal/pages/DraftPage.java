package org.trihelix.web.internal.pages;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.SubjectRef;
import org.trihelix.api.access.HubPermissions;
import org.trihelix.api.access.Scope;
import org.trihelix.api.plugin.PluginChanges;
import org.trihelix.api.plugin.PluginDrafts.Draft;
import org.trihelix.api.plugin.PluginDrafts.Mistake;
import org.trihelix.api.plugin.PluginDrafts.Overview;
import org.trihelix.api.plugin.PluginDrafts.Packed;
import org.trihelix.api.text.Message;
import org.trihelix.ui.Confirm;
import org.trihelix.ui.Dates;
import org.trihelix.ui.DetailHeader;
import org.trihelix.ui.DetailPage;
import org.trihelix.ui.Fact;
import org.trihelix.ui.PageAction;
import org.trihelix.ui.PageTab;
import org.trihelix.ui.Question;
import org.trihelix.ui.Status;
import org.trihelix.ui.ViewContext;
import org.trihelix.web.internal.shell.Visit;

/** What is in a plug-in in the making, and what can be done with it. */
final class DraftPage {

    private final ViewContext context;
    private final DraftServices services;
    private final Div report = new Div();
    private final PluginSteps steps;
    private final DraftWords words;
    private final DraftParts parts;
    private final DetailPage page;
    private final Anchor download = new Anchor();
    private Overview shown;

    DraftPage(Visit context, DraftServices services, PluginChanges changes) {
        this.context = context;
        this.services = services;
        shown = overview();
        words = new DraftWords(context, services.drafts().kinds(context.caller()));
        parts = new DraftParts(context, services, words, shown, this::show);
        steps = new PluginSteps(
                context,
                changes,
                change -> change.name().equals(shown.draft().about().name()));
        report.addClassName("hub-draft-report");
        report.getElement().setAttribute("aria-live", "polite");
        download.getElement().setAttribute("download", true);
        download.getElement().setAttribute("hidden", true);
        var subject = new SubjectRef("plugin-draft", shown.draft().id());
        page = new DetailPage(
                context,
                subject,
                header(),
                List.of(
                        new PageTab("content", "web.draft.content", 10, () -> new Div(report, steps, parts, download)),
                        new PageTab(
                                "history",
                                "web.history",
                                90,
                                () -> services.histories().of(context, subject, this::said))));
        context.watch();
        context.whenFollowing(() -> context.attempt(steps::follow));
    }

    /** A part by what people call it, while it is there. */
    private String said(String field, String value) {
        return field.equals("part") ? words.part(shown, value) : value;
    }

    Component content() {
        return page;
    }

    private Overview overview() {
        return services.drafts().overview(context.caller(), context.parameter("id"));
    }

    private void show(Overview now) {
        report.removeAll();
        shown = now;
        page.header(header());
    }

    /** What was done has changed what stands there. */
    private void refresh() {
        shown = overview();
        parts.refresh(shown);
        page.header(header());
    }

    private DetailHeader header() {
        Draft draft = shown.draft();
        String owner = services.people().names(List.of(draft.owner())).getOrDefault(draft.owner(), "");
        return new DetailHeader(
                DraftForm.crumbs(context, null),
                DraftsView.title(context, draft),
                status(),
                List.of(
                        Fact.of(
                                context.text("web.drafts.version"),
                                draft.about().version()),
                        Fact.of(context.text("web.drafts.code"), draft.about().name()),
                        Fact.of(
                                context.text("web.drafts.publisher"),
                                draft.about().publisher()),
                        Fact.of(context.text("web.drafts.owner"), owner),
                        new Fact(context.text("web.drafts.changed"), new Dates(context).moment(draft.changed()))),
                actions(draft));
    }

    private List<PageAction> actions(Draft draft) {
        var actions = new ArrayList<>(List.of(PageAction.of("web.draft.check", this::check)));
        if (context.allows(HubPermissions.PLUGINS, Scope.PLATFORM)) {
            actions.add(PageAction.of("web.draft.download", this::download));
        }
        actions.add(
                PageAction.of("web.drafts.describe", () -> context.navigate("plugin-drafts/" + draft.id() + "/edit")));
        actions.add(PageAction.dangerous("web.draft.delete", () -> askDelete(draft)));
        return actions;
    }

    private Status status() {
        int mistakes = shown.mistakes().size();
        if (shown.draft().files().isEmpty()) {
            return new Status(context.text("web.draft.nothing"), Status.Tone.NEUTRAL);
        }
        return mistakes == 0
                ? new Status(context.text("web.draft.good"), Status.Tone.SUCCESS)
                : new Status(context.text("web.draft.mistakes", mistakes), Status.Tone.DANGER);
    }

    private void check() {
        page.open("content");
        report.removeAll();
        refresh();
        if (shown.mistakes().isEmpty()) {
            inspect();
        } else {
            report.add(refusal());
        }
        report.scrollIntoView();
    }

    /** Each mistake with the part it is in, in the words of the forms. */
    private Component refusal() {
        Draft draft = shown.draft();
        var list = new UnorderedList();
        for (Mistake mistake : shown.mistakes()) {
            String path = mistake.path();
            var item = new ListItem();
            if (draft.files().contains(path)) {
                item.add(new Anchor(DraftWords.address(draft, path), words.part(shown, path)), new Span(". "));
            }
            item.add(new Span(mistake.text()));
            list.add(item);
        }
        var panel = new Panel(context, "web.draft.refused").say("web.draft.refused.text");
        panel.add(list);
        return panel;
    }

    private void inspect() {
        @Nullable String region = place();
        var made = services.drafts().check(context.caller(), context.parameter("id"), region);
        refresh();
        var panel = new PluginReport(context, services.plugins(), services.regions(), made, region, this::done);
        report.add(panel);
        if (made.replaces() != null) {
            services.plugins().list(context.caller()).stream()
                    .filter(plugin -> plugin.name().equals(made.name()))
                    .findFirst()
                    .ifPresent(plugin -> panel.serve(plugin.region()));
        }
    }

    private @Nullable String place() {
        return PluginReport.firstPlace(context, services.regions());
    }

    private void done(String text) {
        context.done(text);
        if (page.isAttached()) {
            refresh();
        }
    }

    private void download() {
        page.open("content");
        Packed packed = services.drafts().export(context.caller(), context.parameter("id"));
        DownloadHandler handler = event -> {
            event.setFileName(packed.name());
            event.setContentType("application/octet-stream");
            try (var out = event.getOutputStream()) {
                out.write(packed.bytes());
            }
        };
        download.setHref(handler);
        download.getElement().executeJs("setTimeout(() => this.click())");
        refresh();
        context.done(context.text("web.draft.downloaded", packed.name()));
    }

    private void askDelete(Draft draft) {
        var question = new Question(
                Message.of("web.draft.delete.question", DraftsView.title(context, draft)),
                Message.of("web.draft.delete.text"),
                "web.draft.delete",
                true,
                Question.Reason.NONE);
        Confirm.ask(context, question, reason -> {
            services.drafts().delete(context.caller(), draft.id(), draft.edition());
            context.navigate("plugin-drafts");
            context.done(context.text("web.draft.deleted"));
        });
    }
}
