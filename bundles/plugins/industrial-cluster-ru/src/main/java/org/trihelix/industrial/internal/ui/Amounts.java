package org.trihelix.industrial.internal.ui;

import java.text.NumberFormat;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.trihelix.ui.ViewContext;

/** Amounts and shares as people read them. */
final class Amounts {

    private static final String UNKNOWN = "–";

    private Amounts() {}

    static String shown(ViewContext context, @Nullable Double amount) {
        return amount == null
                ? UNKNOWN
                : NumberFormat.getInstance(context.locale()).format(amount);
    }

    static String percent(ViewContext context, OptionalDouble share) {
        NumberFormat percents = NumberFormat.getPercentInstance(context.locale());
        percents.setMaximumFractionDigits(1);
        return share.isEmpty() ? UNKNOWN : percents.format(share.getAsDouble());
    }
}
