package org.trihelix.mobilization.internal.ui;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.InvalidException;
import org.trihelix.api.Page;
import org.trihelix.api.PageRequest;
import org.trihelix.api.SubjectRef;
import org.trihelix.api.access.Caller;
import org.trihelix.api.subject.Subject;
import org.trihelix.api.subject.SubjectFlow;
import org.trihelix.api.subject.Subjects;
import org.trihelix.ui.Option;

/**
 * Subjects to choose from, of all kinds: those that stand in one of the stages and fit.
 *
 * @param fits which of the subjects do, for as many as a part of a list has
 */
record Choice(
        Subjects subjects,
        Caller caller,
        Locale locale,
        List<String> stages,
        Function<Collection<SubjectRef>, Set<SubjectRef>> fits) {

    /** More than that nobody chooses from. */
    private static final int MOST = 100;

    /** Parts that are read of a stage, however few of them fit. */
    private static final int PARTS = 20;

    /** @param wanted comes first when it fits, null for none */
    List<Option> options(@Nullable SubjectRef wanted) {
        var found = new LinkedHashSet<SubjectRef>();
        if (wanted != null) {
            found.addAll(fits.apply(List.of(wanted)));
        }
        for (String kind : subjects.kinds()) {
            subjects.flow(kind).ifPresent(flow -> stages.forEach(stage -> collect(flow, stage, found)));
        }
        var known = subjects.subjects(caller, found, locale);
        return found.stream()
                .filter(known::containsKey)
                .map(known::get)
                .map(subject -> new Option(subject.ref().toString(), label(subject)))
                .toList();
    }

    private void collect(SubjectFlow flow, String stage, Set<SubjectRef> found) {
        try {
            PageRequest request = PageRequest.first(PageRequest.MAX_LIMIT);
            for (int part = 0; part < PARTS && found.size() < MOST; part++) {
                Page<SubjectRef> standing = flow.standing(caller, stage, request);
                found.addAll(fits.apply(standing.items()));
                if (standing.next() == null) {
                    return;
                }
                request = new PageRequest(PageRequest.MAX_LIMIT, standing.next());
            }
        } catch (InvalidException e) {
            // subjects of that kind have other stages
            return;
        }
    }

    private static String label(Subject subject) {
        String state = subject.state();
        return state == null ? subject.title() : subject.title() + " · " + state;
    }
}
