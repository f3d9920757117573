package org.trihelix.evaluation.internal;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.data.UnitOfWork;
import org.trihelix.api.health.HealthCheck;
import org.trihelix.evaluation.internal.store.EvaluationLists;

/** Well when the evaluations can be counted. */
@Component(service = HealthCheck.class)
public final class EvaluationHealth implements HealthCheck {

    private final UnitOfWork work;
    private final EvaluationLists lists;

    @Activate
    public EvaluationHealth(@Reference UnitOfWork work, @Reference EvaluationLists lists) {
        this.work = work;
        this.lists = lists;
    }

    @Override
    public String name() {
        return EvaluationModule.ID;
    }

    @Override
    public String check() {
        return work.read(connection -> lists.count()) + " evaluations can be read";
    }
}
