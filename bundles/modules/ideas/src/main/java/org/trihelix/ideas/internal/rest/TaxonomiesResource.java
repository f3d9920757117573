package org.trihelix.ideas.internal.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.Page;
import org.trihelix.api.access.Caller;
import org.trihelix.api.rest.HubResource;
import org.trihelix.api.rest.Requires;
import org.trihelix.api.text.Label;
import org.trihelix.ideas.Taxonomies;
import org.trihelix.ideas.Taxonomies.Known;

/** The taxonomies in the API. */
@HubResource
@Component(service = TaxonomiesResource.class)
@Path("taxonomies")
@Produces(MediaType.APPLICATION_JSON)
public final class TaxonomiesResource {

    private final Taxonomies taxonomies;

    @Activate
    public TaxonomiesResource(@Reference Taxonomies taxonomies) {
        this.taxonomies = taxonomies;
    }

    /**
     * A row of the list.
     *
     * @param terms how many
     * @param fields that take their options from it, as {@code SET.FIELD}
     */
    public record HeadView(
            String code,
            Label name,
            int terms,
            @Nullable String module,
            @Nullable String region,
            List<String> fields) {

        static HeadView of(Known known) {
            return new HeadView(
                    known.taxonomy().code(),
                    known.taxonomy().name(),
                    known.taxonomy().terms().size(),
                    known.module(),
                    known.region(),
                    known.fields());
        }
    }

    /**
     * A term.
     *
     * @param parent code of the wider one, which stands before
     * @param ideas public ones under it or below it
     */
    public record TermView(
            String code, Label name, @Nullable String parent, long ideas) {}

    /** A taxonomy. */
    public record TaxonomyView(
            String code,
            Label name,
            @Nullable String module,
            @Nullable String region,
            List<String> fields,
            List<TermView> terms) {

        static TaxonomyView of(Known known, Map<String, Long> counts) {
            return new TaxonomyView(
                    known.taxonomy().code(),
                    known.taxonomy().name(),
                    known.module(),
                    known.region(),
                    known.fields(),
                    known.taxonomy().terms().stream()
                            .map(term -> new TermView(
                                    term.code(), term.name(), term.parent(), counts.getOrDefault(term.code(), 0L)))
                            .toList());
        }
    }

    @GET
    @Requires("ideas.read")
    public Page<HeadView> list(@Context SecurityContext security) {
        List<HeadView> all =
                taxonomies.all(caller(security)).stream().map(HeadView::of).toList();
        return new Page<>(all, null, all.size());
    }

    /** With its terms, the wider before the narrower, and how many ideas stand under each. */
    @GET
    @Path("{code}")
    @Requires("ideas.read")
    public TaxonomyView get(@PathParam("code") String code, @Context SecurityContext security) {
        Caller caller = caller(security);
        return TaxonomyView.of(taxonomies.taxonomy(caller, code), taxonomies.counts(caller, code));
    }

    private static Caller caller(SecurityContext security) {
        return (Caller) security.getUserPrincipal();
    }
}
