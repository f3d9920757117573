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
import org.trihelix.clusters.Cluster;
import org.trihelix.clusters.ClustersPermissions;
import org.trihelix.clusters.internal.store.ClusterLists;

/** Clusters as other modules refer to them. */
@Component(service = SubjectProvider.class)
public final class ClusterSubjects implements SubjectProvider {

    private final Ledger ledger;
    private final ClusterLists lists;
    private final Gate gate;
    private final Texts texts;

    @Activate
    public ClusterSubjects(
            @Reference Ledger ledger, @Reference ClusterLists lists, @Reference Gate gate, @Reference Texts texts) {
        this.ledger = ledger;
        this.lists = lists;
        this.gate = gate;
        this.texts = texts;
    }

    @Override
    public String kind() {
        return Cluster.KIND;
    }

    @Override
    public String nameKey() {
        return "clusters.subject.cluster";
    }

    @Override
    public List<Subject> find(Caller caller, String query, Locale locale, int limit) {
        if (!gate.allows(caller, ClustersPermissions.READ, null)) {
            return List.of();
        }
        var named = new Cluster.Query(query, Set.of(), null, null, null, false, Cluster.Sort.NEWEST);
        return ledger
                .work
                .read(connection -> lists.find(named, List.of(), ledger.today(), PageRequest.first(limit)))
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
        return ledger.work.read(connection -> lists.of(ids, ledger.today())).stream()
                .map(row -> subject(row, locale))
                .collect(Collectors.toMap(Subject::ref, Function.identity()));
    }

    private Subject subject(Cluster.Summary row, Locale locale) {
        return new Subject(
                Notes.ref(row.id()),
                row.name(),
                "clusters/" + row.id(),
                row.region(),
                texts.text(locale, "clusters.phase." + row.phase()));
    }
}
