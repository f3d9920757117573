package org.trihelix.mobilization.internal.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.people.Region;
import org.trihelix.api.people.Regions;
import org.trihelix.mobilization.Mobilization;
import org.trihelix.mobilization.domain.Answer;
import org.trihelix.mobilization.domain.Dossier;
import org.trihelix.mobilization.domain.PledgeState;
import org.trihelix.mobilization.domain.Stage;
import org.trihelix.mobilization.domain.Trigger;
import org.trihelix.mobilization.domain.Unit;
import org.trihelix.ui.Dates;
import org.trihelix.ui.Option;
import org.trihelix.ui.PlainTable;
import org.trihelix.ui.Status;
import org.trihelix.ui.ViewContext;

/** Values of this module in the reader's language. */
record Say(ViewContext context, Regions regions) {

    String text(String key, Object... arguments) {
        return context.text(key, arguments);
    }

    String amount(Unit unit, BigDecimal amount) {
        return text("mobilization.unit." + unit, amount);
    }

    String percent(int percent) {
        return NumberFormat.getPercentInstance(context.locale()).format(percent / 100.0);
    }

    /** A second line below what it belongs to. */
    static Paragraph hint(String text) {
        var hint = new Paragraph(text);
        hint.addClassName("th-hint");
        return hint;
    }

    /** A table of a page's own part, its columns by the keys of their headings. */
    PlainTable table(String nameKey, String... headings) {
        return new PlainTable(
                text(nameKey), Arrays.stream(headings).map(this::text).toList());
    }

    Status status(Stage stage) {
        Status.Tone tone = switch (stage) {
            case GATHERING -> Status.Tone.PROGRESS;
            case COVERED -> Status.Tone.SUCCESS;
            case CLOSED -> Status.Tone.NEUTRAL;
        };
        return new Status(text("mobilization.stage." + stage), tone);
    }

    Status status(PledgeState state) {
        Status.Tone tone = switch (state) {
            case OFFERED, ACCEPTED -> Status.Tone.PROGRESS;
            case TRIGGERED, DELIVERED -> Status.Tone.WARNING;
            case CONFIRMED -> Status.Tone.SUCCESS;
            case DECLINED, WITHDRAWN, EXPIRED -> Status.Tone.NEUTRAL;
        };
        return new Status(text("mobilization.pledge." + state), tone);
    }

    /** Where a package stands; once answered, what the answer was. */
    Status status(Dossier.State state, @Nullable Answer answer, boolean overdue) {
        if (overdue) {
            return new Status(text("mobilization.overdue"), Status.Tone.DANGER);
        }
        if (answer != null) {
            return new Status(text("mobilization.answered." + answer), tone(answer));
        }
        Status.Tone tone = state == Dossier.State.SENT ? Status.Tone.PROGRESS : Status.Tone.NEUTRAL;
        return new Status(text("mobilization.package." + state), tone);
    }

    private static Status.Tone tone(Answer answer) {
        return switch (answer) {
            case SUPPORTED -> Status.Tone.SUCCESS;
            case REVISION -> Status.Tone.WARNING;
            case REJECTED -> Status.Tone.DANGER;
        };
    }

    /** What a pledge waits for, in words. */
    String trigger(Mobilization mobilization, Trigger trigger) {
        return switch (trigger.kind()) {
            case AT_ONCE -> text("mobilization.trigger.AT_ONCE");
            case COVERAGE ->
                text("mobilization.when.coverage", needTitle(mobilization, trigger.need()), percent(trigger.percent()));
            case DATE -> text("mobilization.when.date", day(trigger.day()));
            case PLEDGE -> text("mobilization.when.pledge", giver(mobilization, trigger.pledge()));
        };
    }

    private static String needTitle(Mobilization mobilization, @Nullable String need) {
        return mobilization.needs().stream()
                .filter(one -> one.id().equals(need))
                .map(Mobilization.Need::title)
                .findFirst()
                .orElse("");
    }

    private static String giver(Mobilization mobilization, @Nullable String pledge) {
        return mobilization.pledges().stream()
                .filter(one -> one.id().equals(pledge))
                .map(Mobilization.Pledge::giver)
                .findFirst()
                .orElse("");
    }

    /** The region's name, empty for none. */
    String region(@Nullable String code) {
        Region region = code == null ? null : regions.region(code);
        return region == null ? "" : region.name(context.locale());
    }

    LocalDate today() {
        return LocalDate.now(context.clock().withZone(context.zone()));
    }

    String day(@Nullable LocalDate day) {
        return day == null ? "" : new Dates(context).day(day);
    }

    String day(Instant moment) {
        return day(LocalDate.ofInstant(moment, context.zone()));
    }

    List<Option> regionOptions() {
        return regions.all(context.locale()).stream()
                .map(region -> new Option(region.code(), region.name(context.locale())))
                .toList();
    }

    /** All constants of an enumeration, by texts {@code mobilization.GROUP.NAME}. */
    <E extends Enum<E>> List<Option> options(String group, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(one -> new Option(one.name(), text("mobilization." + group + '.' + one.name())))
                .toList();
    }
}
