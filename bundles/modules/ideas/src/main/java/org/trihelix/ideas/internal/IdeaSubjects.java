package org.trihelix.ideas.internal;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.PageRequest;
import org.trihelix.api.SubjectRef;
import org.trihelix.api.access.Caller;
import org.trihelix.api.subject.Subject;
import org.trihelix.api.subject.SubjectProvider;
import org.trihelix.api.text.Texts;
import org.trihelix.ideas.Idea;
import org.trihelix.ideas.IdeaQuery;
import org.trihelix.ideas.IdeaSummary;
import org.trihelix.ideas.internal.store.Line;

/** Ideas as other modules refer to them. */
@Component(service = SubjectProvider.class)
public final class IdeaSubjects implements SubjectProvider {

    private final IdeaReading ideas;
    private final Texts texts;

    @Activate
    public IdeaSubjects(@Reference IdeaReading ideas, @Reference Texts texts) {
        this.ideas = ideas;
        this.texts = texts;
    }

    @Override
    public String kind() {
        return Idea.KIND;
    }

    @Override
    public String nameKey() {
        return "ideas.subject";
    }

    @Override
    public List<Subject> find(Caller caller, String query, Locale locale, int limit) {
        return ideas.find(caller, IdeaQuery.ALL.containing(query), PageRequest.first(limit)).items().stream()
                .map(idea -> subject(idea, locale))
                .toList();
    }

    @Override
    public Map<SubjectRef, Subject> subjects(Caller caller, Collection<SubjectRef> refs, Locale locale) {
        List<String> ids = refs.stream().map(SubjectRef::id).toList();
        return ideas.of(caller, ids).stream()
                .map(Line::summarized)
                .map(idea -> subject(idea, locale))
                .collect(Collectors.toMap(Subject::ref, Function.identity()));
    }

    private Subject subject(IdeaSummary idea, Locale locale) {
        return new Subject(
                Notes.ref(idea.id()),
                idea.title(),
                "ideas/" + idea.id(),
                idea.region(),
                idea.state().name(),
                texts.text(locale, "ideas.state." + idea.state()),
                List.of(idea.author()),
                idea.summary());
    }
}
