package org.trihelix.clusters.internal.store;

import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Conditions of a query, all of which must hold, with their parameters. */
final class Conditions {

    private final List<String> clauses = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    Conditions and(String clause) {
        clauses.add('(' + clause + ')');
        return this;
    }

    /** With one parameter, which the clause calls by its name. */
    Conditions and(String clause, String name, Object value) {
        parameters.put(name, value);
        return and(clause);
    }

    Conditions with(String name, Object value) {
        parameters.put(name, value);
        return this;
    }

    Conditions copy() {
        var copy = new Conditions();
        copy.clauses.addAll(clauses);
        copy.parameters.putAll(parameters);
        return copy;
    }

    String where() {
        return clauses.isEmpty() ? "" : " where " + String.join(" and ", clauses);
    }

    <Q extends Query> Q bind(Q query) {
        parameters.forEach(query::setParameter);
        return query;
    }
}
