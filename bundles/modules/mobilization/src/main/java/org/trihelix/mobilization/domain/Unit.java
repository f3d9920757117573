package org.trihelix.mobilization.domain;

import java.math.BigDecimal;
import org.trihelix.api.InvalidException;

/** In what a resource is counted. Amounts are kept as whole numbers of the unit's smallest part. The text shown has the key {@code mobilization.unit.NAME}. */
public enum Unit {
    /** Roubles, exact to a kopeck. */
    ROUBLE(2),
    /** Hours, exact to a tenth. */
    HOUR(1),
    SQUARE_METRE(1),
    KILOGRAM(3),
    TONNE(3),
    PIECE(0),
    DATASET(0),
    /** Something an office does: a permit, a letter, a meeting. */
    ACTION(0);

    /** The largest amount, in units. */
    public static final long MOST = 1_000_000_000_000L;

    private final int digits;

    Unit(int digits) {
        this.digits = digits;
    }

    /** Digits behind the point of the smallest part. */
    public int digits() {
        return digits;
    }

    /**
     * Smallest parts in the amount.
     *
     * @throws InvalidException for the field {@code amount}, when it is not positive, too large or more exact than the unit
     */
    public long parts(BigDecimal amount) {
        if (amount.signum() <= 0 || amount.compareTo(BigDecimal.valueOf(MOST)) > 0) {
            throw InvalidException.field("amount", "mobilization.error.amount", MOST);
        }
        BigDecimal parts = amount.scaleByPowerOfTen(digits).stripTrailingZeros();
        if (parts.scale() > 0) {
            throw InvalidException.field("amount", "mobilization.error.digits", digits);
        }
        return parts.longValueExact();
    }

    /** The amount in units. */
    public BigDecimal amount(long parts) {
        BigDecimal amount = BigDecimal.valueOf(parts, digits).stripTrailingZeros();
        return amount.scale() < 0 ? amount.setScale(0) : amount;
    }
}
