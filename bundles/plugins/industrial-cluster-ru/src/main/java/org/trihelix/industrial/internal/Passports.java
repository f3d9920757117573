package org.trihelix.industrial.internal;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.ConflictException;
import org.trihelix.api.SubjectRef;
import org.trihelix.api.access.Access;
import org.trihelix.api.access.Caller;
import org.trihelix.api.access.Scope;
import org.trihelix.api.data.UnitOfWork;
import org.trihelix.api.journal.Change;
import org.trihelix.api.journal.Entry;
import org.trihelix.api.journal.Journal;
import org.trihelix.api.text.Message;
import org.trihelix.clusters.Cluster;
import org.trihelix.clusters.Clusters;
import org.trihelix.clusters.domain.Seat;
import org.trihelix.industrial.domain.Told;
import org.trihelix.industrial.internal.store.PassportStore;

/** Passports of industrial clusters. Every method asks the caller's permission first. */
@Component(service = Passports.class)
public class Passports {

    private final UnitOfWork work;
    private final PassportStore store;
    private final Clusters clusters;
    private final Access access;
    private final Journal journal;

    @Activate
    public Passports(
            @Reference UnitOfWork work,
            @Reference PassportStore store,
            @Reference Clusters clusters,
            @Reference Access access,
            @Reference Journal journal) {
        this.work = work;
        this.store = store;
        this.clusters = clusters;
        this.access = access;
        this.journal = journal;
    }

    public Passport passport(Caller caller, String id) {
        access.require(caller, IndustrialModule.READ, Scope.PLATFORM);
        Cluster cluster = clusters.cluster(caller, id);
        Map<String, Told> told = work.read(connection -> store.of(connection, id));
        return new Passport(
                cluster,
                cluster.rules().stream()
                        .filter(verdict -> verdict.code().equals(IndustrialRule.CODE))
                        .findFirst()
                        .orElse(null),
                cluster.participants().stream()
                        .filter(one -> one.answer() != Seat.Answer.DECLINED)
                        .map(one -> participant(cluster, one, told.get(one.organization())))
                        .toList());
    }

    private static Passport.Participant participant(Cluster cluster, Cluster.Participant one, @Nullable Told told) {
        boolean mine = cluster.standing().phase().isOpen()
                && (one.mine() || cluster.can().lead());
        return new Passport.Participant(one.organization(), one.name(), told, mine);
    }

    /**
     * Tells of a participant; what was told before is replaced.
     *
     * @param told its version is the one the change was made from
     * @throws ConflictException with the current values, when it is no longer the current one
     */
    public Passport tell(Caller caller, String id, String organization, Told told) {
        access.require(caller, IndustrialModule.TELL, Scope.PLATFORM);
        Passport passport = passport(caller, id);
        Passport.Participant participant = passport.participant(organization);
        if (!participant.mine()) {
            throw access.refusal(caller, IndustrialModule.TELL);
        }
        work.run(connection -> {
            Told current = store.of(connection, id).get(organization);
            int version = current == null ? 0 : current.version();
            if (version != told.version() || !store.tell(connection, id, organization, told)) {
                throw new ConflictException(Message.of("industrial.error.changed"), values(current));
            }
            journal.append(entry(caller, passport.cluster(), organization, current, told));
        });
        return passport(caller, id);
    }

    private static Entry entry(Caller caller, Cluster cluster, String organization, @Nullable Told current, Told told) {
        Map<String, String> before = values(current);
        Map<String, String> after = values(told);
        Stream<Change> changes = after.keySet().stream()
                .filter(field -> !after.get(field).equals(before.get(field)))
                .map(field -> new Change(field, orNull(before.get(field)), orNull(after.get(field))));
        String region = cluster.charter().region();
        return Entry.of(caller, region, IndustrialModule.ID, "told", new SubjectRef(Cluster.KIND, cluster.id()))
                .with(Stream.concat(Stream.of(new Change("organization", null, organization)), changes)
                        .toArray(Change[]::new));
    }

    /** As texts, empty for what was not told. */
    public static Map<String, String> values(@Nullable Told told) {
        var values = new LinkedHashMap<String, String>();
        values.put("role", told == null ? "" : told.role().name());
        values.put("output", told == null ? "" : text(told.output()));
        values.put("within", told == null ? "" : text(told.within()));
        return values;
    }

    private static String text(@Nullable Double amount) {
        return amount == null
                ? ""
                : BigDecimal.valueOf(amount).stripTrailingZeros().toPlainString();
    }

    private static @Nullable String orNull(@Nullable String text) {
        return text == null || text.isEmpty() ? null : text;
    }
}
