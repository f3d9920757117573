package org.trihelix.web.internal.shell;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.trihelix.api.module.HubModule;
import org.trihelix.api.text.MessageSource;
import org.trihelix.ui.DashboardWidget;
import org.trihelix.ui.DetailTab;
import org.trihelix.ui.Guide;
import org.trihelix.ui.ViewContribution;
import org.trihelix.web.internal.live.Lines;

/** What is in the hub now: views, tabs, widgets and the guide's steps, with the texts and permissions they need. Rings all pages when something came or went. */
@Component(service = Contributions.class)
public final class Contributions {

    /** A module registers its services one after the other; pages are told once, when nothing more has come for this time. */
    private static final Duration SETTLING = Duration.ofMillis(50);

    private final List<Entry> views = new CopyOnWriteArrayList<>();
    private final List<DetailTab> tabs = new CopyOnWriteArrayList<>();
    private final List<DashboardWidget> widgets = new CopyOnWriteArrayList<>();
    private final List<Guide> guides = new CopyOnWriteArrayList<>();
    private final AtomicInteger unsettled = new AtomicInteger();
    private final Lines lines;
    private final Ending ending;

    /**
     * A view at an address.
     *
     * @param parameters values of the address's variable segments
     */
    public record Match(ViewContribution view, Map<String, String> parameters) {}

    private record Entry(PathPattern pattern, ViewContribution view) {}

    @Activate
    public Contributions(@Reference Lines lines, @Reference Ending ending) {
        this.lines = lines;
        this.ending = ending;
    }

    /** The view at the path below {@code /app/}, null when there is none. */
    @Nullable
    Match match(String path) {
        List<String> segments = PathPattern.split(path);
        return views.stream()
                .sorted(Comparator.comparing(Entry::pattern, PathPattern.MOST_FIXED_FIRST))
                .<Match>mapMulti((entry, sink) -> {
                    Map<String, String> parameters = entry.pattern.match(segments);
                    if (parameters != null) {
                        sink.accept(new Match(entry.view, parameters));
                    }
                })
                .findFirst()
                .orElse(null);
    }

    boolean has(ViewContribution view) {
        return views.stream().anyMatch(entry -> entry.view == view);
    }

    /** All, in no order. */
    public List<ViewContribution> views() {
        return views.stream().map(Entry::view).toList();
    }

    /** Those for objects of the kind, in their order. */
    List<DetailTab> tabs(String kind) {
        return tabs.stream()
                .filter(tab -> tab.kind().equals(kind))
                .sorted(Comparator.comparingInt(DetailTab::order).thenComparing(DetailTab::id))
                .toList();
    }

    /** In their order. */
    public List<DashboardWidget> widgets() {
        return widgets.stream()
                .sorted(Comparator.comparingInt(DashboardWidget::order).thenComparing(DashboardWidget::id))
                .toList();
    }

    /** In their order. */
    public List<Guide> guides() {
        return guides.stream().sorted(Comparator.comparingInt(Guide::order)).toList();
    }

    /** Whether what leaves now leaves with the whole hub, which pages do not follow. */
    boolean ending() {
        return ending.begun();
    }

    private void changed() {
        if (ending()) {
            return;
        }
        unsettled.incrementAndGet();
        lines.later(SETTLING, () -> {
            if (unsettled.decrementAndGet() == 0) {
                lines.ringAll();
            }
        });
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addView(ViewContribution view) {
        views.add(new Entry(PathPattern.of(view.path()), view));
        changed();
    }

    void removeView(ViewContribution view) {
        views.removeIf(entry -> entry.view == view);
        changed();
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addTab(DetailTab tab) {
        tabs.add(tab);
        changed();
    }

    void removeTab(DetailTab tab) {
        tabs.remove(tab);
        changed();
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addWidget(DashboardWidget widget) {
        widgets.add(widget);
        changed();
    }

    void removeWidget(DashboardWidget widget) {
        widgets.remove(widget);
        changed();
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addGuide(Guide guide) {
        guides.add(guide);
        changed();
    }

    void removeGuide(Guide guide) {
        guides.remove(guide);
        changed();
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addModule(HubModule module) {
        changed();
    }

    void removeModule(HubModule module) {
        changed();
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addMessages(MessageSource source) {
        changed();
    }

    void removeMessages(MessageSource source) {
        changed();
    }
}
