package org.trihelix.ideas;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;
import org.trihelix.api.Page;
import org.trihelix.api.PageRequest;
import org.trihelix.api.access.Caller;
import org.trihelix.api.journal.Recorded;
import org.trihelix.ideas.domain.IdeaText;
import org.trihelix.ideas.domain.State;

/**
 * The ideas of the platform. Every method asks whether the caller may; an idea the caller may not know of does not exist for him
 * ({@link org.trihelix.api.NotFoundException}). Every change is in the journal.
 */
@ProviderType
public interface Ideas {

    /** A part of the list; four queries, however long the page. */
    Page<IdeaSummary> find(Caller caller, IdeaQuery query, PageRequest page);

    Idea idea(Caller caller, String id);

    /**
     * Creates and submits.
     *
     * @throws org.trihelix.api.InvalidException with all that is wrong
     */
    Idea submit(Caller caller, IdeaText text);

    /** Begins a draft; its texts may be too short or missing, not too long. */
    Idea draft(Caller caller, IdeaText text);

    /**
     * Changes the text of a draft, or of an idea in revision, where it makes a new version. A text that says the same changes nothing.
     * Of further fields those are changed that the text says something of; an empty value is cleared.
     *
     * @param version the one the change was made from
     * @throws org.trihelix.api.ConflictException with the current values, when it is no longer the current one
     */
    Idea save(Caller caller, String id, int version, IdeaText text);

    /** Throws a draft away. */
    void discard(Caller caller, String id);

    /**
     * Moves the idea through the funnel.
     *
     * @param to from revision, appeal and archive {@link State#SUBMITTED} leads back to the stage that it had left
     * @param reason empty where none is given
     * @throws org.trihelix.api.ConflictException when the idea cannot go there from where it stands now, or a guard objects
     */
    Idea move(Caller caller, String id, State to, String reason);

    /** Votes for it; nothing happens if the caller has. */
    Idea vote(Caller caller, String id);

    /** Takes the vote back; nothing happens if there is none. */
    Idea withdrawVote(Caller caller, String id);

    /** Says something about it, 1 to 4000 characters. */
    IdeaComment comment(Caller caller, String id, String text);

    /** The discussion, oldest first. */
    Page<IdeaComment> comments(Caller caller, String id, PageRequest page);

    /** Kept versions, newest first. */
    Page<IdeaVersion> versions(Caller caller, String id, PageRequest page);

    /** Kept versions without their texts, newest first. */
    Page<IdeaVersion.Head> versionHeads(Caller caller, String id, PageRequest page);

    /**
     * The text as that version kept it.
     *
     * @throws org.trihelix.api.NotFoundException when there is no such version
     */
    IdeaText versionText(Caller caller, String id, int number);

    /** What happened to it, newest first. Another's vote has no actor ({@code nobody}), except for readers of the whole journal. */
    Page<Recorded> journal(Caller caller, String id, PageRequest page);

    /**
     * How many ideas stand in each public state.
     *
     * @param region code; its subtree belongs to it; null for the whole platform
     */
    Map<State, Long> counts(Caller caller, @Nullable String region);

    /**
     * How many public ideas say each value of a further field.
     *
     * @param field {@code SET.FIELD}; one with choices: of free words every idea would be counted on its own
     * @param region code; its subtree belongs to it; null for the whole platform
     * @return the most frequent first, at most 100
     */
    Map<String, Long> tally(Caller caller, String field, @Nullable String region);

    /**
     * The funnel as a board; the number of queries does not grow with that of ideas.
     *
     * @param query its states and its order are ignored
     * @param states the columns, in their order
     * @param cards ideas per column at most; 0 for counts alone
     */
    List<Column> board(Caller caller, IdeaQuery query, List<State> states, int cards);

    /**
     * How ideas pass each stage of the funnel.
     *
     * @param region code; its subtree belongs to it; null for the whole platform
     * @param field of application, exactly; null for all
     */
    List<StageFigures> figures(Caller caller, @Nullable String region, @Nullable String field);

    /** Fields of application that ideas have named, the most frequent first, at most 100. */
    List<String> fields(Caller caller);

    /**
     * The further fields that ideas have there now.
     *
     * @param region code of the ideas' region, null for those that belong to none
     */
    List<FieldSet> fieldSets(Caller caller, @Nullable String region);

    /** Ideas that wait for the caller: his own in revision, and those whose next step is his, longest waiting first. */
    Page<IdeaSummary> waiting(Caller caller, PageRequest page);
}
