package org.trihelix.api.account;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import org.trihelix.api.access.Caller;
import org.trihelix.api.access.Role;

/**
 * Lets whoever sits at the machine of a hub with the demonstration come in as one of its invented people, without a password. It is closed
 * unless the hub listens at that machine's own address alone.
 */
@ProviderType
public interface DemonstrationDoor {

    /** Whether it opens to anybody in this run of the hub. */
    boolean isOpen();

    /** Those to pick from, in the order in which an idea meets them; nobody when the door is closed to this visitor. */
    List<Guest> guests(Origin origin);

    /**
     * Comes in; the journal tells it of each time.
     *
     * @param person identifier
     * @throws org.trihelix.api.DeniedException when the door is closed to this visitor, or the person is none of the {@link #guests}
     */
    Session enter(String person, Origin origin);

    /**
     * An invented person.
     *
     * @param caller as whom he would ask once he is in: for looking up what waits for him, before somebody comes in as him
     * @param roles of his, in any place; empty for a member
     * @param organization name of one he belongs to, empty for none
     */
    record Guest(Caller caller, List<Role> roles, String organization) {

        public Guest {
            roles = List.copyOf(roles);
        }

        /** Identifier. */
        public String person() {
            return caller.id();
        }

        /** Display name. */
        public String name() {
            return caller.name();
        }
    }

    /**
     * Where a visitor comes from.
     *
     * @param address network address of whoever sent the request
     * @param host whom the request was meant for, without a port
     * @param forwarded whether somebody between sent it on
     */
    record Origin(String address, String host, boolean forwarded) {}
}
