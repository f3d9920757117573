package org.trihelix.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.Page;
import org.trihelix.api.PageRequest;
import org.trihelix.api.SubjectRef;
import org.trihelix.api.journal.Change;
import org.trihelix.api.journal.Entry;
import org.trihelix.api.journal.Recorded;
import org.trihelix.api.subject.Subject;

/**
 * What happened, newest first: who, what, when, why, and which values changed. What was done has the key {@code MODULE.journal.ACTION}, a
 * value {@code MODULE.field.NAME}, or else the value's name as it is; of a module that has taken its words along it is only told that something was done.
 */
public final class Timeline extends Composite<Div> {
    private static final long serialVersionUID = 1L;
    private static final int PART = 20;
    private static final int GLANCE = 3;
    private static final int WORDS = 80;

    private final transient ViewContext context;
    private final transient Function<PageRequest, Page<Recorded>> source;
    private final transient Dates dates;
    private final Paragraph none = new Paragraph();
    private final OrderedList list = new OrderedList();
    private final Button more;
    private final transient Map<String, Optional<String>> actors = new HashMap<>();
    private @Nullable String next;

    /** @param source for instance {@code page -> journal.of(subject, page)} */
    public Timeline(ViewContext context, Function<PageRequest, Page<Recorded>> source) {
        this.context = context;
        this.source = source;
        dates = new Dates(context);
        more = Buttons.quiet(context, PageAction.of("ui.more", this::load));
        list.addClassName("th-timeline");
        none.setText(context.text("ui.timeline.none"));
        getContent().add(none, list, more);
        refresh();
    }

    /** Reads from the newest entry again. */
    public void refresh() {
        list.removeAll();
        next = null;
        context.attempt(this::load);
        none.setVisible(list.getComponentCount() == 0);
    }

    private void load() {
        Page<Recorded> page = source.apply(new PageRequest(PART, next));
        page.items().forEach(recorded -> list.add(item(recorded)));
        next = page.next();
        more.setVisible(next != null);
    }

    private ListItem item(Recorded recorded) {
        Entry entry = recorded.entry();
        String key = entry.module() + ".journal." + entry.action();
        boolean known = context.hasText(key);
        var head = new Div(new Span(context.text(known ? key : "ui.timeline.away")), dates.moment(recorded.time()));
        if (!recorded.actorName().isEmpty()) {
            head.addComponentAsFirst(actors.computeIfAbsent(entry.actor(), id -> link(id))
                    .map(path -> (Component) person(new Anchor(path, recorded.actorName())))
                    .orElseGet(() -> person(new Span(recorded.actorName()))));
        }
        head.addClassName("th-timeline-head");
        var item = new ListItem(head);
        String reason = entry.reason();
        if (reason != null && !reason.isBlank()) {
            var said = new Paragraph(reason);
            said.addClassName("th-quote");
            item.add(said);
        }
        if (known && !entry.changes().isEmpty()) {
            item.add(changes(entry));
        }
        return item;
    }

    private Optional<String> link(String actor) {
        return Optional.ofNullable(context.subject(new SubjectRef("person", actor)))
                .map(Subject::path);
    }

    private static <C extends Component & HasStyle> C person(C name) {
        name.addClassName("th-person");
        return name;
    }

    private Component changes(Entry entry) {
        if (isShort(entry.changes())) {
            var said = new Paragraph(entry.changes().stream()
                    .map(change -> line(entry.module(), change))
                    .collect(Collectors.joining(" · ")));
            said.addClassName("th-hint");
            return said;
        }
        var rows = new UnorderedList();
        entry.changes().forEach(change -> rows.add(new ListItem(line(entry.module(), change))));
        return new NativeDetails(
                context.text("ui.timeline.changes", entry.changes().size()), rows);
    }

    /** Whether it can be read at a glance: a few new words that replace nothing. */
    private static boolean isShort(List<Change> changes) {
        return changes.size() <= GLANCE
                && changes.stream().allMatch(change -> {
                    String after = change.after();
                    return change.before() == null && after != null && after.length() <= WORDS;
                });
    }

    private String line(String module, Change change) {
        String key = module + ".field." + change.field();
        String name = context.hasText(key) ? context.text(key) : change.field();
        String before = change.before();
        String after = change.after();
        if (before == null && after == null) {
            return context.text("ui.timeline.erased", name);
        }
        if (before == null) {
            return context.text("ui.timeline.set", name, String.valueOf(after));
        }
        return after == null
                ? context.text("ui.timeline.removed", name, before)
                : context.text("ui.timeline.changed", name, before, after);
    }
}
