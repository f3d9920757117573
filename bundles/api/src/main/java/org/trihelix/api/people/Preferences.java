package org.trihelix.api.people;

import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;
import org.trihelix.api.access.Caller;

/** What each person has chosen about his own pages, beyond what {@link Person} holds. Only himself reads and changes it. */
@ProviderType
public interface Preferences {

    /**
     * The choice, null when there is none or nobody is signed in.
     *
     * @param name {@code MODULE.NAME}, at most 64 characters
     */
    @Nullable
    String chosen(Caller caller, String name);

    /**
     * Chooses; nothing happens when it was chosen before.
     *
     * @param value at most 500 characters, null takes the choice back
     * @throws org.trihelix.api.DeniedException when nobody is signed in
     */
    void choose(Caller caller, String name, @Nullable String value);
}
