package org.trihelix.clusters.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.trihelix.api.InvalidException;
import org.trihelix.api.plugin.Contributed;
import org.trihelix.api.plugin.Reach;
import org.trihelix.api.text.Label;
import org.trihelix.clusters.ValueChain;
import org.trihelix.clusters.domain.Chain;
import org.trihelix.clusters.domain.Charter;

/** The value chains there are now. The general one is for all regions. */
@Component(service = Chains.class)
public class Chains {

    private final Contributed<ValueChain> known = new Contributed<>();

    @Reference(name = "chain", cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void add(ValueChain chain, Map<String, Object> properties) {
        known.add(chain, properties);
    }

    public void remove(ValueChain chain) {
        known.remove(chain);
    }

    @Reference(name = "reach", cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    public void setReach(Reach reach) {
        known.setReach(reach);
    }

    public void unsetReach(Reach reach) {
        known.unsetReach(reach);
    }

    List<Chain> all() {
        return sorted(known.all().stream().map(ValueChain::chain));
    }

    /** Those that a cluster of the region may choose. */
    List<Chain> in(@Nullable String region) {
        List<ValueChain> covering = known.in(region);
        return sorted(known.all().stream()
                .filter(one -> covering.contains(one) || isGeneral(one.chain()))
                .map(ValueChain::chain));
    }

    private static List<Chain> sorted(Stream<Chain> chains) {
        return chains.sorted(Comparator.comparing(chain -> !isGeneral(chain))).toList();
    }

    private static boolean isGeneral(Chain chain) {
        return chain.code().equals(GeneralChain.CODE);
    }

    Chain chain(String code) {
        return all().stream()
                .filter(chain -> chain.code().equals(code))
                .findFirst()
                .orElseGet(() -> new Chain(code, Label.of(code), List.of()));
    }

    /** @throws InvalidException when there is no such chain now */
    Chain existing(String code) {
        Chain chain = chain(code);
        if (chain.links().isEmpty()) {
            throw InvalidException.field("chain", "clusters.error.chain");
        }
        return chain;
    }

    /** @throws InvalidException when there is no such chain now, or it is not for the region */
    void requireChoice(Charter charter) {
        existing(charter.chain());
        if (in(charter.region()).stream().noneMatch(chain -> chain.code().equals(charter.chain()))) {
            throw InvalidException.field("chain", "clusters.error.chain.region");
        }
    }

    /**
     * What a cluster has stays, be it that its module is away; in another region it is chosen anew.
     *
     * @throws InvalidException when what was chosen cannot be
     */
    void requireChoice(Charter before, Charter after) {
        boolean same = after.chain().equals(before.chain());
        boolean moved = !Objects.equals(after.region(), before.region());
        if (!same || moved && !chain(after.chain()).links().isEmpty()) {
            requireChoice(after);
        }
    }

    /** @throws InvalidException when there is no such chain now, or no such link in it */
    void requireLink(String chain, String link) {
        if (existing(chain).link(link).isEmpty()) {
            throw InvalidException.field("link", "clusters.error.link");
        }
    }
}
