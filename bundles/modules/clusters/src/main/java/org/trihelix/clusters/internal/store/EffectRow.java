package org.trihelix.clusters.internal.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.trihelix.clusters.domain.Effect;

/** A row of CLUSTERS_EFFECT. */
@Entity
@Table(name = "CLUSTERS_EFFECT")
@SuppressWarnings("NullAway.Init")
class EffectRow {

    @Id
    @Column(name = "ID")
    String id;

    @Column(name = "PROJECT", updatable = false)
    String project;

    @Column(name = "KIND")
    @Enumerated(EnumType.STRING)
    Effect.Sphere sphere;

    @Column(name = "MEASURE")
    String measure;

    @Column(name = "UNIT")
    String unit;

    @Column(name = "BASE")
    double base;

    @Column(name = "TARGET")
    double target;

    @Column(name = "ACTUAL")
    @Nullable
    Double actual;

    @Column(name = "MEASURED")
    @Nullable
    LocalDate measured;

    static EffectRow of(String project, Effect effect) {
        var row = new EffectRow();
        row.id = effect.id();
        row.project = project;
        row.sphere = effect.sphere();
        row.measure = effect.measure();
        row.unit = effect.unit();
        row.base = effect.base();
        row.target = effect.target();
        row.actual = effect.actual();
        row.measured = effect.measured();
        return row;
    }

    Effect effect() {
        return new Effect(id, sphere, measure, unit, base, target, actual, measured);
    }
}
