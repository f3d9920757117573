package org.trihelix.evaluation.internal;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.trihelix.evaluation.Result.Place;
import org.trihelix.evaluation.Result.Score;
import org.trihelix.evaluation.Result.Table;
import org.trihelix.evaluation.domain.Criterion;

/** A ranking as a file: weights, scales and every score, so that anybody can compute it anew. Numbers have a point in every language. */
public final class RankingExport {

    private final Table table;
    private final List<Score> scores;
    private final Scoring scoring;
    private final Locale locale;

    public RankingExport(Table table, List<Score> scores, Locale locale) {
        this.table = table;
        this.scores = scores;
        this.scoring = new Scoring(table.revision().set());
        this.locale = locale;
    }

    /** One line per score, with the weight and scale of its criterion and the subject's total and rank. */
    public String csv() {
        var csv = new StringBuilder("rank,total,evaluation,title,reviewer,criterion,name,weight,worst,best,score\r\n");
        for (Place place : table.places()) {
            for (Score score : scores) {
                if (score.evaluation().equals(place.evaluation())) {
                    line(csv, place, score);
                }
            }
        }
        return csv.toString();
    }

    private void line(StringBuilder csv, Place place, Score score) {
        int column = column(score.criterion());
        Criterion criterion = scoring.leaves().get(column);
        csv.append(place.rank()).append(',').append(place.total()).append(',');
        csv.append(place.evaluation()).append(',').append(quoted(place.title())).append(',');
        csv.append(score.reviewer()).append(',').append(criterion.code()).append(',');
        csv.append(quoted(criterion.name().in(locale))).append(',').append(scoring.weights()[column]);
        csv.append(',')
                .append(criterion.scale().worst())
                .append(',')
                .append(criterion.scale().best());
        csv.append(',').append(score.score()).append("\r\n");
    }

    private int column(String code) {
        List<Criterion> leaves = scoring.leaves();
        for (int i = 0; i < leaves.size(); i++) {
            if (leaves.get(i).code().equals(code)) {
                return i;
            }
        }
        throw new IllegalStateException("no criterion " + code);
    }

    /** A leading sign that a spreadsheet would take for a formula gets an apostrophe. */
    private static String quoted(String text) {
        boolean formula = text.matches("(?s)[=+@\\t\\r-].*");
        return '"' + (formula ? "'" : "") + text.replace("\"", "\"\"") + '"';
    }

    /** The same in the form of the API. */
    public String json() {
        return "{\"model\": " + text(table.revision().model()) + ", \"revision\": "
                + table.revision().number() + ",\n \"criteria\": " + criteria() + ",\n \"ranking\": "
                + table.places().stream().map(this::place).collect(Collectors.joining(",\n  ", "[\n  ", "\n ]"))
                + "\n}\n";
    }

    private String criteria() {
        double[] weights = scoring.weights();
        var json = new StringBuilder("[");
        for (int i = 0; i < weights.length; i++) {
            Criterion one = scoring.leaves().get(i);
            json.append(i == 0 ? "\n  " : ",\n  ").append("{\"code\": ").append(text(one.code()));
            json.append(", \"name\": ").append(text(one.name().in(locale)));
            json.append(", \"weight\": ").append(weights[i]);
            json.append(", \"worst\": ").append(one.scale().worst());
            json.append(", \"best\": ").append(one.scale().best()).append('}');
        }
        return json.append("\n ]").toString();
    }

    private String place(Place place) {
        String given = scores.stream()
                .filter(score -> score.evaluation().equals(place.evaluation()))
                .map(score -> "{\"reviewer\": " + score.reviewer() + ", \"criterion\": " + text(score.criterion())
                        + ", \"score\": " + score.score() + '}')
                .collect(Collectors.joining(", ", "[", "]"));
        return "{\"rank\": " + place.rank() + ", \"total\": " + place.total() + ", \"evaluation\": "
                + text(place.evaluation()) + ", \"subject\": "
                + text(place.subject().toString()) + ", \"title\": " + text(place.title()) + ", \"scores\": " + given
                + '}';
    }

    private static String text(String value) {
        var json = new StringBuilder("\"");
        value.chars().forEach(c -> {
            if (c == '"' || c == '\\') {
                json.append('\\').append((char) c);
            } else if (c < ' ') {
                json.append(String.format("\\u%04x", c));
            } else {
                json.append((char) c);
            }
        });
        return json.append('"').toString();
    }
}
