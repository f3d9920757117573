package org.trihelix.ideas.internal.fields;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.trihelix.api.plugin.Contributed;
import org.trihelix.api.plugin.Contributed.Brought;
import org.trihelix.api.plugin.Reach;
import org.trihelix.ideas.Taxonomy;

/** The taxonomies that are here now. Of two with the same code the one that came first holds. */
@Component(service = PresentTaxonomies.class)
public class PresentTaxonomies {

    private final Contributed<Taxonomy> taxonomies = new Contributed<>();

    @Reference(name = "taxonomy", cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void add(Taxonomy taxonomy, Map<String, Object> properties) {
        Taxonomy.of(taxonomy.code(), taxonomy.name(), taxonomy.terms()); // the container logs what is wrong
        taxonomies.add(taxonomy, properties);
    }

    public void remove(Taxonomy taxonomy) {
        taxonomies.remove(taxonomy);
    }

    @Reference(name = "reach", cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    public void setReach(Reach reach) {
        taxonomies.setReach(reach);
    }

    public void unsetReach(Reach reach) {
        taxonomies.unsetReach(reach);
    }

    /** All with where they are from. */
    public List<Brought<Taxonomy>> brought() {
        var codes = new HashSet<String>();
        return taxonomies.brought().stream()
                .filter(one -> codes.add(one.service().code()))
                .toList();
    }

    /** All by code, whichever region they are for. */
    public Map<String, Taxonomy> all() {
        return byCode(taxonomies.all());
    }

    /**
     * Those that hold for an idea, by code.
     *
     * @param region its code, null when it belongs to none
     */
    Map<String, Taxonomy> in(@Nullable String region) {
        return byCode(taxonomies.in(region));
    }

    private static Map<String, Taxonomy> byCode(Collection<Taxonomy> some) {
        var byCode = new LinkedHashMap<String, Taxonomy>();
        some.forEach(one -> byCode.putIfAbsent(one.code(), one));
        return byCode;
    }
}
