package org.trihelix.industrial.internal.ui;

/** Addresses below {@code /app/}. */
final class Paths {

    static final String ANNEX = "industrial-clusters/:id";
    static final String PARTICIPANT = "industrial-clusters/:id/:organization";

    private Paths() {}

    static String annex(String cluster) {
        return "industrial-clusters/" + cluster;
    }

    static String participant(String cluster, String organization) {
        return annex(cluster) + '/' + organization;
    }

    /** The tab on the cluster's page. */
    static String tab(String cluster) {
        return "clusters/" + cluster + "?tab=" + PassportTab.NAME;
    }
}
