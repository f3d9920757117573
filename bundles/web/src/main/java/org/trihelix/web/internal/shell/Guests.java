package org.trihelix.web.internal.shell;

import java.util.stream.Collectors;
import org.trihelix.api.access.Role;
import org.trihelix.api.account.DemonstrationDoor.Guest;

/** How the demonstration's people are told apart. */
public final class Guests {

    private Guests() {}

    /** Texts in the visitor's language. */
    public interface Words {
        String text(String key, Object... arguments);
    }

    /** His roles, and the organization when he has one. */
    public static String about(Guest guest, Words words) {
        String roles = guest.roles().isEmpty()
                ? role(words, Role.MEMBER)
                : guest.roles().stream().map(role -> role(words, role)).collect(Collectors.joining(", "));
        return guest.organization().isEmpty() ? roles : words.text("web.guests.about", roles, guest.organization());
    }

    private static String role(Words words, Role role) {
        return words.text("hub.role." + role);
    }
}
