package org.trihelix.ideas.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.ConflictException;
import org.trihelix.api.FieldError;
import org.trihelix.api.InvalidException;
import org.trihelix.api.access.Caller;
import org.trihelix.api.journal.Journal;
import org.trihelix.api.subject.Subjects;
import org.trihelix.api.text.Message;
import org.trihelix.ideas.domain.Funnel;
import org.trihelix.ideas.domain.IdeaText;
import org.trihelix.ideas.domain.Proposal;
import org.trihelix.ideas.domain.State;
import org.trihelix.ideas.domain.TextLimit;
import org.trihelix.ideas.domain.Transition;
import org.trihelix.ideas.internal.fields.FieldSets;
import org.trihelix.ideas.internal.store.IdeaStore;
import org.trihelix.ideas.internal.store.Stays;

/** Moves ideas through the funnel. Works inside a unit of work. */
@Component(service = Moves.class)
public class Moves {

    private final Journal journal;
    private final Subjects subjects;
    private final IdeaStore store;
    private final Stays stays;
    private final Gate gate;
    private final IdeaReading reading;
    private final FieldSets fields;

    @Activate
    public Moves(
            @Reference Journal journal,
            @Reference Subjects subjects,
            @Reference IdeaStore store,
            @Reference Stays stays,
            @Reference Gate gate,
            @Reference IdeaReading reading,
            @Reference FieldSets fields) {
        this.journal = journal;
        this.subjects = subjects;
        this.store = store;
        this.stays = stays;
        this.gate = gate;
        this.reading = reading;
        this.fields = fields;
    }

    /** A new idea, submitted at once. */
    Proposal submitted(Caller caller, Proposal draft, Instant now) {
        Proposal idea = draft.moved(Funnel.SUBMIT, "", caller.id(), now);
        store.add(idea, fields.words(idea.text()));
        store.keepVersion(idea);
        stays.begin(idea);
        askGuards(draft, idea);
        journal.append(Notes.move(caller, Funnel.SUBMIT.action(), draft, IdeaText.EMPTY, idea));
        return idea;
    }

    /** @param idea locked */
    Proposal moved(Caller caller, Proposal idea, State to, String reason, Instant now) {
        gate.requireSomeMover(caller, idea);
        Transition move = Funnel.find(idea.state(), to, idea.place().left());
        if (move == null) {
            throw new ConflictException(
                    Message.of("ideas.error.move", name(idea.state()), name(to)), Current.values(idea));
        }
        gate.require(caller, move, idea);
        refuse((move.reason() ? TextLimit.REASON : TextLimit.NO_REASON)
                .check(reason).stream().toList());
        refuse(errors(idea, move));
        Proposal after = idea.moved(move, reason, caller.id(), now);
        askGuards(idea, after);
        IdeaText known = known(idea);
        boolean news = idea.versions() > 0 && !known.equals(idea.text());
        return kept(caller, move, idea, known, news ? after.kept() : after);
    }

    /** Who withdraws or appeals is not kept from it by fields that have come since. */
    private List<FieldError> errors(Proposal idea, Transition move) {
        var errors = new ArrayList<FieldError>();
        if (move.mover() == Transition.Mover.AUTHOR) {
            errors.addAll(idea.text().errors(reading::exists));
        }
        if (move == Funnel.SUBMIT || move == Funnel.RESUBMIT) {
            errors.addAll(fields.errors(idea.text(), false));
        }
        return errors;
    }

    private static Message name(State state) {
        return Message.of("ideas.state." + state);
    }

    private void askGuards(Proposal before, Proposal after) {
        List<Message> objections = subjects.objections(
                Notes.ref(before.id()), before.state().name(), after.state().name());
        objections.stream()
                .reduce((one, other) -> Message.of("ideas.error.both", one, other))
                .ifPresent(all -> {
                    throw new ConflictException(all, Current.values(before));
                });
    }

    /** The text as others know it: nothing of a first draft, of a withdrawn idea what it was. */
    private IdeaText known(Proposal idea) {
        return idea.state() == State.DRAFT
                ? store.versionText(idea.id(), idea.versions()).orElse(IdeaText.EMPTY)
                : idea.text();
    }

    private Proposal kept(Caller caller, Transition move, Proposal before, IdeaText known, Proposal after) {
        store.change(after);
        if (after.versions() > before.versions()) {
            store.keepVersion(after);
        }
        stays.end(after.id(), after.place().since());
        stays.begin(after);
        journal.append(Notes.move(caller, move.action(), before, known, after));
        return after;
    }

    static void refuse(List<FieldError> errors) {
        if (!errors.isEmpty()) {
            throw new InvalidException(errors);
        }
    }
}
