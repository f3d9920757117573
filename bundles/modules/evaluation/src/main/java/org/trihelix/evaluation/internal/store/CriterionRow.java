package org.trihelix.evaluation.internal.store;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.text.Label;
import org.trihelix.evaluation.domain.Criterion;
import org.trihelix.evaluation.domain.ScoreScale;

/** A row of EVALUATION_CRITERION; never changes. */
@Entity
@Table(name = "EVALUATION_CRITERION")
@IdClass(CriterionRow.Key.class)
@SuppressWarnings("NullAway.Init")
class CriterionRow {

    @Id
    @Column(name = "REVISION")
    String revision;

    @Id
    @Column(name = "PLACE")
    int place;

    @Column(name = "CODE")
    String code;

    @Column(name = "PARENT")
    @Nullable
    String parent;

    @Embedded
    LabelColumns name;

    @Column(name = "HELP_RU")
    String helpRu;

    @Column(name = "HELP_EN")
    String helpEn;

    @Column(name = "WORST")
    int worst;

    @Column(name = "BEST")
    int best;

    @Column(name = "WORST_RU")
    String worstRu;

    @Column(name = "WORST_EN")
    String worstEn;

    @Column(name = "BEST_RU")
    String bestRu;

    @Column(name = "BEST_EN")
    String bestEn;

    @Column(name = "WEIGHT")
    double weight;

    static CriterionRow of(String revision, int place, Criterion criterion) {
        var row = new CriterionRow();
        row.revision = revision;
        row.place = place;
        row.code = criterion.code();
        row.parent = criterion.parent();
        row.name = LabelColumns.of(criterion.name());
        row.helpRu = criterion.help().ru();
        row.helpEn = criterion.help().en();
        ScoreScale scale = criterion.scale();
        row.worst = scale.worst();
        row.best = scale.best();
        row.worstRu = scale.worstWords().ru();
        row.worstEn = scale.worstWords().en();
        row.bestRu = scale.bestWords().ru();
        row.bestEn = scale.bestWords().en();
        row.weight = criterion.weight();
        return row;
    }

    Criterion criterion() {
        var scale = new ScoreScale(worst, best, new Label(worstRu, worstEn), new Label(bestRu, bestEn));
        return new Criterion(code, parent, name.label(), new Label(helpRu, helpEn), scale, weight);
    }

    /** Key of the row. */
    public record Key(String revision, int place) implements Serializable {}
}
