package org.trihelix.evaluation.internal;

import org.trihelix.api.SubjectRef;
import org.trihelix.api.access.Caller;
import org.trihelix.api.journal.Change;
import org.trihelix.api.journal.Entry;
import org.trihelix.evaluation.CriteriaModel;
import org.trihelix.evaluation.Evaluation;
import org.trihelix.evaluation.domain.Proceeding;
import org.trihelix.evaluation.internal.store.KeptModel;

/** What the journal is told. Who reviewed what stands in the evaluation's history only, which its authors do not read. */
final class Notes {

    private Notes() {}

    static SubjectRef ref(String evaluation) {
        return new SubjectRef(Evaluation.KIND, evaluation);
    }

    static SubjectRef modelRef(String model) {
        return new SubjectRef(CriteriaModel.KIND, model);
    }

    static Entry note(Caller caller, String action, Proceeding evaluation) {
        return Entry.of(caller, evaluation.region(), EvaluationModule.ID, action, ref(evaluation.id()));
    }

    static Entry stage(Caller caller, String action, Proceeding before, Proceeding after) {
        var change = new Change("stage", before.stage().name(), after.stage().name());
        return note(caller, action, after).with(change);
    }

    static Entry because(Entry entry, String reason) {
        return reason.isEmpty() ? entry : entry.because(reason);
    }

    static Entry model(Caller caller, String action, KeptModel model) {
        return Entry.of(caller, model.region(), EvaluationModule.ID, action, modelRef(model.id()))
                .with(new Change("name", null, model.name().in(caller.locale())));
    }
}
