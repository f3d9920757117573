package org.trihelix.ideas.internal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.InvalidException;
import org.trihelix.api.NotFoundException;
import org.trihelix.api.SubjectRef;
import org.trihelix.api.access.Caller;
import org.trihelix.api.access.Scope;
import org.trihelix.api.data.UnitOfWork;
import org.trihelix.api.plugin.Contributed.Brought;
import org.trihelix.ideas.IdeaField.Option;
import org.trihelix.ideas.IdeasPermissions;
import org.trihelix.ideas.Taxonomies;
import org.trihelix.ideas.Taxonomy;
import org.trihelix.ideas.internal.fields.FieldSets;
import org.trihelix.ideas.internal.fields.PresentTaxonomies;
import org.trihelix.ideas.internal.store.Asked;
import org.trihelix.ideas.internal.store.FunnelCounts;

/** The taxonomies that are here, with the ideas under their terms. */
@Component(service = {Taxonomies.class, TaxonomyReading.class})
public class TaxonomyReading implements Taxonomies {

    private final UnitOfWork work;
    private final Gate gate;
    private final FunnelCounts counts;
    private final PresentTaxonomies present;
    private final FieldSets sets;

    @Activate
    public TaxonomyReading(
            @Reference UnitOfWork work,
            @Reference Gate gate,
            @Reference FunnelCounts counts,
            @Reference PresentTaxonomies present,
            @Reference FieldSets sets) {
        this.work = work;
        this.gate = gate;
        this.counts = counts;
        this.present = present;
        this.sets = sets;
    }

    @Override
    public List<Known> all(Caller caller) {
        gate.require(caller, IdeasPermissions.READ, Scope.PLATFORM);
        return present.brought().stream().map(this::known).toList();
    }

    @Override
    public Known taxonomy(Caller caller, String code) {
        gate.require(caller, IdeasPermissions.READ, Scope.PLATFORM);
        return present.brought().stream()
                .filter(one -> one.service().code().equals(code))
                .findFirst()
                .map(this::known)
                .orElseThrow(() -> new NotFoundException(new SubjectRef(Known.KIND, code)));
    }

    private Known known(Brought<Taxonomy> one) {
        return new Known(
                one.service(),
                one.module(),
                one.region(),
                sets.takingFrom(one.service().code()));
    }

    @Override
    public Map<String, Long> counts(Caller caller, String code) {
        Known known = taxonomy(caller, code);
        return widened(known.taxonomy().terms(), work.read(connection -> counts.sayers(known.fields())));
    }

    /** Wider terms stand before narrower ones, so from the end each gives all that it has to the one above. */
    private static Map<String, Long> widened(List<Option> terms, Map<String, Set<String>> sayers) {
        var under = new HashMap<>(sayers);
        for (Option term : terms.reversed()) {
            Set<String> ideas = under.getOrDefault(term.code(), Set.of());
            if (term.parent() != null) {
                under.computeIfAbsent(term.parent(), parent -> new HashSet<>()).addAll(ideas);
            }
        }
        var widened = new LinkedHashMap<String, Long>();
        terms.forEach(term -> widened.put(
                term.code(), (long) under.getOrDefault(term.code(), Set.of()).size()));
        return widened;
    }

    /**
     * What ideas under a term say.
     *
     * @param term {@code TAXONOMY.TERM}; null for none
     */
    Asked.@Nullable Said said(@Nullable String term) {
        if (term == null) {
            return null;
        }
        int dot = term.indexOf('.');
        Taxonomy taxonomy = dot < 0 ? null : present.all().get(term.substring(0, dot));
        Set<String> under = taxonomy == null ? Set.of() : taxonomy.under(term.substring(dot + 1));
        if (taxonomy == null || under.isEmpty()) {
            throw InvalidException.field("term", "ideas.error.term", term);
        }
        return new Asked.Said(sets.takingFrom(taxonomy.code()), under);
    }
}
