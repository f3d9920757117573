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
import org.trihelix.mobilization.domain.Pledge;
import org.trihelix.mobilization.domain.PledgeState;
import org.trihelix.mobilization.domain.Trigger;

/** A row of MOBILIZATION_PLEDGE. Whoever changes a row holds the lock of its gathering. */
@Entity
@Table(name = "MOBILIZATION_PLEDGE")
@SuppressWarnings("NullAway.Init")
class PledgeRow {

    @Id
    @Column(name = "ID")
    String id;

    @Column(name = "GATHERING", updatable = false)
    String gathering;

    @Column(name = "NEED", updatable = false)
    String need;

    @Column(name = "OWNER", updatable = false)
    String owner;

    @Column(name = "ORGANIZATION", updatable = false)
    @Nullable
    String organization;

    @Column(name = "OFFERED", updatable = false)
    long offered;

    @Column(name = "ACCEPTED")
    long accepted;

    @Column(name = "TRIGGER_KIND", updatable = false)
    @Enumerated(EnumType.STRING)
    Trigger.Kind triggerKind;

    @Column(name = "TRIGGER_NEED", updatable = false)
    @Nullable
    String triggerNeed;

    @Column(name = "TRIGGER_PERCENT", updatable = false)
    int triggerPercent;

    @Column(name = "TRIGGER_PLEDGE", updatable = false)
    @Nullable
    String triggerPledge;

    @Column(name = "TRIGGER_DAY", updatable = false)
    @Nullable
    LocalDate triggerDay;

    @Column(name = "EXPIRES", updatable = false)
    LocalDate expires;

    @Column(name = "STATE")
    @Enumerated(EnumType.STRING)
    PledgeState state;

    @Column(name = "NOTE", updatable = false)
    String note;

    @Column(name = "REASON")
    String reason;

    @Column(name = "MADE", updatable = false)
    Instant made;

    @Column(name = "CHANGED")
    Instant changed;

    static PledgeRow of(String gathering, Pledge pledge) {
        var row = new PledgeRow();
        row.id = pledge.id();
        row.gathering = gathering;
        row.need = pledge.need();
        row.owner = pledge.owner();
        row.organization = pledge.organization();
        row.offered = pledge.offered();
        row.triggerKind = pledge.trigger().kind();
        row.triggerNeed = pledge.trigger().need();
        row.triggerPercent = pledge.trigger().percent();
        row.triggerPledge = pledge.trigger().pledge();
        row.triggerDay = pledge.trigger().day();
        row.expires = pledge.expires();
        row.note = pledge.note();
        row.made = pledge.made();
        row.take(pledge);
        return row;
    }

    void take(Pledge pledge) {
        accepted = pledge.accepted();
        state = pledge.state();
        reason = pledge.reason();
        changed = pledge.changed();
    }

    Pledge pledge() {
        var trigger = new Trigger(triggerKind, triggerNeed, triggerPercent, triggerPledge, triggerDay);
        return new Pledge(
                id, need, owner, organization, offered, accepted, trigger, expires, state, note, reason, made, changed);
    }
}
