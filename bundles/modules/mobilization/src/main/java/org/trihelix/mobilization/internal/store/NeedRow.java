package org.trihelix.mobilization.internal.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.text.Folding;
import org.trihelix.mobilization.domain.Coverage;
import org.trihelix.mobilization.domain.Need;
import org.trihelix.mobilization.domain.ResourceKind;
import org.trihelix.mobilization.domain.Unit;

/** A row of MOBILIZATION_NEED with its cover, for lists. Whoever changes a row holds the lock of its gathering. */
@Entity
@Table(name = "MOBILIZATION_NEED")
@SuppressWarnings("NullAway.Init")
class NeedRow {

    @Id
    @Column(name = "ID")
    String id;

    @Column(name = "GATHERING", updatable = false)
    String gathering;

    @Column(name = "KIND", updatable = false)
    @Enumerated(EnumType.STRING)
    ResourceKind kind;

    @Column(name = "UNIT", updatable = false)
    @Enumerated(EnumType.STRING)
    Unit unit;

    @Column(name = "TITLE")
    String title;

    @Column(name = "TITLE_KEY")
    String titleKey;

    @Column(name = "DETAIL")
    String detail;

    @Column(name = "AMOUNT")
    long amount;

    @Column(name = "COVERED")
    long covered;

    /** What is asked for and not covered; 0 when it is asked for no more. */
    @Column(name = "MISSING")
    long missing;

    @Column(name = "NEEDED_BY")
    @Nullable
    LocalDate neededBy;

    @Column(name = "DROPPED")
    boolean dropped;

    @Column(name = "REASON")
    String reason;

    @Column(name = "VERSION")
    int version;

    @Column(name = "STATED", updatable = false)
    Instant stated;

    static NeedRow of(String gathering, Need need, Coverage coverage) {
        var row = new NeedRow();
        row.id = need.id();
        row.gathering = gathering;
        row.kind = need.kind();
        row.unit = need.unit();
        row.stated = need.stated();
        row.take(need, coverage);
        return row;
    }

    void take(Need need, Coverage coverage) {
        title = need.title();
        titleKey = Folding.fold(need.title());
        detail = need.detail();
        amount = need.amount();
        covered = coverage.covered();
        missing = need.dropped() ? 0 : coverage.missing();
        neededBy = need.by();
        dropped = need.dropped();
        reason = need.reason();
        version = need.version();
    }

    Need need() {
        return new Need(id, kind, unit, title, detail, amount, neededBy, dropped, reason, version, stated);
    }
}
