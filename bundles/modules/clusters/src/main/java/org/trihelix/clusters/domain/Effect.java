package org.trihelix.clusters.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A measured effect of a joint project.
 *
 * @param measure what is measured
 * @param unit of all its values
 * @param base value before the project
 * @param target value that is aimed at; below the base where less is better
 * @param actual value measured last, null before
 * @param measured day of that measurement
 */
public record Effect(
        String id,
        Sphere sphere,
        String measure,
        String unit,
        double base,
        double target,
        @Nullable Double actual,
        @Nullable LocalDate measured) {

    /** What it works upon. The text shown has the key {@code clusters.effect.NAME}. */
    public enum Sphere {
        ECONOMIC,
        SOCIAL,
        ECOLOGICAL,
        SYSTEMIC
    }

    /** Share of the way from base to target: 0 before it is measured, below 0 when it goes the wrong way. */
    public double progress() {
        return actual == null || target == base ? 0 : (actual - base) / (target - base);
    }

    Effect measured(double value, LocalDate day) {
        return new Effect(id, sphere, measure, unit, base, target, value, day);
    }
}
