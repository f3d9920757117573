package org.trihelix.evaluation.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.FieldError;
import org.trihelix.api.text.Message;

/**
 * Criteria with their weights, as an evaluation keeps them.
 *
 * @param method how the weights were found
 * @param judgements for {@link Method#PAIRWISE} how many times more one top criterion matters than another: 0 over 1, 0 over 2, …, 1 over 2, …
 * @param criteria parents before children
 */
public record CriteriaSet(Method method, List<Double> judgements, List<Criterion> criteria) {

    public static final int FEWEST = 2;
    public static final int MOST = 15;
    public static final int NAME_MAX = 200;
    public static final int HELP_MAX = 500;
    public static final int WORDS_MAX = 100;

    /** Saaty's scale ends here. */
    public static final double STRONGEST = 9;

    private static final double ROUNDING = 1e-9;

    /** How weights are found. The text shown has the key {@code evaluation.method.NAME}. */
    public enum Method {
        /** Given as numbers, made to sum to 1. */
        DIRECT,
        /** From judgements about pairs (AHP). */
        PAIRWISE
    }

    public CriteriaSet {
        judgements = List.copyOf(judgements);
        criteria = List.copyOf(criteria);
    }

    /** Those that are scored: criteria without parts. */
    public List<Criterion> leaves() {
        return criteria.stream()
                .filter(one -> criteria.stream().noneMatch(other -> one.code().equals(other.parent())))
                .toList();
    }

    /** Those that the judgements are about: criteria that are no part of another. */
    public List<Criterion> tops() {
        return criteria.stream().filter(one -> one.parent() == null).toList();
    }

    /** The criteria of which it is a part, the top one first. */
    public List<Criterion> above(Criterion criterion) {
        var above = new ArrayList<Criterion>();
        for (Criterion one = parent(criterion); one != null; one = parent(one)) {
            above.addFirst(one);
        }
        return above;
    }

    private @Nullable Criterion parent(Criterion criterion) {
        return criteria.stream()
                .filter(one -> one.code().equals(criterion.parent()))
                .findFirst()
                .orElse(null);
    }

    /** Its share of the whole, where weights are shares among siblings. */
    public double inWhole(Criterion criterion) {
        return above(criterion).stream().mapToDouble(Criterion::weight).reduce(criterion.weight(), (a, b) -> a * b);
    }

    /** Position of each criterion's parent, −1 at the top. */
    public int[] parents() {
        List<String> codes = criteria.stream().map(Criterion::code).toList();
        return criteria.stream()
                .mapToInt(criterion -> criterion.parent() == null ? -1 : codes.indexOf(criterion.parent()))
                .toArray();
    }

    /** With the weights put to the criteria in their order. */
    public CriteriaSet weighing(double[] weights) {
        var weighed = new ArrayList<Criterion>();
        for (int i = 0; i < criteria.size(); i++) {
            weighed.add(criteria.get(i).weighing(weights[i]));
        }
        return new CriteriaSet(method, judgements, weighed);
    }

    /** All that is wrong; fields are {@code criteria}, {@code judgements}, {@code criteria.CODE}. */
    public List<FieldError> errors() {
        var errors = new ArrayList<FieldError>();
        if (criteria.size() < FEWEST || criteria.size() > MOST) {
            errors.add(error("criteria", "evaluation.error.criteria", FEWEST, MOST));
        }
        var codes = new HashSet<String>();
        for (Criterion criterion : criteria) {
            check(criterion, codes, errors);
        }
        if (method == Method.DIRECT
                && criteria.stream().mapToDouble(Criterion::weight).sum() <= 0) {
            errors.add(error("criteria", "evaluation.error.weights"));
        }
        if (method == Method.PAIRWISE && !judged()) {
            errors.add(error("judgements", "evaluation.error.judgements"));
        }
        return errors;
    }

    private static void check(Criterion criterion, HashSet<String> codes, List<FieldError> errors) {
        String field = "criteria." + criterion.code();
        if (criterion.name().ru().isBlank() || criterion.name().length() > NAME_MAX) {
            errors.add(error(field, "evaluation.error.criterion.name", NAME_MAX));
        }
        if (criterion.help().length() > HELP_MAX
                || criterion.scale().worstWords().length() > WORDS_MAX
                || criterion.scale().bestWords().length() > WORDS_MAX) {
            errors.add(error(field, "evaluation.error.criterion.words", WORDS_MAX, HELP_MAX));
        }
        if (!criterion.scale().isScale()) {
            errors.add(error(field, "evaluation.error.criterion.scale", ScoreScale.LARGEST));
        }
        if (!(criterion.weight() >= 0) || Double.isInfinite(criterion.weight())) {
            errors.add(error(field, "evaluation.error.criterion.weight"));
        }
        boolean parentKnown = criterion.parent() == null || codes.contains(criterion.parent());
        if (!criterion.code().matches("[a-z][a-z0-9-]{0,39}") || !codes.add(criterion.code()) || !parentKnown) {
            errors.add(error(field, "evaluation.error.criterion.code"));
        }
    }

    private boolean judged() {
        long tops = tops().size();
        return judgements.size() == tops * (tops - 1) / 2
                && judgements.stream()
                        .allMatch(value -> value >= 1 / STRONGEST - ROUNDING && value <= STRONGEST + ROUNDING);
    }

    private static FieldError error(String field, String key, Object... arguments) {
        return new FieldError(field, Message.of(key, arguments));
    }
}
