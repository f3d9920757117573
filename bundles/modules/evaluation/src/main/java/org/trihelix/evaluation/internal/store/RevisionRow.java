package org.trihelix.evaluation.internal.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.trihelix.evaluation.CriteriaModel.Revision;
import org.trihelix.evaluation.domain.CriteriaSet;
import org.trihelix.evaluation.domain.Criterion;

/** A row of EVALUATION_REVISION; never changes. */
@Entity
@Table(name = "EVALUATION_REVISION")
@SuppressWarnings("NullAway.Init")
class RevisionRow {

    @Id
    @Column(name = "ID")
    String id;

    @Column(name = "MODEL")
    String model;

    @Column(name = "NUMBER")
    int number;

    @Column(name = "METHOD")
    @Enumerated(EnumType.STRING)
    CriteriaSet.Method method;

    @Column(name = "JUDGEMENTS")
    String judgements;

    @Column(name = "CREATED")
    Instant created;

    static RevisionRow of(Revision revision) {
        var row = new RevisionRow();
        row.id = revision.id();
        row.model = revision.model();
        row.number = revision.number();
        row.method = revision.set().method();
        row.judgements =
                revision.set().judgements().stream().map(String::valueOf).collect(Collectors.joining(" "));
        row.created = revision.created();
        return row;
    }

    Revision revision(List<Criterion> criteria) {
        List<Double> judged = judgements.isEmpty()
                ? List.of()
                : Arrays.stream(judgements.split(" ")).map(Double::valueOf).toList();
        return new Revision(id, model, number, new CriteriaSet(method, judged, criteria), created);
    }
}
