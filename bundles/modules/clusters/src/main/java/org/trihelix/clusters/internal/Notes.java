package org.trihelix.clusters.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.SubjectRef;
import org.trihelix.api.access.Caller;
import org.trihelix.api.journal.Change;
import org.trihelix.api.journal.Entry;
import org.trihelix.clusters.Cluster;
import org.trihelix.clusters.JointProject;
import org.trihelix.clusters.domain.Alliance;
import org.trihelix.clusters.domain.Project;

/** What the journal is told. */
final class Notes {

    private Notes() {}

    static SubjectRef ref(String cluster) {
        return new SubjectRef(Cluster.KIND, cluster);
    }

    static SubjectRef projectRef(String project) {
        return new SubjectRef(JointProject.KIND, project);
    }

    static SubjectRef organization(String id) {
        return new SubjectRef("organization", id);
    }

    static Entry note(Caller caller, String action, Alliance cluster) {
        return Entry.of(caller, cluster.charter().region(), ClustersModule.ID, action, ref(cluster.id()));
    }

    static Entry step(Caller caller, String action, Alliance before, Alliance after) {
        return note(caller, action, after)
                .with(new Change("phase", before.phase().name(), after.phase().name()));
    }

    /** @param organizations by their names */
    static Entry proposal(Caller caller, Alliance candidate, List<String> organizations, List<String> ideas) {
        var changes = new ArrayList<Change>();
        changes.add(new Change("name", null, candidate.charter().name()));
        if (!organizations.isEmpty()) {
            changes.add(new Change("organizations", null, String.join("; ", organizations)));
        }
        if (!ideas.isEmpty()) {
            changes.add(new Change("ideas", null, String.join("; ", ideas)));
        }
        return note(caller, "proposed", candidate).with(changes.toArray(Change[]::new));
    }

    static Entry edit(Caller caller, Alliance before, Alliance after) {
        return note(caller, "changed", after)
                .with(differences(before.charter().values(), after.charter().values())
                        .toArray(Change[]::new));
    }

    private static List<Change> differences(Map<String, String> before, Map<String, String> after) {
        return after.entrySet().stream()
                .filter(value -> !value.getValue().equals(before.getOrDefault(value.getKey(), "")))
                .map(value -> new Change(value.getKey(), before.get(value.getKey()), value.getValue()))
                .sorted(Comparator.comparing(Change::field))
                .toList();
    }

    static Entry project(Caller caller, String action, @Nullable String region, Project project) {
        return Entry.of(caller, region, ClustersModule.ID, action, projectRef(project.id()));
    }

    static Entry because(Entry entry, String reason) {
        return reason.isEmpty() ? entry : entry.because(reason);
    }
}
