package org.trihelix.evaluation.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.analytics.decision.Ahp;
import org.trihelix.analytics.decision.CriteriaTree;
import org.trihelix.analytics.decision.PairwiseMatrix;
import org.trihelix.api.ConflictException;
import org.trihelix.api.FieldError;
import org.trihelix.api.InvalidException;
import org.trihelix.api.NotFoundException;
import org.trihelix.api.Page;
import org.trihelix.api.PageRequest;
import org.trihelix.api.access.Caller;
import org.trihelix.api.text.Message;
import org.trihelix.evaluation.CriteriaModel;
import org.trihelix.evaluation.CriteriaModel.Consistency;
import org.trihelix.evaluation.CriteriaModel.Draft;
import org.trihelix.evaluation.CriteriaModel.Head;
import org.trihelix.evaluation.CriteriaModel.Revision;
import org.trihelix.evaluation.CriteriaModels;
import org.trihelix.evaluation.CriteriaPreset;
import org.trihelix.evaluation.EvaluationPermissions;
import org.trihelix.evaluation.domain.CriteriaSet;
import org.trihelix.evaluation.domain.Criterion;
import org.trihelix.evaluation.internal.store.CriteriaStore;
import org.trihelix.evaluation.internal.store.KeptModel;

/** The criteria models in the database: each change and its journal entry are one unit of work. */
@Component(service = {CriteriaModels.class, JournaledModels.class})
public final class JournaledModels implements CriteriaModels {

    static final int NAME_MIN = 3;
    static final int NAME_MAX = 200;
    static final int PURPOSE_MAX = 1000;

    private final Ledger ledger;
    private final Gate gate;
    private final CriteriaStore store;
    private final Presets presets;

    @Activate
    public JournaledModels(
            @Reference Ledger ledger,
            @Reference Gate gate,
            @Reference CriteriaStore store,
            @Reference Presets presets) {
        this.ledger = ledger;
        this.gate = gate;
        this.store = store;
        this.presets = presets;
    }

    @Override
    public Page<Head> find(Caller caller, String text, @Nullable String region, boolean archived, PageRequest page) {
        gate.require(caller, EvaluationPermissions.READ, null);
        List<String> line = region == null ? null : gate.line(region);
        return ledger.work.read(connection -> store.list(text, line, archived ? null : presets.codes(), page));
    }

    @Override
    public CriteriaModel model(Caller caller, String id) {
        gate.require(caller, EvaluationPermissions.READ, null);
        return ledger.work.read(connection -> shown(caller, found(id, store.find(id))));
    }

    private static KeptModel found(String id, Optional<KeptModel> model) {
        return model.orElseThrow(() -> new NotFoundException(Notes.modelRef(id)));
    }

    private CriteriaModel shown(Caller caller, KeptModel model) {
        return new CriteriaModel(
                model.id(),
                model.preset(),
                model.name(),
                model.purpose(),
                model.region(),
                model.archived(),
                current(model),
                model.version(),
                model.changed(),
                model.preset() == null && gate.allows(caller, EvaluationPermissions.CRITERIA, model.region()));
    }

    private Revision current(KeptModel model) {
        return store.revision(model.revision()).orElseThrow();
    }

    @Override
    public Revision revision(Caller caller, String id) {
        gate.require(caller, EvaluationPermissions.READ, null);
        return ledger.work
                .read(connection -> store.revision(id))
                .orElseThrow(() -> new NotFoundException(Notes.modelRef(id)));
    }

    @Override
    public List<Revision> revisions(Caller caller, String model) {
        gate.require(caller, EvaluationPermissions.READ, null);
        return ledger.work.read(connection -> store.revisions(model));
    }

    @Override
    public CriteriaModel create(Caller caller, Draft draft) {
        gate.require(caller, EvaluationPermissions.CRITERIA, draft.region());
        CriteriaSet set = checked(draft);
        return ledger.work.write(connection -> shown(caller, added(caller, null, draft, set)));
    }

    private KeptModel added(Caller caller, @Nullable String preset, Draft draft, CriteriaSet set) {
        String id = ledger.nextId();
        var revision = new Revision(ledger.nextId(), id, 1, set, ledger.now());
        var model = new KeptModel(
                id, preset, draft.name(), draft.purpose(), draft.region(), false, revision.id(), 1, ledger.now());
        store.add(model, revision);
        ledger.note(Notes.model(caller, "modelCreated", model));
        return model;
    }

    @Override
    public CriteriaModel change(Caller caller, String id, int version, Draft draft) {
        gate.require(caller, EvaluationPermissions.CRITERIA, draft.region());
        CriteriaSet set = checked(draft);
        return changed(caller, id, model -> {
            if (model.version() != version) {
                throw new ConflictException(
                        Message.of("evaluation.error.edited"), Map.of("version", "" + model.version()));
            }
            KeptModel said = model.saying(draft.name(), draft.purpose(), draft.region(), ledger.now());
            KeptModel after = revised(said, set);
            store.change(after, set);
            ledger.note(Notes.modelChanged(caller, model, current(model), after, current(after)));
            return after;
        });
    }

    private KeptModel revised(KeptModel model, CriteriaSet set) {
        Revision before = current(model);
        if (before.set().equals(set)) {
            return model;
        }
        var revision = new Revision(ledger.nextId(), model.id(), before.number() + 1, set, ledger.now());
        store.add(revision);
        return model.revised(revision.id());
    }

