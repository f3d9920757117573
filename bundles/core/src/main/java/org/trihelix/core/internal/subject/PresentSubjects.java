package org.trihelix.core.internal.subject;

import static org.osgi.service.component.annotations.ReferenceCardinality.MULTIPLE;
import static org.osgi.service.component.annotations.ReferencePolicy.DYNAMIC;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.ComponentServiceObjects;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.SubjectRef;
import org.trihelix.api.access.Caller;
import org.trihelix.api.subject.Subject;
import org.trihelix.api.subject.SubjectFlow;
import org.trihelix.api.subject.SubjectProvider;
import org.trihelix.api.subject.Subjects;
import org.trihelix.api.subject.TransitionGuard;
import org.trihelix.api.text.Message;

/** Asks the providers, flows and guards that are here at the moment of the question. */
@Component(service = Subjects.class)
public final class PresentSubjects implements Subjects {

    /** Providers take no more at once. */
    private static final int MOST = 1000;

    private final Present<SubjectProvider> providers = new Present<>();
    private final Present<SubjectFlow> flows = new Present<>();
    private final Present<TransitionGuard> guards = new Present<>();

    @Reference(cardinality = MULTIPLE, policy = DYNAMIC)
    public void addProvider(ComponentServiceObjects<SubjectProvider> provider) {
        providers.add(provider);
    }

    public void removeProvider(ComponentServiceObjects<SubjectProvider> provider) {
        providers.remove(provider);
    }

    @Reference(cardinality = MULTIPLE, policy = DYNAMIC)
    public void addFlow(ComponentServiceObjects<SubjectFlow> flow) {
        flows.add(flow);
    }

    public void removeFlow(ComponentServiceObjects<SubjectFlow> flow) {
        flows.remove(flow);
    }

    @Reference(cardinality = MULTIPLE, policy = DYNAMIC)
    public void addGuard(ComponentServiceObjects<TransitionGuard> guard) {
        guards.add(guard);
    }

    public void removeGuard(ComponentServiceObjects<TransitionGuard> guard) {
        guards.remove(guard);
    }

    @Override
    public Set<String> kinds() {
        return providers.all().stream().map(SubjectProvider::kind).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Map<SubjectRef, Subject> subjects(Caller caller, Collection<SubjectRef> refs, Locale locale) {
        var found = new HashMap<SubjectRef, Subject>();
        Map<String, List<SubjectRef>> byKind =
                refs.stream().distinct().collect(Collectors.groupingBy(SubjectRef::kind));
        providers
                .ask(provider -> inParts(provider, byKind.remove(provider.kind()), caller, locale))
                .forEach(found::putAll);
        return inOrder(refs, found);
    }

    private static Map<SubjectRef, Subject> inParts(
            SubjectProvider provider, @Nullable List<SubjectRef> refs, Caller caller, Locale locale) {
        var found = new HashMap<SubjectRef, Subject>();
        for (int from = 0; refs != null && from < refs.size(); from += MOST) {
            List<SubjectRef> part = refs.subList(from, Math.min(refs.size(), from + MOST));
            found.putAll(provider.subjects(caller, part, locale));
        }
        return found;
    }

    private static Map<SubjectRef, Subject> inOrder(Collection<SubjectRef> refs, Map<SubjectRef, Subject> found) {
        var ordered = new LinkedHashMap<SubjectRef, Subject>();
        for (SubjectRef ref : refs) {
            Subject subject = found.get(ref);
            if (subject != null) {
                ordered.put(ref, subject);
            }
        }
        return ordered;
    }

    @Override
    public Optional<SubjectFlow> flow(String kind) {
        return flows.all().stream().filter(flow -> flow.kind().equals(kind)).findFirst();
    }

    @Override
    public List<Message> objections(SubjectRef ref, String from, String to) {
        return guards
                .ask(guard -> guard.kind().equals(ref.kind()) ? guard.objections(ref, from, to) : List.<Message>of())
                .stream()
                .flatMap(List::stream)
                .toList();
    }
}
