package org.trihelix.evaluation.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.SubjectRef;
import org.trihelix.api.access.Caller;
import org.trihelix.api.journal.Change;
import org.trihelix.api.journal.Entry;
import org.trihelix.evaluation.CriteriaModel;
import org.trihelix.evaluation.CriteriaModel.Revision;
import org.trihelix.evaluation.Evaluation;
import org.trihelix.evaluation.domain.CriteriaSet;
import org.trihelix.evaluation.domain.Opinion;
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

    /** With every score and its reason under the criterion's code: the journal proves what was said, also if a row is altered. */
    static Entry reviewed(Caller caller, Proceeding before, Proceeding after, Opinion opinion) {
        var changes = new ArrayList<Change>();
        changes.add(new Change("stage", before.stage().name(), after.stage().name()));
        for (Opinion.Rating rating : opinion.ratings()) {
            changes.add(new Change("score." + rating.criterion(), null, String.valueOf(rating.score())));
            if (!rating.reason().isEmpty()) {
                changes.add(new Change("reason." + rating.criterion(), null, rating.reason()));
            }
        }
        if (!opinion.remark().isEmpty()) {
            changes.add(new Change("remark", null, opinion.remark()));
        }
        return note(caller, "reviewed", after).with(changes.toArray(Change[]::new));
    }

    static Entry because(Entry entry, String reason) {
        return reason.isEmpty() ? entry : entry.because(reason);
    }

    static Entry model(Caller caller, String action, KeptModel model) {
        return model(caller, action, model, List.of(new Change("name", null, name(caller, model))));
    }

    /** What is other than before. */
    static Entry modelChanged(Caller caller, KeptModel before, Revision old, KeptModel after, Revision now) {
        var changes = new ArrayList<Change>();
        add(changes, "name", name(caller, before), name(caller, after));
        add(
                changes,
                "purpose",
                before.purpose().in(caller.locale()),
                after.purpose().in(caller.locale()));
        add(changes, "region", before.region(), after.region());
        add(changes, "revision", String.valueOf(old.number()), String.valueOf(now.number()));
        add(changes, "weights", weights(caller, old.set()), weights(caller, now.set()));
        return model(caller, "modelChanged", after, changes);
    }

    private static String name(Caller caller, KeptModel model) {
        return model.name().in(caller.locale());
    }

    private static void add(List<Change> changes, String field, @Nullable String before, @Nullable String after) {
        if (!Objects.equals(before, after)) {
            changes.add(new Change(field, before, after));
        }
    }

    private static String weights(Caller caller, CriteriaSet set) {
        return set.criteria().stream()
                .map(one -> one.name().in(caller.locale()) + " " + String.format(Locale.ROOT, "%.4f", one.weight()))
                .collect(Collectors.joining(", "));
    }

    private static Entry model(Caller caller, String action, KeptModel model, List<Change> changes) {
        return Entry.of(caller, model.region(), EvaluationModule.ID, action, modelRef(model.id()))
                .with(changes.toArray(Change[]::new));
    }
}
