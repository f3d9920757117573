package org.trihelix.evaluation.internal.ui;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.people.Region;
import org.trihelix.api.people.Regions;
import org.trihelix.api.text.Label;
import org.trihelix.evaluation.Evaluation.Candidate;
import org.trihelix.evaluation.Result.Place;
import org.trihelix.evaluation.domain.Assignment;
import org.trihelix.evaluation.domain.Outcome;
import org.trihelix.evaluation.domain.Stage;
import org.trihelix.ui.Dates;
import org.trihelix.ui.Option;
import org.trihelix.ui.Status;
import org.trihelix.ui.ViewContext;

/** Values of evaluations in the reader's language. */
record Say(ViewContext context, Regions regions) {

    String text(String key, Object... arguments) {
        return context.text(key, arguments);
    }

    String label(Label label) {
        return label.in(context.locale());
    }

    /** Where it stands; once decided, what was decided. */
    Status status(Stage stage, @Nullable Outcome outcome) {
        if (outcome != null) {
            return new Status(text("evaluation.decided." + outcome), tone(outcome));
        }
        return new Status(text("evaluation.stage." + stage), tone(stage));
    }

    private static Status.Tone tone(Outcome outcome) {
        return switch (outcome) {
            case ONWARD -> Status.Tone.SUCCESS;
            case REVISION -> Status.Tone.WARNING;
            case REJECTED -> Status.Tone.DANGER;
        };
    }

    private static Status.Tone tone(Stage stage) {
        return switch (stage) {
            case PREPARING, CLOSED -> Status.Tone.NEUTRAL;
            case REVIEWING -> Status.Tone.PROGRESS;
            case READY -> Status.Tone.WARNING;
            case DECIDED -> Status.Tone.SUCCESS;
        };
    }

    Status status(Assignment.Status status, boolean overdue) {
        if (overdue) {
            return new Status(text("evaluation.overdue"), Status.Tone.DANGER);
        }
        Status.Tone tone = switch (status) {
            case ASKED -> Status.Tone.PROGRESS;
            case SUBMITTED -> Status.Tone.SUCCESS;
            case DECLINED -> Status.Tone.WARNING;
            case REPLACED -> Status.Tone.NEUTRAL;
        };
        return new Status(text("evaluation.assignment." + status), tone);
    }

    /** What tells an expert from another: where he belongs, what he has to do, why he may not judge. */
    String facts(Candidate candidate) {
        var facts = new ArrayList<>(candidate.organizations());
        if (candidate.waiting() > 0) {
            facts.add(text("evaluation.assign.load", candidate.waiting()));
        }
        var obstacle = candidate.obstacle();
        if (obstacle != null) {
            facts.add(text("evaluation.assign.not", context.text(obstacle)));
        }
        return String.join(" · ", facts);
    }

    /** The region's name, empty for none. */
    String region(@Nullable String code) {
        Region region = code == null ? null : regions.region(code);
        return region == null ? "" : region.name(context.locale());
    }

    String day(@Nullable LocalDate day) {
        return day == null ? "" : new Dates(context).day(day);
    }

    /** With one digit after the point; a dash for nothing. */
    String number(@Nullable Double value) {
        return number(value, 1);
    }

    String number(@Nullable Double value, int digits) {
        if (value == null) {
            return "–";
        }
        NumberFormat format = NumberFormat.getInstance(context.locale());
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        double unit = Math.pow(10, digits);
        double rounded = Math.round(value * unit) / unit; // else what rounds to nothing keeps its minus
        return format.format(rounded).replace('-', '−');
    }

    /** A place in a ranking as the reason of a decision; a place among others only where there are others. */
    String grounds(Place place) {
        return text("evaluation.decision.grounds", number(place.total()), place.reviews());
    }

    /** A weight of 0 to 1 as percents. */
    String percent(double weight) {
        NumberFormat format = NumberFormat.getPercentInstance(context.locale());
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        return format.format(weight);
    }

    List<Option> regionOptions() {
        return regions.all(context.locale()).stream()
                .map(region -> new Option(region.code(), region.name(context.locale())))
                .toList();
    }

    List<Option> stageOptions() {
        return Arrays.stream(Stage.values())
                .map(stage -> new Option(stage.name(), text("evaluation.stage." + stage)))
                .toList();
    }
}
