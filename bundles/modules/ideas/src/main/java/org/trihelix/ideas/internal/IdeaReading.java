package org.trihelix.ideas.internal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.InvalidException;
import org.trihelix.api.NotFoundException;
import org.trihelix.api.Page;
import org.trihelix.api.PageRequest;
import org.trihelix.api.access.Caller;
import org.trihelix.api.access.Scope;
import org.trihelix.api.data.UnitOfWork;
import org.trihelix.api.journal.Journal;
import org.trihelix.api.journal.Recorded;
import org.trihelix.api.people.Regions;
import org.trihelix.ideas.FieldSet;
import org.trihelix.ideas.Idea;
import org.trihelix.ideas.IdeaComment;
import org.trihelix.ideas.IdeaQuery;
import org.trihelix.ideas.IdeaSummary;
import org.trihelix.ideas.IdeaVersion;
import org.trihelix.ideas.IdeasPermissions;
import org.trihelix.ideas.domain.IdeaText;
import org.trihelix.ideas.domain.Proposal;
import org.trihelix.ideas.domain.Rule;
import org.trihelix.ideas.domain.State;
import org.trihelix.ideas.internal.fields.FieldSets;
import org.trihelix.ideas.internal.store.Asked;
import org.trihelix.ideas.internal.store.IdeaLists;
import org.trihelix.ideas.internal.store.IdeaStore;
import org.trihelix.ideas.internal.store.Line;

/** The ideas as a caller may see them. */
@Component(service = IdeaReading.class)
public class IdeaReading {

    private final UnitOfWork work;
    private final Journal journal;
    private final Regions regions;
    private final IdeaStore store;
    private final IdeaLists lists;
    private final Gate gate;
    private final Names names;
    private final Deadlines deadlines;
    private final TaxonomyReading taxonomies;

    @Activate
    public IdeaReading(
            @Reference UnitOfWork work,
            @Reference Journal journal,
            @Reference Regions regions,
            @Reference IdeaStore store,
            @Reference IdeaLists lists,
            @Reference Gate gate,
            @Reference Names names,
            @Reference Deadlines deadlines,
            @Reference TaxonomyReading taxonomies) {
        this.work = work;
        this.journal = journal;
        this.regions = regions;
        this.store = store;
        this.lists = lists;
        this.gate = gate;
        this.names = names;
        this.deadlines = deadlines;
        this.taxonomies = taxonomies;
    }

    Page<IdeaSummary> find(Caller caller, IdeaQuery query, PageRequest page) {
        gate.require(caller, IdeasPermissions.READ, Scope.PLATFORM);
        Asked asked = asked(caller, query);
        return summaries(work.read(connection -> lists.find(asked, page)));
    }

    /** The query with what its codes stand for now. */
    Asked asked(Caller caller, IdeaQuery query) {
        return new Asked(query, caller.id(), regions(query), taxonomies.said(query.term()), deadlines.overdueBefore());
    }

    /** Codes of the query's region and of those below it, none when it names none. */
    List<String> regions(IdeaQuery query) {
        return query.region() == null ? List.of() : subtree(query.region());
    }

    private Page<IdeaSummary> summaries(Page<Line> page) {
        return new Page<>(shown(page.items()), page.next(), page.total());
    }

    private List<IdeaSummary> shown(List<Line> lines) {
        return names.summaries(lines.stream()
                .map(Line::summarized)
                .map(idea ->
                        idea.staying(deadlines.stay(idea.state(), idea.stay().since())))
                .toList());
    }

    /** With names of people and time limits, by identifier. */
    Map<String, IdeaSummary> shownById(List<Line> lines) {
        return shown(lines).stream().collect(Collectors.toMap(IdeaSummary::id, Function.identity()));
    }

    /** Those of the ideas that the caller may know of, in one query; names of people are left empty. */
    List<Line> of(Caller caller, Collection<String> ids) {
        gate.require(caller, IdeasPermissions.READ, Scope.PLATFORM);
        return work.read(connection -> lists.of(ids, caller.id()));
    }

    Page<IdeaSummary> waiting(Caller caller, PageRequest page) {
        gate.require(caller, IdeasPermissions.READ, Scope.PLATFORM);
        return summaries(work.read(connection -> lists.waiting(caller.id(), gate.duties(caller), page)));
    }

