package org.trihelix.ideas.internal.site;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.InvalidException;
import org.trihelix.api.NotFoundException;
import org.trihelix.api.Page;
import org.trihelix.api.PageRequest;
import org.trihelix.api.access.Caller;
import org.trihelix.api.people.Regions;
import org.trihelix.api.text.Texts;
import org.trihelix.api.web.PublicPage;
import org.trihelix.ideas.FieldSet;
import org.trihelix.ideas.Idea;
import org.trihelix.ideas.IdeaComment;
import org.trihelix.ideas.IdeaQuery;
import org.trihelix.ideas.IdeaSummary;
import org.trihelix.ideas.Ideas;
import org.trihelix.ideas.internal.QueryWords;

/** {@code /ideas} and {@code /ideas/ID}. It asks as nobody, so it shows what nobody in particular may see. */
@Component(service = PublicPage.class)
public final class IdeasPage implements PublicPage {

    private static final int ROWS = 25;
    private static final int COMMENTS = 50;

    private final Ideas ideas;
    private final Texts texts;
    private final Regions regions;

    @Activate
    public IdeasPage(@Reference Ideas ideas, @Reference Texts texts, @Reference Regions regions) {
        this.ideas = ideas;
        this.texts = texts;
        this.regions = regions;
    }

    @Override
    public String path() {
        return "ideas";
    }

    @Override
    public String titleKey() {
        return "ideas.public.title";
    }

    @Override
    public @Nullable Content render(Request request) {
        var wording = new Wording(texts, regions, request.locale());
        Caller nobody = Caller.nobody(request.locale());
        try {
            return request.rest().isEmpty() ? list(nobody, request, wording) : one(nobody, request, wording);
        } catch (NotFoundException e) {
            return null;
        }
    }

    private Content list(Caller nobody, Request request, Wording wording) {
        Map<String, String> query = request.query();
        var part = new ListPart(wording, query);
        String title = wording.text("public.title");
        String description = wording.text("public.description");
        try {
            return new Content(title, description, part.body(find(nobody, query), false));
        } catch (InvalidException e) {
            Page<IdeaSummary> all = ideas.find(nobody, IdeaQuery.ALL, PageRequest.first(ROWS));
            return new Content(title, description, new ListPart(wording, Map.of()).body(all, true));
        }
    }

    private Page<IdeaSummary> find(Caller nobody, Map<String, String> query) {
        var states = QueryWords.states(List.of(query.getOrDefault("state", "")));
        String region = query.getOrDefault("region", "");
        var wanted = new IdeaQuery(
                query.getOrDefault("q", ""),
                states,
                region.isBlank() ? null : region,
                false,
                QueryWords.sort(query.getOrDefault("sort", "")));
        return ideas.find(nobody, wanted, page(query, ROWS));
    }

    private Content one(Caller nobody, Request request, Wording wording) {
        Idea idea = ideas.idea(nobody, request.rest());
        Page<IdeaComment> comments = comments(nobody, idea, request.query());
        List<FieldSet> sets = ideas.fieldSets(nobody, idea.text().region());
        String description = idea.text().summary().replace('\n', ' ');
        return new Content(idea.text().title(), description, new IdeaPart(wording, idea, sets).body(comments));
    }

    private Page<IdeaComment> comments(Caller nobody, Idea idea, Map<String, String> query) {
        try {
            return ideas.comments(nobody, idea.id(), page(query, COMMENTS));
        } catch (InvalidException e) {
            return ideas.comments(nobody, idea.id(), PageRequest.first(COMMENTS));
        }
    }

    private static PageRequest page(Map<String, String> query, int limit) {
        String cursor = query.getOrDefault("cursor", "");
        return new PageRequest(limit, cursor.isEmpty() ? null : cursor);
    }
}
