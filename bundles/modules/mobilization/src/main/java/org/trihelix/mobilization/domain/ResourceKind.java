package org.trihelix.mobilization.domain;

import java.util.List;

/** What can be asked for and promised. The text shown has the key {@code mobilization.kind.NAME}. */
public enum ResourceKind {
    MONEY(Unit.ROUBLE),
    /** Time on machines and stands. */
    EQUIPMENT(Unit.HOUR),
    /** Hours of experts. */
    EXPERTISE(Unit.HOUR),
    PREMISES(Unit.SQUARE_METRE),
    MATERIALS(Unit.KILOGRAM, Unit.TONNE, Unit.PIECE),
    DATA(Unit.DATASET),
    /** What authorities and managements do for it. */
    SUPPORT(Unit.ACTION);

    private final List<Unit> units;

    ResourceKind(Unit... units) {
        this.units = List.of(units);
    }

    /** Units in which it can be counted, the usual one first. */
    public List<Unit> units() {
        return units;
    }
}
