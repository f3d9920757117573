package org.trihelix.ideas.internal;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.NotFoundException;
import org.trihelix.api.PageRequest;
import org.trihelix.api.SubjectRef;
import org.trihelix.api.access.Caller;
import org.trihelix.api.subject.SubjectProvider;
import org.trihelix.api.text.Texts;
import org.trihelix.ideas.Idea;
import org.trihelix.ideas.IdeaQuery;
import org.trihelix.ideas.Ideas;

/** Ideas as other modules refer to them. */
@Component(service = SubjectProvider.class)
public final class IdeaSubjects implements SubjectProvider {

    private final Ideas ideas;
    private final Texts texts;

    @Activate
    public IdeaSubjects(@Reference Ideas ideas, @Reference Texts texts) {
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
                .map(idea -> new Subject(
                        new SubjectRef(kind(), idea.id()),
                        idea.title(),
                        "ideas/" + idea.id(),
                        idea.region(),
                        texts.text(locale, "ideas.state." + idea.state())))
                .toList();
    }

    @Override
    public @Nullable Subject subject(Caller caller, SubjectRef ref, Locale locale) {
        try {
            Idea idea = ideas.idea(caller, ref.id());
            String state = texts.text(locale, "ideas.state." + idea.state());
            return new Subject(
                    ref, idea.text().title(), "ideas/" + ref.id(), idea.text().region(), state);
        } catch (NotFoundException e) {
            return null;
        }
    }
}
