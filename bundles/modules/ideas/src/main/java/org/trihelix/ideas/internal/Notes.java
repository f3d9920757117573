package org.trihelix.ideas.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.trihelix.api.SubjectRef;
import org.trihelix.api.access.Caller;
import org.trihelix.api.journal.Change;
import org.trihelix.api.journal.Entry;
import org.trihelix.api.journal.Recorded;
import org.trihelix.ideas.Idea;
import org.trihelix.ideas.domain.IdeaText;
import org.trihelix.ideas.domain.Proposal;

/** What the journal is told. */
final class Notes {

    static final String VOTED = "voted";
    static final String VOTE_WITHDRAWN = "voteWithdrawn";

    private Notes() {}

    static SubjectRef ref(String id) {
        return new SubjectRef(Idea.KIND, id);
    }

    static Entry note(Caller caller, String action, Proposal idea) {
        return Entry.of(caller, idea.text().region(), IdeasModule.ID, action, ref(idea.id()));
    }

    /**
     * A move, with its reason; a submission tells what is new in the text.
     *
     * @param known the text as others knew it
     */
    static Entry move(Caller caller, String action, Proposal before, IdeaText known, Proposal after) {
        var changes = new ArrayList<Change>();
        changes.add(new Change("state", before.state().name(), after.state().name()));
        changes.addAll(differences(known, after.text()));
        Entry entry = note(caller, action, after).with(changes.toArray(Change[]::new));
        return after.place().reason().isEmpty()
                ? entry
                : entry.because(after.place().reason());
    }

    /** Without the person where it is another's vote. */
    static Recorded secret(Recorded recorded, Caller reader) {
        Entry entry = recorded.entry();
        boolean vote = entry.action().equals(VOTED) || entry.action().equals(VOTE_WITHDRAWN);
        if (!vote || entry.actor().equals(reader.id())) {
            return recorded;
        }
        var nameless = new Entry(
                Caller.NOBODY_ID,
                entry.region(),
                entry.module(),
                entry.action(),
                entry.subject(),
                entry.changes(),
                entry.reason());
        return new Recorded(recorded.number(), recorded.time(), "", nameless);
    }

    static Entry edit(Caller caller, Proposal before, Proposal after) {
        return note(caller, "edited", after)
                .with(differences(before.text(), after.text()).toArray(Change[]::new));
    }

    private static List<Change> differences(IdeaText before, IdeaText after) {
        Map<String, String> old = before.values();
        Map<String, String> young = after.values();
        var names = new LinkedHashSet<>(young.keySet());
        names.addAll(old.keySet());
        return names.stream()
                .map(name -> new Change(name, old.getOrDefault(name, ""), young.getOrDefault(name, "")))
                .filter(change -> !Objects.equals(change.before(), change.after()))
                .toList();
    }
}
