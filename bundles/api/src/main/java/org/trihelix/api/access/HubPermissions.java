package org.trihelix.api.access;

import java.util.List;

/** Permissions of the hub itself; the core declares them under the module id {@code hub}. */
public final class HubPermissions {

    /** What anybody may read, signed in or not: public pages, regions, the description of the API. */
    public static final Permission PUBLIC = Permission.everybody("hub.public");

    /** Being in the hub at all: home page, own profile, register of organizations. */
    public static final Permission USE = Permission.signedIn("hub.use");

    /** Making, listing and ending one's own tokens. */
    public static final Permission TOKENS = Permission.signedIn("hub.tokens");

    /** Keeping the register of organizations and who belongs to them. */
    public static final Permission ORGANIZATIONS =
            Permission.of("hub.organizations", Role.MANAGER, Role.AUTHORITY, Role.ADMINISTRATOR);

    /** Accounts, roles and forgotten passwords. */
    public static final Permission PEOPLE = Permission.of("hub.people", Role.ADMINISTRATOR);

    /** Listing, starting and stopping modules. */
    public static final Permission MODULES = Permission.of("hub.modules", Role.ADMINISTRATOR);

    /** Installing, upgrading and removing plug-ins, in one's own region. */
    public static final Permission PLUGINS = Permission.of("hub.plugins", Role.AUTHORITY, Role.ADMINISTRATOR);

    /** Making plug-ins of data in the hub; those who install some in their region may as well where administrators let them. */
    public static final Permission PLUGIN_DRAFTS = Permission.of("hub.pluginDrafts", Role.ADMINISTRATOR);

    /** Saying whose plug-ins may be installed. */
    public static final Permission PUBLISHERS = Permission.of("hub.publishers", Role.ADMINISTRATOR);

    /** Reading the whole journal, past what its modules keep from those whose own it is. */
    public static final Permission JOURNAL = Permission.of("hub.journal", Role.ADMINISTRATOR);

    /** All of them. */
    public static final List<Permission> ALL =
            List.of(PUBLIC, USE, TOKENS, ORGANIZATIONS, PEOPLE, MODULES, PLUGINS, PLUGIN_DRAFTS, PUBLISHERS, JOURNAL);

    private HubPermissions() {}
}
