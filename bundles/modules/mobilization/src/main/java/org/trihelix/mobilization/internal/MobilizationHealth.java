package org.trihelix.mobilization.internal;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.data.UnitOfWork;
import org.trihelix.api.health.HealthCheck;
import org.trihelix.mobilization.internal.store.DossierLists;
import org.trihelix.mobilization.internal.store.GatheringLists;

/** Well when gatherings and packages can be counted. */
@Component(service = HealthCheck.class)
public final class MobilizationHealth implements HealthCheck {

    private final UnitOfWork work;
    private final GatheringLists gatherings;
    private final DossierLists dossiers;

    @Activate
    public MobilizationHealth(
            @Reference UnitOfWork work, @Reference GatheringLists gatherings, @Reference DossierLists dossiers) {
        this.work = work;
        this.gatherings = gatherings;
        this.dossiers = dossiers;
    }

    @Override
    public String name() {
        return MobilizationModule.ID;
    }

    @Override
    public String check() {
        return work.read(connection -> gatherings.count() + " gatherings of resources and " + dossiers.count()
                + " promotion packages can be read");
    }
}
