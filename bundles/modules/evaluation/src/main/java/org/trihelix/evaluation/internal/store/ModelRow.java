package org.trihelix.evaluation.internal.store;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.text.Folding;
import org.trihelix.api.text.Label;
import org.trihelix.evaluation.domain.CriteriaSet;

/** A row of EVALUATION_MODEL. Whoever changes it holds its lock. */
@Entity
@Table(name = "EVALUATION_MODEL")
@SuppressWarnings("NullAway.Init")
class ModelRow {

    @Id
    @Column(name = "ID")
    String id;

    @Column(name = "PRESET", updatable = false)
    @Nullable
    String preset;

    @Embedded
    LabelColumns name;

    @Column(name = "FOLDED")
    String folded;

    @Column(name = "PURPOSE_RU")
    String purposeRu;

    @Column(name = "PURPOSE_EN")
    String purposeEn;

    @Column(name = "REGION")
    @Nullable
    String region;

    @Column(name = "ARCHIVED")
    boolean archived;

    @Column(name = "REVISION")
    String revision;

    @Column(name = "METHOD")
    @Enumerated(EnumType.STRING)
    CriteriaSet.Method method;

    @Column(name = "CRITERIA")
    int criteria;

    @Column(name = "VERSION")
    int version;

    @Column(name = "CHANGED")
    Instant changed;

    void take(KeptModel model, CriteriaSet set) {
        name = LabelColumns.of(model.name());
        folded = Folding.fold(model.name().ru() + ' ' + model.name().en());
        purposeRu = model.purpose().ru();
        purposeEn = model.purpose().en();
        region = model.region();
        archived = model.archived();
        revision = model.revision();
        method = set.method();
        criteria = set.leaves().size();
        version = model.version();
        changed = model.changed();
    }

    KeptModel kept() {
        return new KeptModel(
                id,
                preset,
                name.label(),
                new Label(purposeRu, purposeEn),
                region,
                archived,
                revision,
                version,
                changed);
    }
}
