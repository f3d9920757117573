package org.trihelix.web.internal.shell;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.trihelix.api.SubjectRef;
import org.trihelix.api.access.Caller;
import org.trihelix.api.subject.Subject;
import org.trihelix.api.subject.SubjectProvider;

/** Objects of all modules that are here, by the providers of their kinds. A provider that fails is as good as none. */
@Component(service = Subjects.class)
public final class Subjects {

    private final List<SubjectProvider> providers = new CopyOnWriteArrayList<>();

    /**
     * Objects of one kind.
     *
     * @param nameKey key of what one of them is called
     */
    record Found(String nameKey, List<Subject> subjects) {}

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addProvider(SubjectProvider provider) {
        providers.add(provider);
    }

    void removeProvider(SubjectProvider provider) {
        providers.remove(provider);
    }

    @Nullable
    Subject subject(Caller caller, SubjectRef ref) {
        return providers.stream()
                .filter(provider -> provider.kind().equals(ref.kind()))
                .findFirst()
                .<Subject>map(provider -> asked(provider, p -> p.subject(caller, ref, caller.locale())))
                .orElse(null);
    }

    /** Those whose title has the text, kinds without any left out. */
    List<Found> find(Caller caller, String query, int ofEach) {
        Locale locale = caller.locale();
        return providers.stream()
                .sorted(Comparator.comparing(SubjectProvider::kind))
                .<Found>mapMulti((provider, sink) -> {
                    List<Subject> found = asked(provider, p -> p.find(caller, query, locale, ofEach));
                    if (found != null && !found.isEmpty()) {
                        sink.accept(new Found(provider.nameKey(), found));
                    }
                })
                .toList();
    }

    private static <T> @Nullable T asked(SubjectProvider provider, Function<SubjectProvider, @Nullable T> question) {
        try {
            return question.apply(provider);
        } catch (RuntimeException | LinkageError e) {
            Faults.number(e);
            return null;
        }
    }
}
