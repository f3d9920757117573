package org.trihelix.clusters.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.FieldError;
import org.trihelix.api.SubjectRef;
import org.trihelix.api.text.Message;

/**
 * What is to be done together.
 *
 * @param idea that it carries out, null for none
 * @param lead identifier of the organization that leads it
 * @param responsible identifier of the person who answers for it
 * @param starts first day
 * @param ends last day
 */
public record ProjectPlan(
        String title,
        String summary,
        @Nullable SubjectRef idea,
        String lead,
        String responsible,
        LocalDate starts,
        LocalDate ends) {

    public ProjectPlan {
        title = title.strip();
        summary = summary.strip();
    }

    /** What is wrong with it, by field; people and organizations are looked up elsewhere. */
    public List<FieldError> errors() {
        var errors = new ArrayList<FieldError>();
        if (title.length() < Charter.NAME_MIN || title.length() > Charter.NAME_MAX) {
            errors.add(new FieldError("title", Message.of("clusters.error.name", Charter.NAME_MIN, Charter.NAME_MAX)));
        }
        if (summary.length() > Charter.PURPOSE_MAX) {
            errors.add(new FieldError("summary", Message.of("clusters.error.long", Charter.PURPOSE_MAX)));
        }
        if (ends.isBefore(starts) || ends.isAfter(starts.plusYears(10))) {
            errors.add(new FieldError("ends", Message.of("clusters.error.ends")));
        }
        return errors;
    }
}
