package org.trihelix.clusters.internal;

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

    static Entry project(Caller caller, String action, @Nullable String region, Project project) {
        return Entry.of(caller, region, ClustersModule.ID, action, projectRef(project.id()));
    }

    static Entry because(Entry entry, String reason) {
        return reason.isEmpty() ? entry : entry.because(reason);
    }
}
