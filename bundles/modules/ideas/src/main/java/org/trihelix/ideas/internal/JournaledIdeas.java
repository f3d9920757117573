package org.trihelix.ideas.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.ConflictException;
import org.trihelix.api.Ids;
import org.trihelix.api.Page;
import org.trihelix.api.PageRequest;
import org.trihelix.api.access.Caller;
import org.trihelix.api.access.Scope;
import org.trihelix.api.data.UnitOfWork;
import org.trihelix.api.journal.Journal;
import org.trihelix.api.journal.Recorded;
import org.trihelix.api.text.Message;
import org.trihelix.ideas.Column;
import org.trihelix.ideas.FieldSet;
import org.trihelix.ideas.Idea;
import org.trihelix.ideas.IdeaComment;
import org.trihelix.ideas.IdeaQuery;
import org.trihelix.ideas.IdeaSummary;
import org.trihelix.ideas.IdeaVersion;
import org.trihelix.ideas.Ideas;
import org.trihelix.ideas.IdeasPermissions;
import org.trihelix.ideas.StageFigures;
import org.trihelix.ideas.domain.IdeaText;
import org.trihelix.ideas.domain.PlainText;
import org.trihelix.ideas.domain.Proposal;
import org.trihelix.ideas.domain.Rule;
import org.trihelix.ideas.domain.State;
import org.trihelix.ideas.domain.TextLimit;
import org.trihelix.ideas.internal.fields.FieldSets;
import org.trihelix.ideas.internal.store.IdeaStore;

/** The ideas in the database: each change and its journal entry are one unit of work. */
@Component(service = Ideas.class)
public final class JournaledIdeas implements Ideas {

    private final UnitOfWork work;
    private final Journal journal;
    private final Clock clock;
    private final IdeaStore store;
    private final Gate gate;
    private final IdeaReading reading;
    private final FunnelReading funnel;
    private final Moves moves;
    private final FieldSets fields;

    @Activate
    public JournaledIdeas(
            @Reference UnitOfWork work,
            @Reference Journal journal,
            @Reference Clock clock,
            @Reference IdeaStore store,
            @Reference Gate gate,
            @Reference IdeaReading reading,
            @Reference FunnelReading funnel,
            @Reference Moves moves,
            @Reference FieldSets fields) {
        this.work = work;
        this.journal = journal;
        this.clock = clock;
        this.store = store;
        this.gate = gate;
        this.reading = reading;
        this.funnel = funnel;
        this.moves = moves;
        this.fields = fields;
    }

    @Override
    public Page<IdeaSummary> find(Caller caller, IdeaQuery query, PageRequest page) {
        return reading.find(caller, query, page);
    }

    @Override
    public Page<IdeaSummary> waiting(Caller caller, PageRequest page) {
        return reading.waiting(caller, page);
    }

    @Override
    public Map<State, Long> counts(Caller caller, @Nullable String region) {
        return reading.counts(caller, region);
    }

    @Override
    public Map<String, Long> tally(Caller caller, String field, @Nullable String region) {
        return funnel.tally(caller, field, region);
    }

    @Override
    public List<Column> board(Caller caller, IdeaQuery query, List<State> states, int cards) {
        return funnel.board(caller, query, states, cards);
    }

    @Override
    public List<StageFigures> figures(Caller caller, @Nullable String region, @Nullable String field) {
        return funnel.figures(caller, region, field);
    }

    @Override
    public List<String> fields(Caller caller) {
        return funnel.fields(caller);
    }

    @Override
    public List<FieldSet> fieldSets(Caller caller, @Nullable String region) {
        return reading.fieldSets(caller, region, fields);
    }

    @Override
    public Idea idea(Caller caller, String id) {
        return reading.idea(caller, id);
    }

    @Override
    public Idea submit(Caller caller, IdeaText text) {
        return begun(caller, text, false, idea -> moves.submitted(caller, idea, idea.created()));
    }

    @Override
    public Idea draft(Caller caller, IdeaText text) {
        return begun(caller, text, true, idea -> {
            store.add(idea, fields.words(idea.text()));
            journal.append(Notes.note(caller, "drafted", idea));
            return idea;
        });
    }

    private Idea begun(Caller caller, IdeaText said, boolean draft, UnaryOperator<Proposal> step) {
        gate.require(caller, IdeasPermissions.SUBMIT, Scope.PLATFORM);
        IdeaText text = taken(IdeaText.EMPTY, said, draft);
        var idea = Proposal.draft(Ids.next(clock), caller.id(), text, now());
        return reading.shown(caller, work.write(connection -> step.apply(idea)));
    }

