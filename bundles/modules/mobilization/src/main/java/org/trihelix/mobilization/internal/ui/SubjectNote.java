package org.trihelix.mobilization.internal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trihelix.api.subject.Subject;

/** Says above a form what it is about: title with a way to its page, where it stands, and what it is. */
final class SubjectNote {

    private SubjectNote() {}

    static Component[] of(Say say, Subject subject) {
        var parts = new ArrayList<Component>();
        parts.add(new Paragraph(new Anchor(subject.path(), subject.title())));
        String state = subject.state();
        String traits = Stream.of(state == null ? "" : state, say.region(subject.region()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
        for (String text : List.of(traits, subject.summary())) {
            if (!text.isEmpty()) {
                parts.add(new Paragraph(text));
            }
        }
        return parts.toArray(Component[]::new);
    }
}
