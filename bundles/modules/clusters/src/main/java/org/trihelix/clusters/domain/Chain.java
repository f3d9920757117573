package org.trihelix.clusters.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.trihelix.api.text.Label;

/**
 * A value chain: who takes in what others give.
 *
 * @param code unique in the hub
 * @param links from the beginning to the end
 */
public record Chain(String code, Label name, List<ChainLink> links) {

    public Chain {
        links = List.copyOf(links);
    }

    public Optional<ChainLink> link(String link) {
        return links.stream().filter(one -> one.code().equals(link)).findFirst();
    }

    /** Whether one takes in what the other gives, in either direction. */
    public boolean complements(String one, String other) {
        return needs(one, other) || needs(other, one);
    }

    private boolean needs(String taker, String giver) {
        return link(taker).filter(link -> link.needs().contains(giver)).isPresent();
    }

    /** Links where nobody stands. */
    public List<ChainLink> missing(Collection<String> held) {
        return links.stream().filter(link -> !held.contains(link.code())).toList();
    }
}