    /** The text as it is to be kept; refused with all that is wrong with it. */
    private IdeaText taken(IdeaText before, IdeaText said, boolean draft) {
        IdeaText text = fields.taken(before, said);
        var errors = new ArrayList<>(draft ? text.draftErrors(reading::exists) : text.errors(reading::exists));
        errors.addAll(fields.strangers(before, said));
        errors.addAll(fields.errors(text, draft));
        Moves.refuse(errors);
        return text;
    }

    @Override
    public Idea save(Caller caller, String id, int version, IdeaText said) {
        return changed(caller, id, idea -> {
            gate.require(caller, IdeasPermissions.SUBMIT, Rule.EDITING, idea);
            if (idea.version() != version) {
                throw new ConflictException(
                        Message.of("ideas.error.edited"),
                        Current.values(idea, said.fields().keySet()));
            }
            IdeaText text = taken(idea.text(), said, idea.state() == State.DRAFT);
            return text.equals(idea.text()) ? idea : rewritten(caller, idea, text);
        });
    }

    /** Drafts are their author's notes: what he saves in them meanwhile is not in the journal, what he submits is. */
    private Proposal rewritten(Caller caller, Proposal before, IdeaText text) {
        Proposal after = before.rewritten(text, now());
        store.rewrite(after, fields.words(text));
        if (after.versions() > before.versions()) {
            store.keepVersion(after);
            journal.append(Notes.edit(caller, before, after));
        }
        return after;
    }

    @Override
    public void discard(Caller caller, String id) {
        work.run(connection -> {
            Proposal idea = locked(caller, id);
            gate.require(caller, IdeasPermissions.SUBMIT, Rule.DISCARDING, idea);
            store.remove(id);
            journal.append(Notes.note(caller, "discarded", idea));
        });
    }

    @Override
    public Idea move(Caller caller, String id, State to, String reason) {
        String why = PlainText.lines(reason);
        return changed(caller, id, idea -> moves.moved(caller, idea, to, why, now()));
    }

    @Override
    public Idea vote(Caller caller, String id) {
        return voted(caller, id, true);
    }

    @Override
    public Idea withdrawVote(Caller caller, String id) {
        return voted(caller, id, false);
    }

    private Idea voted(Caller caller, String id, boolean wanted) {
        return changed(caller, id, idea -> {
            gate.require(caller, IdeasPermissions.VOTE, Rule.VOTING, idea);
            if (store.hasVote(id, caller.id()) == wanted) {
                return idea;
            }
            if (wanted) {
                store.addVote(id, caller.id(), now());
            } else {
                store.removeVote(id, caller.id());
            }
            Proposal after = idea.voted(wanted ? 1 : -1);
            store.change(after);
            journal.append(Notes.note(caller, wanted ? Notes.VOTED : Notes.VOTE_WITHDRAWN, after));
            return after;
        });
    }

    @Override
    public IdeaComment comment(Caller caller, String id, String text) {
        String words = PlainText.lines(text);
        return work.write(connection -> {
            Proposal idea = locked(caller, id);
            gate.require(caller, IdeasPermissions.COMMENT, Rule.DISCUSSING, idea);
            Moves.refuse(TextLimit.COMMENT.check(words).stream().toList());
            var comment = new IdeaComment(Ids.next(clock), caller.id(), caller.name(), words, now());
            store.addComment(id, comment);
            store.change(idea.commented());
            journal.append(Notes.note(caller, "commented", idea));
            return comment;
        });
    }

    @Override
    public Page<IdeaComment> comments(Caller caller, String id, PageRequest page) {
        return reading.comments(caller, id, page);
    }

    @Override
    public Page<IdeaVersion> versions(Caller caller, String id, PageRequest page) {
        return reading.versions(caller, id, page);
    }

    @Override
    public Page<IdeaVersion.Head> versionHeads(Caller caller, String id, PageRequest page) {
        return reading.versionHeads(caller, id, page);
    }

    @Override
    public IdeaText versionText(Caller caller, String id, int number) {
        return reading.versionText(caller, id, number);
    }

    @Override
    public Page<Recorded> journal(Caller caller, String id, PageRequest page) {
        return reading.journal(caller, id, page);
    }

    private Idea changed(Caller caller, String id, UnaryOperator<Proposal> step) {
        return reading.shown(caller, work.write(connection -> step.apply(locked(caller, id))));
    }

    private Proposal locked(Caller caller, String id) {
        return reading.visible(caller, id, store.lock(id));
    }

    /** As exact as every database keeps it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
