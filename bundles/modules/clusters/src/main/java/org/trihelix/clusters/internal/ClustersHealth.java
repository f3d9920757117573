package org.trihelix.clusters.internal;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.data.UnitOfWork;
import org.trihelix.api.health.HealthCheck;
import org.trihelix.clusters.internal.store.ClusterLists;

/** Well when the clusters can be counted. */
@Component(service = HealthCheck.class)
public final class ClustersHealth implements HealthCheck {

    private final UnitOfWork work;
    private final ClusterLists lists;

    @Activate
    public ClustersHealth(@Reference UnitOfWork work, @Reference ClusterLists lists) {
        this.work = work;
        this.lists = lists;
    }

    @Override
    public String name() {
        return ClustersModule.ID;
    }

    @Override
    public String check() {
        return work.read(connection -> lists.count()) + " clusters and candidates can be read";
    }
}
