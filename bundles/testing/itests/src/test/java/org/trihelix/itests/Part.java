package org.trihelix.itests;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A module as people and programs meet it. */
enum Part {
    IDEAS("ideas", "", "", "/api/v1/ideas", "/ideas"),
    EVALUATION(
            "evaluations",
            "evaluation.module.name",
            "evaluation.module.name",
            "/api/v1/evaluations",
            "/api/v1/reviews",
            "/api/v1/criteria-models"),
    MOBILIZATION(
            "mobilization",
            "mobilization.tab.title",
            "mobilization.tab.resources",
            "/api/v1/promotions",
            "/api/v1/mobilizations",
            "/api/v1/needs",
            "/api/v1/pledges"),
    CLUSTERS(
            "clusters",
            "clusters.module.name",
            "clusters.organization.tab",
            "/api/v1/clusters",
            "/api/v1/joint-projects",
            "/api/v1/network");

    private final String page;
    private final String tab;
    private final String organizationTab;
    private final List<String> addresses;

    Part(String page, String tab, String organizationTab, String... addresses) {
        this.page = page;
        this.tab = tab;
        this.organizationTab = organizationTab;
        this.addresses = List.of(addresses);
    }

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    String bundle() {
        return "org.trihelix." + id();
    }

    /** Path of one of its lists below {@code /app/}, which stands in the menu. */
    String page() {
        return page;
    }

    /** Key of the title of that list. */
    String list() {
        return id() + ".list.title";
    }

    /** Key of the title of its tab on ideas. */
    String tab() {
        return tab;
    }

    /** Key of the title of its tab on organizations. */
    String organizationTab() {
        return organizationTab;
    }

    /** What it answers at, the first one in the API. */
    List<String> addresses() {
        return addresses;
    }

    /** All 24 orders. */
    static List<List<Part>> orders() {
        return orders(List.of(values()));
    }

    private static List<List<Part>> orders(List<Part> parts) {
        if (parts.isEmpty()) {
            return List.of(List.of());
        }
        var all = new ArrayList<List<Part>>();
        for (Part first : parts) {
            List<Part> others = parts.stream().filter(part -> part != first).toList();
            orders(others).forEach(rest -> {
                var order = new ArrayList<>(List.of(first));
                order.addAll(rest);
                all.add(order);
            });
        }
        return all;
    }

    /** Two orders in which each stands once before each other. */
    static List<List<Part>> bothWays() {
        return List.of(List.of(values()), List.of(values()).reversed());
    }
}
