package org.trihelix.clusters.internal;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.trihelix.api.InvalidException;
import org.trihelix.api.text.Label;
import org.trihelix.clusters.ValueChain;
import org.trihelix.clusters.domain.Chain;

/** The value chains there are now. */
@Component(service = Chains.class)
public class Chains {

    private final List<ValueChain> known = new CopyOnWriteArrayList<>();

    @Reference(name = "chain", cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void add(ValueChain chain) {
        known.add(chain);
    }

    public void remove(ValueChain chain) {
        known.remove(chain);
    }

    List<Chain> all() {
        return known.stream()
                .map(ValueChain::chain)
                .sorted(java.util.Comparator.comparing(chain -> !chain.code().equals(GeneralChain.CODE)))
                .toList();
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

    /** @throws InvalidException when there is no such chain now, or no such link in it */
    void requireLink(String chain, String link) {
        if (existing(chain).link(link).isEmpty()) {
            throw InvalidException.field("link", "clusters.error.link");
        }
    }
}
