package org.trihelix.web.internal.pages;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.trihelix.api.access.Caller;
import org.trihelix.api.access.HubPermissions;
import org.trihelix.api.access.Scope;
import org.trihelix.api.people.Regions;
import org.trihelix.api.plugin.PluginChanges.Change;
import org.trihelix.api.plugin.PluginRemains.Remains;
import org.trihelix.api.plugin.Plugins;
import org.trihelix.api.plugin.Plugins.Plugin;
import org.trihelix.api.plugin.Plugins.Report;
import org.trihelix.api.text.Message;
import org.trihelix.ui.Confirm;
import org.trihelix.ui.Dates;
import org.trihelix.ui.EmptyState;
import org.trihelix.ui.Question;
import org.trihelix.ui.Status;
import org.trihelix.ui.StatusChip;
import org.trihelix.ui.Wording;
import org.trihelix.web.internal.shell.Visit;

/** Takes a plug-in file, shows the report on it and what is installed; follows what is installed elsewhere. */
final class PluginsPage extends Div {

    private static final long serialVersionUID = 1L;

    private static final Logger LOG = LoggerFactory.getLogger(PluginsPage.class);

    /** Bytes, as many as a plug-in may have. */
    private static final int FILE_MOST = 200 << 20;

    private final transient Visit visit;
    private final transient PluginServices services;
    private final transient Plugins plugins;
    private final transient Regions regions;
    private final Div report = new Div();
    private final Div cards = new Div();
    private final PluginSteps steps;
    private final PluginRemainsCards remains;
    private final Upload upload;
    private transient List<Plugin> shown = List.of();

    PluginsPage(Visit visit, PluginServices services) {
        this.visit = visit;
        this.services = services;
        plugins = services.plugins();
        regions = services.regions();
        upload = upload();
        addClassNames("th-page", "hub-plugins");
        cards.addClassNames("hub-cards", "hub-modules");
        report.getElement().setAttribute("aria-live", "polite");
        add(new H1(visit.text("web.plugins.title")), new Paragraph(visit.text("web.plugins.text")));
        var links = new Div();
        links.addClassName("hub-links");
        if (services.drafts().open(visit.caller())) {
            links.add(new Anchor("plugin-drafts", visit.text("web.plugins.make")));
        }
        if (visit.allows(HubPermissions.PUBLISHERS, Scope.PLATFORM)) {
            links.add(new Anchor("publishers", visit.text("web.publishers.title")));
        }
        add(links);
        remains = new PluginRemainsCards(visit, services, this::again);
        steps = new PluginSteps(visit, services.changes(), change -> true);
        add(upload, report, steps, new H2(visit.text("web.plugins.installed")), cards, remains);
        show(plugins.list(visit.caller()));
        visit.watch();
        visit.whenFollowing(this::refresh);
    }

    private Upload upload() {
        var field = new Upload((UploadHandler) this::inspect);
        field.setMaxFiles(1);
        field.setMaxFileSize(FILE_MOST);
        field.setAcceptedFileTypes(".trihelix");
        field.addFileRejectedListener(event -> visit.failed(visit.text("web.plugins.upload.rejected")));
        return Wording.in(visit::text, field);
    }

    /** On the thread that receives the file: the page stays free meanwhile. */
    private void inspect(UploadEvent event) {
        UI ui = event.getUI();
        try (InputStream in = event.getInputStream()) {
            String region = PluginReport.firstPlace(visit, regions);
            Report made = plugins.inspect(visit.caller(), in, region);
            ui.access(() -> show(made, region));
        } catch (IOException e) {
            LOG.debug("An upload broke off", e);
        } catch (RuntimeException e) {
            ui.access(() -> {
                report.removeAll();
                visit.attempt(() -> {
                    throw e;
                });
            });
        }
    }

    private void show(Report made, @Nullable String region) {
        upload.clearFileList();
        report.removeAll();
        var panel = new PluginReport(visit, plugins, regions, made, region, this::done);
        report.add(panel);
        plugins.list(visit.caller()).stream()
                .filter(plugin -> plugin.name().equals(made.name()))
                .findFirst()
                .ifPresent(plugin -> panel.serve(plugin.region())); // an upgrade serves whom it served before
    }

