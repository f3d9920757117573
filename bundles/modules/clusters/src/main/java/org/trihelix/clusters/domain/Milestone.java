package org.trihelix.clusters.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A dated result of a joint project.
 *
 * @param due last day
 * @param responsible identifier of the person who answers for it
 * @param reached the day it was reached, null before
 * @param result what was reached, empty before
 */
public record Milestone(
        String id,
        String title,
        LocalDate due,
        String responsible,
        @Nullable LocalDate reached,
        String result) {

    public boolean isOverdue(LocalDate today) {
        return reached == null && due.isBefore(today);
    }

    Milestone reached(LocalDate day, String what) {
        return new Milestone(id, title, due, responsible, day, what);
    }
}
