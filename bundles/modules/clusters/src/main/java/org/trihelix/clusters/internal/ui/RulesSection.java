package org.trihelix.clusters.internal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.trihelix.clusters.Finding;
import org.trihelix.clusters.Verdict;
import org.trihelix.ui.Status;
import org.trihelix.ui.StatusChip;

/** How a cluster or candidate stands to the rules of composition of its region. */
record RulesSection(Say say) {

    Component of(List<Verdict> verdicts) {
        var rules = new Div();
        rules.addClassName("th-sections");
        verdicts.forEach(verdict -> rules.add(rule(verdict)));
        return new Section(
                new H2(say.text("clusters.rules.title")), new Paragraph(say.text("clusters.rules.text")), rules);
    }

    private Component rule(Verdict verdict) {
        String name = say.label(verdict.name());
        String source = say.label(verdict.source());
        var head = new Div(new H3(name), chip(verdict.state()));
        head.addClassName("th-title-row");
        var rule = new Div(head);
        if (!source.isEmpty()) {
            var hint = new Paragraph(say.text("clusters.rules.source", source));
            hint.addClassName("th-hint");
            rule.add(hint);
        }
        var table = new Tables(
                say, name, List.of("clusters.rules.condition", "clusters.rules.amount", "clusters.rules.state"));
        verdict.findings()
                .forEach(finding -> table.row(
                        Tables.twoLines(new Span(say.label(finding.condition())), say.label(finding.lack())),
                        amount(finding),
                        chip(finding.state())));
        rule.add(table.made().wide());
        return rule;
    }

    private String amount(Finding finding) {
        Double have = finding.have();
        Double wanted = finding.wanted();
        if (wanted == null) {
            return say.number(have);
        }
        if (have == null) {
            return say.text("clusters.rules.needed", say.number(wanted));
        }
        return say.text(
                have > wanted ? "clusters.rules.more" : "clusters.ofSeats", say.number(have), say.number(wanted));
    }

    private StatusChip chip(Finding.State state) {
        Status.Tone tone = switch (state) {
            case HOLDS -> Status.Tone.SUCCESS;
            case MISSING -> Status.Tone.WARNING;
            case UNKNOWN -> Status.Tone.NEUTRAL;
        };
        return new StatusChip(new Status(say.word("rules", state), tone));
    }
}
