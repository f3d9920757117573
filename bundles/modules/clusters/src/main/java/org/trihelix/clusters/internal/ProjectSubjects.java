package org.trihelix.clusters.internal;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.PageRequest;
import org.trihelix.api.SubjectRef;
import org.trihelix.api.access.Caller;
import org.trihelix.api.subject.Subject;
import org.trihelix.api.subject.SubjectProvider;
import org.trihelix.api.text.Texts;
import org.trihelix.clusters.ClustersPermissions;
import org.trihelix.clusters.JointProject;

/** Joint projects as other modules refer to them. */
@Component(service = SubjectProvider.class)
public final class ProjectSubjects implements SubjectProvider {

    private final Ledger ledger;
    private final Gate gate;
    private final Texts texts;

    @Activate
    public ProjectSubjects(@Reference Ledger ledger, @Reference Gate gate, @Reference Texts texts) {
        this.ledger = ledger;
        this.gate = gate;
        this.texts = texts;
    }

    @Override
    public String kind() {
        return JointProject.KIND;
    }

    @Override
    public String nameKey() {
        return "clusters.subject.project";
    }

    @Override
    public List<Subject> find(Caller caller, String query, Locale locale, int limit) {
        if (!gate.allows(caller, ClustersPermissions.READ, null)) {
            return List.of();
        }
        var named = new JointProject.Query(query, Set.of(), null, null, null, false);
        return ledger
                .work
                .read(connection -> ledger.projects.find(named, ledger.today(), PageRequest.first(limit)))
                .items()
                .stream()
                .map(row -> subject(row, locale))
                .toList();
    }

    @Override
    public Map<SubjectRef, Subject> subjects(Caller caller, Collection<SubjectRef> refs, Locale locale) {
        if (!gate.allows(caller, ClustersPermissions.READ, null)) {
            return Map.of();
        }
        Set<String> ids = refs.stream().map(SubjectRef::id).collect(Collectors.toSet());
        return ledger.work.read(connection -> ledger.projects.of(ids, ledger.today())).stream()
                .map(row -> subject(row, locale))
                .collect(Collectors.toMap(Subject::ref, Function.identity()));
    }

    private Subject subject(JointProject.Summary row, Locale locale) {
        return new Subject(
                Notes.projectRef(row.id()),
                row.title(),
                "joint-projects/" + row.id(),
                null,
                texts.text(locale, "clusters.project." + row.state()));
    }
}
