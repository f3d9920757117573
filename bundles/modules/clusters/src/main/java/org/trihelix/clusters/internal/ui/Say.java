package org.trihelix.clusters.internal.ui;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.people.Region;
import org.trihelix.api.people.Regions;
import org.trihelix.api.text.Label;
import org.trihelix.clusters.Cluster;
import org.trihelix.clusters.domain.Phase;
import org.trihelix.clusters.domain.Project;
import org.trihelix.clusters.domain.Rule;
import org.trihelix.clusters.domain.Seat;
import org.trihelix.clusters.domain.Stage;
import org.trihelix.ui.Dates;
import org.trihelix.ui.Option;
import org.trihelix.ui.Status;
import org.trihelix.ui.ViewContext;

/** Values of clusters in the reader's language. */
record Say(ViewContext context, Regions regions) {

    String text(String key, Object... arguments) {
        return context.text(key, arguments);
    }

    String label(Label label) {
        return label.in(context.locale());
    }

    /** The name of a constant: {@code clusters.NAME.CONSTANT}. */
    String word(String name, Enum<?> constant) {
        return text("clusters." + name + '.' + constant);
    }

    Status status(Phase phase) {
        Status.Tone tone = switch (phase) {
            case CANDIDATE, CLOSED -> Status.Tone.NEUTRAL;
            case CONFIRMING -> Status.Tone.PROGRESS;
            case FOUNDED -> Status.Tone.SUCCESS;
            case DROPPED -> Status.Tone.WARNING;
        };
        return new Status(word("phase", phase), tone);
    }

    /** Where it stands; of a candidate that waits for nobody any more, that. */
    Status status(Cluster cluster) {
        return NextStep.isReady(cluster)
                ? new Status(text("clusters.ready"), Status.Tone.SUCCESS)
                : status(cluster.standing().phase());
    }

    /** The same in a list, where it is not known of which helices those are that have confirmed. */
    Status status(Cluster.Summary row) {
        boolean confirmed = row.phase() == Phase.CONFIRMING && row.awaited() == 0 && row.confirmed() >= Rule.LEAST;
        return confirmed ? new Status(text("clusters.allConfirmed"), Status.Tone.SUCCESS) : status(row.phase());
    }

    /** Null while there is nothing to say. */
    @Nullable
    Status status(Stage.Clock clock) {
        return switch (clock) {
            case RUNNING -> null;
            case OVERDUE -> new Status(word("clock", clock), Status.Tone.WARNING);
            case HOLD -> new Status(word("clock", clock), Status.Tone.DANGER);
        };
    }

    Status status(Seat.Answer answer) {
        Status.Tone tone = switch (answer) {
            case PROPOSED -> Status.Tone.NEUTRAL;
            case ASKED -> Status.Tone.PROGRESS;
            case CONFIRMED -> Status.Tone.SUCCESS;
            case DECLINED -> Status.Tone.WARNING;
        };
        return new Status(word("answer", answer), tone);
    }

    Status status(Project.State state) {
        Status.Tone tone = switch (state) {
            case RUNNING -> Status.Tone.PROGRESS;
            case DONE -> Status.Tone.SUCCESS;
            case STOPPED -> Status.Tone.WARNING;
        };
        return new Status(word("project", state), tone);
    }

    @Nullable
    Status late(boolean overdue) {
        return overdue ? new Status(text("clusters.overdue"), Status.Tone.DANGER) : null;
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

    String number(@Nullable Double value) {
        return value == null ? "–" : NumberFormat.getInstance(context.locale()).format(value);
    }

    /** A share of 0 to 1 as percents. */
    String percent(double share) {
        return NumberFormat.getPercentInstance(context.locale()).format(share);
    }

    List<Option> regionOptions() {
        return regions.all(context.locale()).stream()
                .map(region -> new Option(region.code(), region.name(context.locale())))
                .toList();
    }

    <E extends Enum<E>> List<Option> options(String name, E[] constants) {
        return Stream.of(constants)
                .map(one -> new Option(one.name(), word(name, one)))
                .toList();
    }
}