    Map<State, Long> counts(Caller caller, @Nullable String region) {
        gate.require(caller, IdeasPermissions.READ, Scope.PLATFORM);
        List<String> codes = region == null ? null : subtree(region);
        return work.read(connection -> lists.counts(codes));
    }

    /** Those of the sets that hold in a region. */
    List<FieldSet> fieldSets(Caller caller, @Nullable String region, FieldSets sets) {
        gate.require(caller, IdeasPermissions.READ, Scope.PLATFORM);
        if (region != null) {
            requireKnown(region);
        }
        return sets.in(region);
    }

    private List<String> subtree(String region) {
        requireKnown(region);
        return regions.subtree(region);
    }

    private void requireKnown(String region) {
        if (!exists(region)) {
            throw InvalidException.field("region", "ideas.error.region");
        }
    }

    boolean exists(String region) {
        return regions.region(region) != null;
    }

    Idea idea(Caller caller, String id) {
        return shown(caller, work.read(connection -> visible(caller, id, store.find(id))));
    }

    Page<IdeaComment> comments(Caller caller, String id, PageRequest page) {
        return names.comments(of(caller, id, () -> store.comments(id, page)));
    }

    Page<IdeaVersion> versions(Caller caller, String id, PageRequest page) {
        return names.versions(of(caller, id, () -> store.versions(id, page)));
    }

    Page<IdeaVersion.Head> versionHeads(Caller caller, String id, PageRequest page) {
        return names.heads(of(caller, id, () -> store.versionHeads(id, page)));
    }

    IdeaText versionText(Caller caller, String id, int number) {
        return of(caller, id, () -> store.versionText(id, number))
                .orElseThrow(() -> new NotFoundException(Notes.ref(id)));
    }

    Page<Recorded> journal(Caller caller, String id, PageRequest page) {
        Page<Recorded> entries = of(caller, id, () -> {
            gate.require(caller, IdeasPermissions.HISTORY, Scope.PLATFORM);
            return journal.of(Notes.ref(id), page);
        });
        return gate.readsAll(caller) ? entries : entries.map(entry -> Notes.secret(entry, caller));
    }

    private <T> T of(Caller caller, String id, Supplier<T> part) {
        return work.read(connection -> {
            visible(caller, id, store.find(id));
            return part.get();
        });
    }

    /** The idea, unless the caller may not know of it. */
    Proposal visible(Caller caller, String id, Optional<Proposal> found) {
        gate.require(caller, IdeasPermissions.READ, Scope.PLATFORM);
        return found.filter(idea -> idea.state().isPublic() || idea.author().equals(caller.id()))
                .orElseThrow(() -> new NotFoundException(Notes.ref(id)));
    }

    /** As the caller sees it, with what he may do now. */
    Idea shown(Caller caller, Proposal idea) {
        boolean voted = caller.isPerson() && work.read(connection -> store.hasVote(idea.id(), caller.id()));
        Names.Known known = names.known(idea.author(), idea.place().mover());
        return new Idea(
                idea.id(),
                idea.text(),
                idea.state(),
                idea.author(),
                known.name(idea.author()),
                idea.place().left(),
                idea.place().reason(),
                idea.place().reason().isEmpty() ? "" : known.name(idea.place().mover()),
                idea.votes(),
                idea.comments(),
                idea.versions(),
                idea.version(),
                idea.created(),
                idea.submitted(),
                idea.changed(),
                deadlines.stay(idea.state(), idea.place().since()),
                can(caller, idea, voted));
    }

    private Idea.Can can(Caller caller, Proposal idea, boolean voted) {
        return new Idea.Can(
                gate.allows(caller, IdeasPermissions.SUBMIT, Rule.EDITING, idea),
                gate.allows(caller, IdeasPermissions.SUBMIT, Rule.DISCARDING, idea),
                gate.allows(caller, IdeasPermissions.VOTE, Rule.VOTING, idea),
                voted,
                gate.allows(caller, IdeasPermissions.COMMENT, Rule.DISCUSSING, idea),
                gate.moves(caller, idea.standing()));
    }
}
