package org.trihelix.ideas.internal.ui;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.NotFoundException;
import org.trihelix.api.PageRequest;
import org.trihelix.api.SubjectRef;
import org.trihelix.api.access.Access;
import org.trihelix.api.access.Caller;
import org.trihelix.api.access.Permission;
import org.trihelix.api.access.Role;
import org.trihelix.api.subject.Subject;
import org.trihelix.api.text.Texts;
import org.trihelix.ideas.Idea;
import org.trihelix.ideas.IdeaQuery;
import org.trihelix.ideas.IdeaSummary;
import org.trihelix.ideas.Ideas;
import org.trihelix.ideas.IdeasPermissions;
import org.trihelix.ideas.domain.State;
import org.trihelix.ui.Guide;
import org.trihelix.ui.GuideStep;

/** The first steps: an idea is submitted and screened. */
@Component(service = Guide.class)
public final class IdeasGuide implements Guide {

    private static final String MODULE = "ideas";
    private static final int OWN = 5;
    private static final int ALL = 10;
    private static final Set<State> UNDERWAY =
            EnumSet.complementOf(EnumSet.of(State.DRAFT, State.REJECTED, State.ARCHIVED));
    private static final Set<State> OWN_UNDERWAY = EnumSet.complementOf(EnumSet.of(State.REJECTED, State.ARCHIVED));
    private static final Set<State> UNSCREENED = EnumSet.of(State.DRAFT, State.SUBMITTED, State.SCREENING);

    private final Ideas ideas;
    private final Access access;
    private final Texts texts;

    @Activate
    public IdeasGuide(@Reference Ideas ideas, @Reference Access access, @Reference Texts texts) {
        this.ideas = ideas;
        this.access = access;
        this.texts = texts;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Permission permission() {
        return IdeasPermissions.READ;
    }

    /** Those who only take part follow their own first, those who have a role the newest of all. */
    @Override
    public List<Subject> followed(Caller caller, Locale locale) {
        List<IdeaSummary> own = newest(caller, IdeaQuery.ALL.ofCaller().in(OWN_UNDERWAY), OWN);
        List<IdeaSummary> all = newest(caller, IdeaQuery.ALL.in(UNDERWAY), ALL);
        boolean member = caller.grants().stream().allMatch(grant -> grant.role() == Role.MEMBER);
        Map<String, Subject> found = new LinkedHashMap<>();
        Stream.concat((member ? own : all).stream(), (member ? all : own).stream())
                .forEach(idea -> found.putIfAbsent(idea.id(), subject(idea, locale)));
        return List.copyOf(found.values());
    }

    @Override
    public @Nullable Subject own(Caller caller, Locale locale) {
        return newest(caller, IdeaQuery.ALL.ofCaller(), 1).stream()
                .findFirst()
                .map(idea -> subject(idea, locale))
                .orElse(null);
    }

    private List<IdeaSummary> newest(Caller caller, IdeaQuery query, int limit) {
        return ideas.find(caller, query, PageRequest.first(limit)).items();
    }

    private Subject subject(IdeaSummary idea, Locale locale) {
        String title = idea.title().isEmpty() ? texts.text(locale, "ideas.untitled") : idea.title();
        return new Subject(new SubjectRef(Idea.KIND, idea.id()), title, IdeaPage.path(idea.id()), idea.region(), null);
    }

    @Override
    public List<GuideStep> steps(Caller caller, @Nullable SubjectRef followed) {
        Idea idea = followed != null && followed.kind().equals(Idea.KIND) ? idea(caller, followed.id()) : null;
        return List.of(submit(caller, idea), screen(idea));
    }

    private @Nullable Idea idea(Caller caller, String id) {
        try {
            return ideas.idea(caller, id);
        } catch (NotFoundException e) {
            return null;
        }
    }

    private GuideStep submit(Caller caller, @Nullable Idea idea) {
        if (idea == null) {
            boolean may = access.allowsSomewhere(caller, IdeasPermissions.SUBMIT);
            return new GuideStep(MODULE, "submit", false, may, may ? "ideas/new" : null);
        }
        boolean done = idea.state() != State.DRAFT;
        String page = IdeaPage.path(idea.id());
        boolean waits = idea.can().edit() && idea.state() != State.SUBMITTED;
        return new GuideStep(MODULE, "submit", done, waits, done ? page : page + "/edit");
    }

    private static GuideStep screen(@Nullable Idea idea) {
        if (idea == null) {
            return new GuideStep(MODULE, "screen", false, false, null);
        }
        State stage = idea.left() == null ? idea.state() : idea.left();
        boolean yours = stage != State.DRAFT
                && idea.can().moves().stream()
                        .anyMatch(move -> move.to() == State.SCREENING || move.to() == State.EVALUATION);
        return new GuideStep(MODULE, "screen", !UNSCREENED.contains(stage), yours, IdeaPage.path(idea.id()));
    }
}
