package org.trihelix.clusters.internal;

import org.trihelix.clusters.Network.Reported;
import org.trihelix.clusters.domain.TieKind;

/** Ties for tests. */
final class Ties {

    private Ties() {}

    static Reported between(String one, String other) {
        return new Reported(one, other, TieKind.AGREEMENT, "Договор.");
    }
}
