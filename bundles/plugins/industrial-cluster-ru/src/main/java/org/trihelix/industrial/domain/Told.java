package org.trihelix.industrial.domain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.FieldError;
import org.trihelix.api.InvalidException;
import org.trihelix.api.text.Message;

/**
 * What is told of a participant.
 *
 * @param output made in a year, million rubles, 0 to {@link #OUTPUT_MOST}; null when nobody told, or it makes nothing
 * @param within of it used by other participants of the cluster, million rubles, at most the output; null likewise
 * @param version grows with each change; 0 before the first one
 */
public record Told(
        Role role, @Nullable Double output, @Nullable Double within, int version) {

    /** Million rubles. */
    public static final double OUTPUT_MOST = 1e9;

    /** @throws InvalidException with all that is wrong */
    public Told {
        List<FieldError> errors = new ArrayList<>();
        if (!role.makes()) {
            output = null;
            within = null;
        }
        bounded(errors, "output", output);
        bounded(errors, "within", within);
        if (errors.isEmpty() && output != null && within != null && within > output) {
            errors.add(new FieldError("within", Message.of("industrial.error.within")));
        }
        if (!errors.isEmpty()) {
            throw new InvalidException(errors);
        }
    }

    private static void bounded(List<FieldError> errors, String field, @Nullable Double amount) {
        if (amount != null && !(amount >= 0 && amount <= OUTPUT_MOST)) {
            errors.add(new FieldError(field, Message.of("industrial.error.amount", OUTPUT_MOST)));
        }
    }

    /** Share of the output that other participants use, 0 to 1; empty while it cannot be told. */
    public OptionalDouble share() {
        return output == null || within == null || output == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(BigDecimal.valueOf(within)
                        .divide(BigDecimal.valueOf(output), MathContext.DECIMAL64)
                        .doubleValue());
    }
}
