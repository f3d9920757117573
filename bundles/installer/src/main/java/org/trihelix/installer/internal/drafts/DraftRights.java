package org.trihelix.installer.internal.drafts;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.trihelix.api.DeniedException;
import org.trihelix.api.InvalidException;
import org.trihelix.api.access.Access;
import org.trihelix.api.access.Caller;
import org.trihelix.api.access.HubPermissions;
import org.trihelix.api.access.Scope;
import org.trihelix.api.data.UnitOfWork;
import org.trihelix.api.plugin.PluginDrafts.Draft;
import org.trihelix.api.text.Message;
import org.trihelix.installer.internal.store.DraftStore;
import org.trihelix.installer.internal.store.PluginStore;
import org.trihelix.installer.internal.store.PluginStore.Owner;

/** Who makes drafts, whose they are, and under which names. */
public final class DraftRights {

    static final String AUTHORITIES = "drafts.authorities";

    private final UnitOfWork work;
    private final Access access;
    private final DraftStore store;
    private final PluginStore plugins;
    private final PlatformKey key;

    public DraftRights(UnitOfWork work, Access access, DraftStore store, PluginStore plugins, PlatformKey key) {
        this.work = work;
        this.access = access;
        this.store = store;
        this.plugins = plugins;
        this.key = key;
    }

    /** Whether authorities make drafts too. */
    public boolean allowed() {
        return work.read(connection -> store.setting(connection, AUTHORITIES))
                .filter("true"::equals)
                .isPresent();
    }

    public boolean isOpen(Caller caller) {
        return access.allowsSomewhere(caller, HubPermissions.PLUGIN_DRAFTS)
                || access.allowsSomewhere(caller, HubPermissions.PLUGINS) && allowed();
    }

    /** @throws DeniedException when the caller may make none */
    public void require(Caller caller) {
        if (!isOpen(caller)) {
            throw access.allowsSomewhere(caller, HubPermissions.PLUGINS)
                    ? new DeniedException(Message.of("plugins.draft.closed"), false)
                    : access.refusal(caller, HubPermissions.PLUGIN_DRAFTS);
        }
    }

    /** Whether it is the caller's own, or he administers the platform. */
    public boolean isOf(Draft draft, Caller caller) {
        return draft.owner().equals(caller.id()) || access.allows(caller, HubPermissions.PLUGIN_DRAFTS, Scope.PLATFORM);
    }

    /** Nobody makes a plug-in under a name that is another's. */
    public void requireName(Connection connection, Caller caller, String id, String name) throws SQLException {
        store.named(connection, name).filter(draft -> !draft.id().equals(id)).ifPresent(draft -> {
            throw InvalidException.field("name", "plugins.draft.name.draft", name);
        });
        Optional<Owner> owner = plugins.owner(connection, name);
        if (owner.isEmpty()) {
            return;
        }
        if (!key.id().filter(owner.get().publisher()::equals).isPresent()) {
            throw InvalidException.field("name", "plugins.draft.name.installed", name);
        }
        String region = owner.get().region();
        Scope place = region == null ? Scope.PLATFORM : Scope.region(region);
        if (!access.allows(caller, HubPermissions.PLUGINS, place)) {
            throw InvalidException.field("name", "plugins.draft.name.elsewhere", name);
        }
    }
}
