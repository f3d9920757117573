package org.trihelix.evaluation.internal.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.trihelix.evaluation.domain.Opinion;

/** A row of EVALUATION_SCORE. */
@Entity
@Table(name = "EVALUATION_SCORE")
@IdClass(ScoreRow.Key.class)
@SuppressWarnings("NullAway.Init")
class ScoreRow {

    @Id
    @Column(name = "ASSIGNMENT")
    String assignment;

    @Id
    @Column(name = "CRITERION")
    String criterion;

    @Column(name = "SCORE")
    @Nullable
    Integer score;

    @Column(name = "REASON")
    String reason;

    static ScoreRow of(String assignment, Opinion.Rating rating) {
        var row = new ScoreRow();
        row.assignment = assignment;
        row.criterion = rating.criterion();
        row.score = rating.score();
        row.reason = rating.reason();
        return row;
    }

    Opinion.Rating rating() {
        return new Opinion.Rating(criterion, score, reason);
    }

    /** Key of the row. */
    public record Key(String assignment, String criterion) implements Serializable {}
}
