package org.trihelix.clusters.internal.ui;

import org.trihelix.api.SubjectRef;

/** Addresses below {@code /app/}. */
final class Paths {

    static final String CLUSTERS = "clusters";
    static final String SUGGESTED = "cluster-suggestions";
    static final String PROJECTS = "joint-projects";

    private Paths() {}

    static String cluster(String id) {
        return CLUSTERS + '/' + id;
    }

    static String editing(String id) {
        return cluster(id) + "/edit";
    }

    static String proposing(SubjectRef idea) {
        return CLUSTERS + "/new?idea=" + idea;
    }

    static String proposing(int community) {
        return CLUSTERS + "/new?community=" + community;
    }

    static String project(String id) {
        return PROJECTS + '/' + id;
    }

    static String opening(String cluster) {
        return PROJECTS + "/new?cluster=" + cluster;
    }

    static String organization(String id) {
        return "organizations/" + id;
    }
}
