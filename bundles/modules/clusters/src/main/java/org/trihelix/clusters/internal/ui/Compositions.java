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
        var whole = new Div(
                new Paragraph(say.word("linkage", composition.linkage()) + ". "
                        + say.text("clusters.composition.ties", composition.ties())),
                table.made());
        if (!composition.missing().isEmpty()) {
            String missing = composition.missing().stream()
                    .map(helix -> say.word("helix", helix))
                    .collect(Collectors.joining(", "));
            whole.add(new Paragraph(say.text("clusters.composition.missing", missing)));
        }
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
