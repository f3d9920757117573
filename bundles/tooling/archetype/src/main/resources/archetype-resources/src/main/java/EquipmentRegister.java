package ${package};

import java.time.Clock;
import java.util.Map;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.Ids;
import org.trihelix.api.Page;
import org.trihelix.api.PageRequest;
import org.trihelix.api.SubjectRef;
import org.trihelix.api.access.Access;
import org.trihelix.api.access.Caller;
import org.trihelix.api.access.Scope;
import org.trihelix.api.data.UnitOfWork;
import org.trihelix.api.journal.Change;
import org.trihelix.api.journal.Entry;
import org.trihelix.api.journal.Journal;
import org.trihelix.api.people.Organizations;
import ${package}.domain.Equipment;
import ${package}.store.EquipmentStore;

/** What pages and the API ask. Every method asks the caller's permission first. */
@Component(service = EquipmentRegister.class)
public class EquipmentRegister {

    private final UnitOfWork work;
    private final EquipmentStore store;
    private final Access access;
    private final Journal journal;
    private final Organizations organizations;
    private final Clock clock;

    @Activate
    public EquipmentRegister(
            @Reference UnitOfWork work,
            @Reference EquipmentStore store,
            @Reference Access access,
            @Reference Journal journal,
            @Reference Organizations organizations,
            @Reference Clock clock) {
        this.work = work;
        this.store = store;
        this.access = access;
        this.journal = journal;
        this.organizations = organizations;
        this.clock = clock;
    }

    /**
     * By name.
     *
     * @param search part of the name, empty for all
     * @param owner identifier of the organization, empty for all
     */
    public Page<Equipment> find(Caller caller, String search, String owner, PageRequest page) {
        access.require(caller, EquipmentModule.READ, Scope.PLATFORM);
        return work.read(connection -> store.find(connection, search, owner, page));
    }

    /** Names of the owners by their identifiers, read at once for a whole page. */
    public Map<String, String> owners(Page<Equipment> page) {
        return organizations.names(page.items().stream().map(Equipment::owner).collect(Collectors.toSet()));
    }

    /** Adds something that belongs to one of the caller's organizations. */
    public Equipment add(Caller caller, String name, String owner, String terms) {
        access.require(caller, EquipmentModule.ADD, Scope.PLATFORM);
        var equipment = Equipment.checked(Ids.next(clock), name, owner, terms);
        if (!caller.organizations().contains(owner)) {
            throw access.refusal(caller, EquipmentModule.ADD);
        }
        String region = organizations.organization(owner).region();
        return work.write(connection -> {
            store.add(connection, equipment);
            journal.append(Entry.of(caller, region, EquipmentModule.ID, "added", new SubjectRef("organization", owner))
                    .with(new Change("name", null, equipment.name())));
            return equipment;
        });
    }
}
