package org.trihelix.ideas.internal.site;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.people.Region;
import org.trihelix.api.people.Regions;
import org.trihelix.api.text.Texts;
import org.trihelix.ideas.internal.fields.Shown;

/** Texts and names of regions in the reader's language. */
record Wording(Texts texts, Regions regions, Locale locale) {

    String text(String key, Object... arguments) {
        return texts.text(locale, "ideas." + key, arguments);
    }

    Shown fields() {
        return new Shown(locale, key -> texts.text(locale, key));
    }

    String region(@Nullable String code) {
        Region region = code == null ? null : regions.region(code);
        return region == null ? "" : region.name(locale);
    }
}