    @Override
    public CriteriaModel archive(Caller caller, String id, boolean archived) {
        return changed(caller, id, model -> {
            if (model.archived() == archived) {
                return model;
            }
            KeptModel after = model.archived(archived, ledger.now());
            store.change(after, current(after).set());
            ledger.note(Notes.model(caller, archived ? "modelArchived" : "modelOffered", after));
            return after;
        });
    }

    private CriteriaModel changed(Caller caller, String id, UnaryOperator<KeptModel> step) {
        return ledger.work.write(connection -> {
            KeptModel model = found(id, store.lock(id));
            gate.require(caller, EvaluationPermissions.CRITERIA, model.region());
            if (model.preset() != null) {
                throw new ConflictException(Message.of("evaluation.error.preset"), Map.of());
            }
            return shown(caller, step.apply(model));
        });
    }

    /** A model that is offered for subjects in a region. */
    KeptModel serving(String id, @Nullable String region) {
        KeptModel model = store.find(id).orElseThrow(() -> InvalidException.field("model", "evaluation.error.model"));
        boolean away = model.preset() != null && !presets.codes().contains(model.preset());
        if (away || model.archived() || !gate.serves(model.region(), region)) {
            throw InvalidException.field("model", "evaluation.error.model.place");
        }
        return model;
    }

    /**
     * Puts the model of a preset in, or brings it up to date; does nothing when it is.
     *
     * @param place its region, from the one that it had; null for everywhere
     */
    void keep(Caller system, CriteriaPreset preset, Place place) {
        ledger.work.run(connection -> {
            KeptModel model = store.ofPreset(preset.code()).orElse(null);
            String region = place.after(model == null ? null : model.region());
            var draft = new Draft(preset.name(), preset.purpose(), region, preset.criteria());
            CriteriaSet set = checked(draft);
            if (model == null) {
                added(system, preset.code(), draft, set);
            } else if (!same(model, draft, set)) {
                KeptModel locked = found(model.id(), store.lock(model.id()));
                KeptModel after = revised(locked.saying(draft.name(), draft.purpose(), region, ledger.now()), set);
                store.change(after, set);
                ledger.note(Notes.modelChanged(system, locked, current(locked), after, current(after)));
            }
        });
    }

    /** Where the model of a preset serves. */
    @FunctionalInterface
    interface Place {
        @Nullable
        String after(@Nullable String before);
    }

    private boolean same(KeptModel model, Draft draft, CriteriaSet set) {
        return model.name().equals(draft.name())
                && model.purpose().equals(draft.purpose())
                && Objects.equals(model.region(), draft.region())
                && current(model).set().equals(set);
    }

    /** With weights that sum to 1 among siblings. */
    private CriteriaSet checked(Draft draft) {
        Ledger.refuse(errors(draft));
        if (draft.region() != null) {
            gate.requireRegion(draft.region());
        }
        return weighed(draft.set());
    }

    /** All that is wrong but for the region. */
    static List<FieldError> errors(Draft draft) {
        var errors = new ArrayList<FieldError>();
        if (draft.name().ru().length() < NAME_MIN || draft.name().length() > NAME_MAX) {
            errors.add(new FieldError("name", Message.of("evaluation.error.name", NAME_MIN, NAME_MAX)));
        }
        if (draft.purpose().length() > PURPOSE_MAX) {
            errors.add(new FieldError("purpose", Message.of("evaluation.error.long", PURPOSE_MAX)));
        }
        errors.addAll(draft.set().errors());
        if (errors.isEmpty() && draft.set().method() == CriteriaSet.Method.DIRECT) {
            try {
                amongSiblings(draft.set(), weights(draft.set()));
            } catch (InvalidException e) {
                errors.addAll(e.errors());
            }
        }
        return errors;
    }

    private static double[] weights(CriteriaSet set) {
        return set.criteria().stream().mapToDouble(Criterion::weight).toArray();
    }

    private CriteriaSet weighed(CriteriaSet set) {
        double[] weights = weights(set);
        if (set.method() == CriteriaSet.Method.PAIRWISE) {
            List<Double> judged = consistency(set.judgements()).weights();
            int top = 0;
            for (int i = 0; i < weights.length; i++) {
                if (set.criteria().get(i).parent() == null) {
                    weights[i] = judged.get(top++);
                }
            }
        }
        return set.weighing(amongSiblings(set, weights));
    }

    private static double[] amongSiblings(CriteriaSet set, double[] weights) {
        try {
            return CriteriaTree.amongSiblings(set.parents(), weights);
        } catch (IllegalArgumentException e) {
            throw InvalidException.field("criteria", "evaluation.error.weights");
        }
    }

    @Override
    public Consistency consistency(List<Double> judgements) {
        try {
            Ahp ahp = Ahp.of(PairwiseMatrix.ofUpper(
                    judgements.stream().mapToDouble(Double::doubleValue).toArray()));
            Ahp.Judgement doubtful = ahp.doubtful();
            return new Consistency(
                    java.util.Arrays.stream(ahp.weights()).boxed().toList(),
                    ahp.lambda(),
                    ahp.consistencyRatio(),
                    ahp.consistent(),
                    doubtful.row(),
                    doubtful.column(),
                    doubtful.implied());
        } catch (IllegalArgumentException e) {
            throw InvalidException.field("judgements", "evaluation.error.judgements");
        }
    }
}
