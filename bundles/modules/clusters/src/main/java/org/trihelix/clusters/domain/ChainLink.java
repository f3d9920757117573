package org.trihelix.clusters.domain;

import java.util.List;
import org.trihelix.api.text.Label;

/**
 * A link of a value chain.
 *
 * @param code unique in its chain: lower-case letters, digits, hyphens
 * @param name what whoever stands there does
 * @param needs codes of the links whose outputs it takes in
 */
public record ChainLink(String code, Label name, List<String> needs) {

    public ChainLink {
        needs = List.copyOf(needs);
    }
}
