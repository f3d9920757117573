package org.trihelix.ideas.internal.rest;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.InvalidException;
import org.trihelix.api.Page;
import org.trihelix.api.access.Caller;
import org.trihelix.api.rest.Created;
import org.trihelix.api.rest.HubResource;
import org.trihelix.api.rest.PageParameters;
import org.trihelix.api.rest.Requires;
import org.trihelix.ideas.Idea;
import org.trihelix.ideas.IdeaQuery;
import org.trihelix.ideas.Ideas;
import org.trihelix.ideas.StageFigures;
import org.trihelix.ideas.internal.QueryWords;
import org.trihelix.ideas.internal.rest.Views.CommentView;
import org.trihelix.ideas.internal.rest.Views.EntryView;
import org.trihelix.ideas.internal.rest.Views.MoveView;
import org.trihelix.ideas.internal.rest.Views.SummaryView;
import org.trihelix.ideas.internal.rest.Views.VersionView;
import org.trihelix.ideas.internal.rest.Views.VotesView;

/** The ideas in the API. Who may move an idea is decided for each move, so that moving asks only for being signed in. */
@HubResource
@Component(service = IdeasResource.class)
@Path("ideas")
@Produces(MediaType.APPLICATION_JSON)
public final class IdeasResource {

    private final Ideas ideas;

    @Activate
    public IdeasResource(@Reference Ideas ideas) {
        this.ideas = ideas;
    }

    @GET
    @Requires("ideas.read")
    public Page<SummaryView> list(
            @QueryParam("q") @DefaultValue("") String q,
            @QueryParam("state") List<String> state,
            @QueryParam("region") @DefaultValue("") String region,
            @QueryParam("author") @DefaultValue("") String author,
            @QueryParam("sort") @DefaultValue("") String sort,
            @QueryParam("field") @DefaultValue("") String field,
            @QueryParam("term") @DefaultValue("") String term,
            @QueryParam("overdue") @DefaultValue("false") boolean overdue,
            @BeanParam PageParameters page,
            @Context SecurityContext security) {
        if (!author.isEmpty() && !author.equals("me")) {
            throw InvalidException.field("author", "ideas.error.author");
        }
        var query = new IdeaQuery(
                q,
                QueryWords.states(state),
                QueryWords.given(region),
                author.equals("me"),
                QueryWords.sort(sort),
                QueryWords.given(field),
                QueryWords.given(term),
                overdue);
        return ideas.find(caller(security), query, page.request()).map(SummaryView::of);
    }

    /** How ideas pass each stage of the funnel. */
    @GET
    @Path("funnel")
    @Requires("ideas.read")
    public Page<StageFigures> funnel(
            @QueryParam("region") @DefaultValue("") String region,
            @QueryParam("field") @DefaultValue("") String field,
            @Context SecurityContext security) {
        return whole(ideas.figures(caller(security), QueryWords.given(region), QueryWords.given(field)));
    }

    /** The further fields that ideas of a region have now; of those without a region, when none is named. */
    @GET
    @Path("fields")
    @Requires("ideas.read")
    public Page<FieldSetView> fields(
            @QueryParam("region") @DefaultValue("") String region, @Context SecurityContext security) {
        return whole(ideas.fieldSets(caller(security), QueryWords.given(region)).stream()
                .map(FieldSetView::of)
                .toList());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Requires("ideas.submit")
    public Created<IdeaView> create(IdeaBody body, @Context SecurityContext security) {
        Caller caller = caller(security);
        Idea idea = body.isDraft() ? ideas.draft(caller, body.text()) : ideas.submit(caller, body.text());
        return new Created<>("ideas/" + idea.id(), view(caller, idea));
    }

    @GET
    @Path("{id}")
    @Requires("ideas.read")
    public IdeaView get(@PathParam("id") String id, @Context SecurityContext security) {
        Caller caller = caller(security);
        return view(caller, ideas.idea(caller, id));
    }

    /** Replaces the whole text: what is left out becomes empty, except for further fields. */
    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Requires("ideas.submit")
    public IdeaView save(@PathParam("id") String id, IdeaBody body, @Context SecurityContext security) {
        Caller caller = caller(security);
        return view(caller, ideas.save(caller, id, body.changedFrom(), body.text()));
    }

    /** Throws a draft away. */
    @DELETE
    @Path("{id}")
    @Requires("ideas.submit")
    public void discard(@PathParam("id") String id, @Context SecurityContext security) {
        ideas.discard(caller(security), id);
    }

    @POST
    @Path("{id}/transitions")
    @Consumes(MediaType.APPLICATION_JSON)
    @Requires("ideas.submit")
    public IdeaView move(@PathParam("id") String id, MoveBody body, @Context SecurityContext security) {
        Caller caller = caller(security);
        return view(caller, ideas.move(caller, id, body.target(), IdeaBody.given(body.reason())));
    }

    /** What the caller may do with it now. */
    @GET
    @Path("{id}/transitions")
    @Requires("ideas.read")
    public Page<MoveView> moves(@PathParam("id") String id, @Context SecurityContext security) {
        return whole(MoveView.of(ideas.idea(caller(security), id)));
    }

    @POST
    @Path("{id}/votes")
    @Requires("ideas.vote")
    public VotesView vote(@PathParam("id") String id, @Context SecurityContext security) {
        return votes(ideas.vote(caller(security), id));
    }

    @DELETE
    @Path("{id}/votes")
    @Requires("ideas.vote")
    public VotesView withdrawVote(@PathParam("id") String id, @Context SecurityContext security) {
        return votes(ideas.withdrawVote(caller(security), id));
    }

    private static VotesView votes(Idea idea) {
        return new VotesView(idea.votes(), idea.can().voted());
    }

    @GET
    @Path("{id}/comments")
    @Requires("ideas.read")
    public Page<CommentView> comments(
            @PathParam("id") String id, @BeanParam PageParameters page, @Context SecurityContext security) {
        return ideas.comments(caller(security), id, page.request()).map(CommentView::of);
    }

    @POST
    @Path("{id}/comments")
    @Consumes(MediaType.APPLICATION_JSON)
    @Requires("ideas.comment")
    public Created<CommentView> comment(
            @PathParam("id") String id, CommentBody body, @Context SecurityContext security) {
        var comment = ideas.comment(caller(security), id, IdeaBody.given(body.text()));
        return new Created<>("ideas/" + id + "/comments", CommentView.of(comment));
    }

    @GET
    @Path("{id}/versions")
    @Requires("ideas.read")
    public Page<VersionView> versions(
            @PathParam("id") String id, @BeanParam PageParameters page, @Context SecurityContext security) {
        Caller caller = caller(security);
        return ideas.versions(caller, id, page.request())
                .map(version -> VersionView.of(
                        version, ideas.fieldSets(caller, version.text().region())));
    }

    @GET
    @Path("{id}/journal")
    @Requires("ideas.history")
    public Page<EntryView> journal(
            @PathParam("id") String id, @BeanParam PageParameters page, @Context SecurityContext security) {
        return ideas.journal(caller(security), id, page.request()).map(EntryView::of);
    }

    private IdeaView view(Caller caller, Idea idea) {
        return IdeaView.of(idea, ideas.fieldSets(caller, idea.text().region()));
    }

    private static <T> Page<T> whole(List<T> items) {
        return new Page<>(items, null, items.size());
    }

    private static Caller caller(SecurityContext security) {
        return (Caller) security.getUserPrincipal();
    }
}
