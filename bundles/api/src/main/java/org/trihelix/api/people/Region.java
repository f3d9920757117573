package org.trihelix.api.people;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A territory.
 *
 * @param code unique, ISO 3166-2 where there is one
 * @param parent code of the region above, null at the top
 * @param nameRu name in Russian
 * @param nameEn name in English
 * @param latitude of its centre, degrees, −90 to 90
 * @param longitude of its centre, degrees, −180 to 180
 */
public record Region(
        String code, @Nullable String parent, String nameRu, String nameEn, double latitude, double longitude) {

    public String name(Locale locale) {
        return locale.getLanguage().equals("ru") ? nameRu : nameEn;
    }
}
