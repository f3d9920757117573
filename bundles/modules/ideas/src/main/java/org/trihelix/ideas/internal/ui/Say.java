package org.trihelix.ideas.internal.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.people.Region;
import org.trihelix.api.people.Regions;
import org.trihelix.ideas.domain.State;
import org.trihelix.ui.Option;
import org.trihelix.ui.Status;
import org.trihelix.ui.ViewContext;

/** Values of ideas in the reader's language. */
record Say(ViewContext context, Regions regions) {

    Status status(State state) {
        return new Status(state(state), tone(state));
    }

    String state(State state) {
        return context.text("ideas.state." + state);
    }

    private static Status.Tone tone(State state) {
        return switch (state) {
            case DRAFT, ARCHIVED -> Status.Tone.NEUTRAL;
            case SUBMITTED, SCREENING, EVALUATION, PROMOTION, MOBILIZATION -> Status.Tone.PROGRESS;
            case CLUSTER, IMPLEMENTATION -> Status.Tone.SUCCESS;
            case REVISION, APPEAL -> Status.Tone.WARNING;
            case REJECTED -> Status.Tone.DANGER;
        };
    }

    /** The region's name, empty for none. */
    String region(@Nullable String code) {
        Region region = code == null ? null : regions.region(code);
        return region == null ? "" : region.name(context.locale());
    }

    String title(String title) {
        return title.isEmpty() ? context.text("ideas.untitled") : title;
    }

    List<Option> regionOptions() {
        return regions.all().stream()
                .map(region -> new Option(region.code(), region.name(context.locale())))
                .toList();
    }

    List<Option> stateOptions() {
        return Arrays.stream(State.values())
                .map(state -> new Option(state.name(), state(state)))
                .toList();
    }

    /** A value of the text by its name, as people read it; empty when there is none. */
    String value(String name, String value) {
        return switch (name) {
            case "region" -> value.isEmpty() ? "" : region(value);
            case "state" -> value.isEmpty() ? "" : state(State.valueOf(value));
            default -> value;
        };
    }

    /** Names of the values of a text, in the order of the form. */
    static List<String> fields() {
        return new ArrayList<>(
                List.of("title", "summary", "region", "field", "problem", "solution", "principle", "trl"));
    }
}
