package org.trihelix.clusters.internal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.trihelix.api.people.Sector;
import org.trihelix.clusters.Composition;

/** How organizations are composed, in words and numbers. */
final class Compositions {

    private Compositions() {}

    /** Linkage and ties, and what is missing. */
    static String sentence(Say say, Composition composition) {
        String told = say.word("linkage", composition.linkage()) + ". "
                + say.text("clusters.composition.ties", composition.ties());
        return composition.missing().isEmpty()
                ? told
                : told + " " + say.text("clusters.composition.missing", missing(say, composition));
    }

    private static String missing(Say say, Composition composition) {
        return composition.missing().stream()
                .map(helix -> say.word("helix", helix))
                .collect(Collectors.joining(", "));
    }

    static Component table(Say say, Composition composition) {
        var table = new Tables(
                say,
                say.text("clusters.composition.title"),
                List.of("clusters.composition.helix", "clusters.composition.members", "clusters.composition.share"));
        for (Sector.Helix helix : Sector.Helix.values()) {
            table.row(
                    new Span(say.word("helix", helix)),
                    String.valueOf(composition.members().getOrDefault(helix, 0)),
                    say.percent(composition.share(helix)));
        }
        var whole = new Div();
        whole.addClassName("th-sections");
        whole.add(new Paragraph(sentence(say, composition)), table.made());
        return whole;
    }

    /** Synergy of the helices, or why it is not told. */
    static Component synergy(Say say, Composition composition) {
        Double synergy = composition.synergy();
        return new Paragraph(
                synergy == null
                        ? say.text("clusters.synergy.few", composition.acts(), Composition.ACTS_LEAST)
                        : say.text("clusters.synergy", say.number(synergy), composition.acts()));
    }
}