    private void done(String text) {
        visit.done(text);
        if (isAttached()) {
            refresh();
        }
    }

    private void refresh() {
        visit.attempt(() -> {
            Optional<Change> before = steps.change();
            steps.follow();
            Optional<Change> change = steps.change();
            if (change.isPresent()) {
                if (!before.map(Change::name).equals(change.map(Change::name))) {
                    show(shown); // what comes and goes meanwhile stands in its steps
                }
                return;
            }
            List<Plugin> now = plugins.list(visit.caller());
            if (before.isPresent() || !now.equals(shown)) {
                show(now);
            }
            remains.refresh();
        });
    }

    /** What is kept is reported on like what is new. */
    private void again(Remains one) {
        String file = Objects.requireNonNull(one.file());
        show(plugins.report(visit.caller(), file, one.region()), one.region());
        report.scrollIntoView();
    }

    private void show(List<Plugin> installed) {
        shown = installed;
        cards.removeAll();
        installed.forEach(plugin -> cards.add(card(plugin)));
        if (installed.isEmpty()) {
            cards.add(new EmptyState(
                    visit, visit.text("web.plugins.empty.title"), visit.text("web.plugins.empty.text"), null));
        }
    }

    private Component card(Plugin plugin) {
        var card = new Section();
        card.addClassName("hub-card");
        var title = new H2(plugin.title());
        title.setId("plugin-" + plugin.name());
        card.setAriaLabelledBy("plugin-" + plugin.name());
        var facts = new Div(new StatusChip(status(plugin)), new Span(plugin.name() + " " + plugin.version()));
        facts.addClassNames("hub-facts", "hub-quiet");
        String place = plugin.region() == null
                ? visit.text("hub.scope.PLATFORM")
                : Choices.region(visit, regions, plugin.region());
        card.add(title, facts, line("web.plugins.publisher", plugin.publisher()), line("web.plugins.region", place));
        card.add(new Div(new Span(visit.text("web.plugins.since") + " "), new Dates(visit).moment(plugin.installed())));
        if (changing(plugin)) {
            return card;
        }
        if (plugin.problem() != null) {
            var problem = new Paragraph(plugin.problem());
            problem.addClassName("hub-gate-problem");
            card.add(problem);
        }
        var remove = new Button(visit.text("web.plugins.remove"), click -> askRemove(plugin));
        remove.addThemeVariants(ButtonVariant.LUMO_ERROR);
        remove.setAriaLabel(visit.text("web.plugins.removeNamed", plugin.title()));
        card.add(remove);
        return card;
    }

    private Component line(String key, String value) {
        return new Div(new Span(visit.text(key) + " " + value));
    }

    private boolean changing(Plugin plugin) {
        return steps.change().filter(one -> one.name().equals(plugin.name())).isPresent();
    }

    private Status status(Plugin plugin) {
        if (changing(plugin)) {
            return new Status(visit.text("web.plugins.changing"), Status.Tone.NEUTRAL);
        }
        String text = visit.text("web.modules." + plugin.state().name());
        return switch (plugin.state()) {
            case UP -> new Status(text, Status.Tone.SUCCESS);
            case OFF -> new Status(text, Status.Tone.NEUTRAL);
            case DOWN -> new Status(text, Status.Tone.DANGER);
        };
    }

    private void askRemove(Plugin plugin) {
        var question = new Question(
                Message.of("web.plugins.remove.question", plugin.title()),
                Message.of("web.plugins.remove.text"),
                "web.plugins.remove",
                true,
                Question.Reason.NONE);
        Confirm.ask(visit, question, reason -> remove(visit.caller(), plugin));
    }

    private void remove(Caller caller, Plugin plugin) {
        new Aside(visit).run(() -> {
            plugins.remove(caller, plugin.name());
            return () -> done(visit.text("web.plugins.removed", plugin.title()));
        });
    }
}
