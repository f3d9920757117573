package org.trihelix.mobilization.internal.demo;

import java.time.Clock;
import java.time.Duration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.data.UnitOfWork;
import org.trihelix.api.journal.Journal;
import org.trihelix.api.subject.Subjects;
import org.trihelix.mobilization.Promotions;
import org.trihelix.mobilization.internal.DossierReading;
import org.trihelix.mobilization.internal.Gate;
import org.trihelix.mobilization.internal.JournaledPromotions;
import org.trihelix.mobilization.internal.Ledger;
import org.trihelix.mobilization.internal.Register;
import org.trihelix.mobilization.internal.store.DossierStore;
import org.trihelix.mobilization.internal.store.GatheringStore;

/** Sends packages some days ago, so that a deadline can have passed. The journal tells when they really came. */
@Component(service = Earlier.class)
public final class Earlier {

    private final UnitOfWork work;
    private final Journal journal;
    private final GatheringStore gatherings;
    private final DossierStore dossiers;
    private final Gate gate;
    private final Register register;
    private final Subjects subjects;
    private final DossierReading reading;
    private final Clock clock;

    @Activate
    public Earlier(
            @Reference UnitOfWork work,
            @Reference Journal journal,
            @Reference GatheringStore gatherings,
            @Reference DossierStore dossiers,
            @Reference Gate gate,
            @Reference Register register,
            @Reference Subjects subjects,
            @Reference DossierReading reading,
            @Reference Clock clock) {
        this.work = work;
        this.journal = journal;
        this.gatherings = gatherings;
        this.dossiers = dossiers;
        this.gate = gate;
        this.register = register;
        this.subjects = subjects;
        this.reading = reading;
        this.clock = clock;
    }

    /** The service as it was so many days ago. */
    Promotions daysAgo(int days) {
        Clock then = Clock.offset(clock, Duration.ofDays(-days));
        var ledger = new Ledger(work, journal, gatherings, dossiers, subjects, then);
        return new JournaledPromotions(ledger, gate, register, subjects, reading);
    }
}
