package org.trihelix.web.internal.site;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.trihelix.api.web.PublicPage;

/** Public pages of the modules that are in the hub now. */
@Component(service = SitePages.class)
public final class SitePages {

    private final List<PublicPage> pages = new CopyOnWriteArrayList<>();

    /** By path, for the navigation. */
    List<PublicPage> all() {
        return pages.stream().sorted(Comparator.comparing(PublicPage::path)).toList();
    }

    /** The page that answers for the first segment of an address, null when none does. */
    @Nullable
    PublicPage page(String segment) {
        return pages.stream()
                .filter(page -> page.path().equals(segment))
                .findFirst()
                .orElse(null);
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void add(PublicPage page) {
        pages.add(page);
    }

    void remove(PublicPage page) {
        pages.remove(page);
    }
}
