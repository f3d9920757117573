package org.trihelix.ideas.internal;

import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.Page;
import org.trihelix.api.PageRequest;
import org.trihelix.api.SubjectRef;
import org.trihelix.api.access.Caller;
import org.trihelix.api.subject.Step;
import org.trihelix.api.subject.SubjectFlow;
import org.trihelix.api.text.Message;
import org.trihelix.ideas.Idea;
import org.trihelix.ideas.IdeaQuery;
import org.trihelix.ideas.Ideas;
import org.trihelix.ideas.domain.Funnel;

/** Ideas as other modules move them. */
@Component(service = SubjectFlow.class)
public final class IdeaFlow implements SubjectFlow {

    private final Ideas ideas;

    @Activate
    public IdeaFlow(@Reference Ideas ideas) {
        this.ideas = ideas;
    }

    @Override
    public String kind() {
        return Idea.KIND;
    }

    @Override
    public List<Step> steps(Caller caller, SubjectRef ref) {
        Idea idea = ideas.idea(caller, ref.id());
        return idea.can().moves().stream()
                .map(move -> new Step(
                        move.name(),
                        Funnel.arrival(move, idea.left()).name(),
                        move.reason(),
                        Message.of("ideas.move." + move.name())))
                .toList();
    }

    @Override
    public void move(Caller caller, SubjectRef ref, String to, String reason) {
        ideas.move(caller, ref.id(), QueryWords.state(to), reason);
    }

    @Override
    public Page<SubjectRef> standing(Caller caller, String stage, PageRequest page) {
        IdeaQuery there = IdeaQuery.ALL.in(Set.of(QueryWords.state(stage))).sorted(IdeaQuery.Sort.STANDING);
        return ideas.find(caller, there, page).map(idea -> Notes.ref(idea.id()));
    }
}
