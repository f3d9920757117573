package org.trihelix.web.internal.shell;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.trihelix.ui.ViewContribution.Section;

/** Menus as HTML. Hundreds of pages ask for theirs at once when a module comes or goes, and most see the same. */
final class Menus {

    private static final int MOST = 100;

    /** What a menu is made of: texts alone, so that no module is held by it. */
    record Key(Locale locale, List<Entry> entries) {}

    /** An entry as it is seen. */
    record Entry(Section section, String path, String title, String icon) {}

    private final Map<Key, String> made = new LinkedHashMap<>(MOST, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, String> eldest) {
            return size() > MOST;
        }
    };

    synchronized String html(Key key, Supplier<String> make) {
        String known = made.get(key);
        if (known == null) {
            known = make.get();
            made.put(key, known);
        }
        return known;
    }
}
