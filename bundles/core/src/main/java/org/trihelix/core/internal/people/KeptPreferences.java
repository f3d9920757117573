package org.trihelix.core.internal.people;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.SubjectRef;
import org.trihelix.api.access.Access;
import org.trihelix.api.access.Caller;
import org.trihelix.api.access.HubPermissions;
import org.trihelix.api.access.Scope;
import org.trihelix.api.data.UnitOfWork;
import org.trihelix.api.journal.Change;
import org.trihelix.api.journal.Entry;
import org.trihelix.api.journal.Journal;
import org.trihelix.api.people.Preferences;
import org.trihelix.core.internal.CoreModule;
import org.trihelix.core.internal.store.Migrated;
import org.trihelix.core.internal.store.PersonStore;
import org.trihelix.core.internal.store.PreferenceStore;

/** In a table of their own, with the journal. */
@Component(service = Preferences.class)
public final class KeptPreferences implements Preferences {

    private static final String ACCOUNT = "account";

    private final UnitOfWork work;
    private final Access access;
    private final Journal journal;

    @Activate
    public KeptPreferences(
            @Reference Migrated migrated,
            @Reference UnitOfWork work,
            @Reference Access access,
            @Reference Journal journal) {
        this.work = work;
        this.access = access;
        this.journal = journal;
    }

    @Override
    public @Nullable String chosen(Caller caller, String name) {
        return caller.isPerson()
                ? work.read(connection -> PreferenceStore.content(connection, caller.id(), name))
                        .orElse(null)
                : null;
    }

    @Override
    public void choose(Caller caller, String name, @Nullable String value) {
        access.require(caller, HubPermissions.USE, Scope.PLATFORM);
        if (!caller.isPerson()) {
            throw access.refusal(caller, HubPermissions.USE);
        }
        work.run(connection -> {
            PersonStore.lock(connection, caller.id());
            String before =
                    PreferenceStore.content(connection, caller.id(), name).orElse(null);
            if (!Objects.equals(before, value)) {
                PreferenceStore.replace(connection, caller.id(), name, value);
                journal.append(entry(caller, name, before, value));
            }
        });
    }

    private static Entry entry(Caller caller, String name, @Nullable String before, @Nullable String value) {
        return Entry.of(caller, null, CoreModule.ID, "preferred", new SubjectRef(ACCOUNT, caller.id()))
                .with(new Change("preference", null, name), new Change("choice", before, value));
    }
}
