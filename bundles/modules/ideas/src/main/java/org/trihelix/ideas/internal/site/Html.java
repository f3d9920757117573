package org.trihelix.ideas.internal.site;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.trihelix.ideas.Stay;
import org.trihelix.ideas.domain.State;

/** Small pieces of pages. What people wrote goes in as text only, so that it cannot become markup. */
final class Html {

    private Html() {}

    /** Paragraphs of a text as it was typed. */
    static void paragraphs(Element parent, String text) {
        for (String paragraph : text.split("\n{2,}")) {
            Element p = parent.appendElement("p");
            String[] lines = paragraph.split("\n");
            for (int i = 0; i < lines.length; i++) {
                if (i > 0) {
                    p.appendElement("br");
                }
                p.appendText(lines[i]);
            }
        }
    }

    static Element link(Element parent, String address, String text) {
        return parent.appendElement("a").attr("href", address).text(text);
    }

    /** Where an idea stands, in the look of the hub's chips. */
    static void chip(Element parent, State state, Wording wording) {
        String tone = switch (state) {
            case DRAFT, ARCHIVED -> "neutral";
            case SUBMITTED, SCREENING, EVALUATION, PROMOTION, MOBILIZATION -> "progress";
            case CLUSTER, IMPLEMENTATION -> "success";
            case REVISION, APPEAL -> "warning";
            case REJECTED -> "danger";
        };
        parent.appendElement("span").addClass("th-chip").attr("data-tone", tone).text(wording.text("state." + state));
    }

    /** That an idea stands for too long, if it does. */
    static void overdue(Element parent, Stay stay, Wording wording) {
        if (stay.overdue()) {
            parent.appendElement("span")
                    .addClass("th-chip")
                    .attr("data-tone", "warning")
                    .text(wording.text("overdue"));
        }
    }

    static void time(Element parent, Instant instant, Locale locale) {
        var form = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .withZone(ZoneOffset.UTC);
        parent.appendElement("time").attr("datetime", instant.toString()).text(form.format(instant));
    }

    static void option(Element select, String value, String text, boolean selected) {
        Element option = select.appendElement("option").attr("value", value).text(text);
        if (selected) {
            option.attr("selected", true);
        }
    }

    /** A query of those parameters that are not empty, with its question mark. */
    static String query(Map<String, String> parameters) {
        String query = parameters.entrySet().stream()
                .filter(parameter -> !parameter.getValue().isEmpty())
                .map(parameter ->
                        parameter.getKey() + '=' + URLEncoder.encode(parameter.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : '?' + query;
    }
}
