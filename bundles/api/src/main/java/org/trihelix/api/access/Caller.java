package org.trihelix.api.access;

import java.security.Principal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who asks. A snapshot taken at the door (page, API, console) for one request; services get it as their first argument.
 *
 * @param id identifier of the person, {@link #SYSTEM_ID} for the hub itself, {@link #NOBODY_ID} when nobody is signed in
 * @param name display name, empty for nobody
 * @param locale language of the answers, one of {@link org.trihelix.api.text.Texts#LANGUAGES}
 * @param grants roles held; every active person holds MEMBER for the platform
 * @param organizations identifiers of the organizations the person belongs to
 * @param region code of the region the person is at home in, null when there is none
 */
public record Caller(
        String id,
        String name,
        Locale locale,
        Set<Grant> grants,
        List<String> organizations,
        @Nullable String region) implements Principal {

    public static final String SYSTEM_ID = "system";
    public static final String NOBODY_ID = "nobody";

    public Caller {
        grants = Set.copyOf(grants);
        organizations = List.copyOf(organizations);
    }

    /** At home nowhere. */
    public Caller(String id, String name, Locale locale, Set<Grant> grants, List<String> organizations) {
        this(id, name, locale, grants, organizations, null);
    }

    public static Caller nobody(Locale locale) {
        return new Caller(NOBODY_ID, "", locale, Set.of(), List.of());
    }

    /** The hub itself: migrations, demonstration data, the console. Holds ADMINISTRATOR and MANAGER for the platform. */
    public static Caller system(Locale locale) {
        return new Caller(
                SYSTEM_ID,
                "Trihelix",
                locale,
                Set.of(
                        new Grant(Role.ADMINISTRATOR, Scope.PLATFORM),
                        new Grant(Role.MANAGER, Scope.PLATFORM),
                        new Grant(Role.MEMBER, Scope.PLATFORM)),
                List.of());
    }

    /** True for a signed-in person. */
    public boolean isPerson() {
        return !id.equals(NOBODY_ID) && !id.equals(SYSTEM_ID);
    }

    @Override
    public String getName() {
        return name;
    }
}
