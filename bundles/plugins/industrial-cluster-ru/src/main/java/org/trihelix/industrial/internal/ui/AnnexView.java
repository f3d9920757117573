package org.trihelix.industrial.internal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.clusters.Finding;
import org.trihelix.clusters.Verdict;
import org.trihelix.industrial.domain.Requirements;
import org.trihelix.industrial.internal.IndustrialModule;
import org.trihelix.industrial.internal.IndustrialRule;
import org.trihelix.industrial.internal.Passport;
import org.trihelix.industrial.internal.Passports;
import org.trihelix.ui.Crumb;
import org.trihelix.ui.PlainTable;
import org.trihelix.ui.PlainView;
import org.trihelix.ui.ReportPage;
import org.trihelix.ui.Status;
import org.trihelix.ui.StatusChip;
import org.trihelix.ui.ViewContext;
import org.trihelix.ui.ViewContribution;

/** The annex to an application: how the cluster stands to the decree, and its participants, to be printed and signed. */
@org.osgi.service.component.annotations.Component(service = ViewContribution.class)
public final class AnnexView extends PlainView {

    private final Passports passports;
    private final IndustrialRule rule;

    @Activate
    public AnnexView(@Reference Passports passports, @Reference IndustrialRule rule) {
        super(Paths.ANNEX, "industrial.annex.title", IndustrialModule.READ, null);
        this.passports = passports;
        this.rule = rule;
    }

    @Override
    public Component create(ViewContext context) {
        return Missing.unless(
                context, () -> page(context, passports.passport(context.caller(), context.parameter("id"))));
    }

    private Component page(ViewContext context, Passport passport) {
        String name = passport.cluster().charter().name();
        String today = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(context.locale())
                .format(LocalDate.now(context.clock().withZone(context.zone())));
        return new ReportPage(
                context,
                List.of(new Crumb(name, Paths.tab(passport.cluster().id()))),
                context.text(titleKey()),
                context.text("industrial.annex.of", name, today),
                section(context, "industrial.annex.conditions", conditions(context, passport.verdict())),
                section(context, "industrial.passport.title", PassportTable.of(context, passport, false)),
                section(context, "industrial.annex.figures", figures(context)),
                signatures(context));
    }

    private static Component section(ViewContext context, String titleKey, Component content) {
        return new com.vaadin.flow.component.html.Section(new H2(context.text(titleKey)), content);
    }

    private static Component conditions(ViewContext context, @Nullable Verdict verdict) {
        if (verdict == null) {
            return new Paragraph(context.text("industrial.annex.elsewhere"));
        }
        var table = new PlainTable(
                context.text("industrial.annex.conditions"),
                Stream.of("condition", "have", "wanted", "state")
                        .map(key -> context.text("industrial.annex." + key))
                        .toList());
        verdict.findings()
                .forEach(finding -> table.row(
                        condition(context, finding),
                        Amounts.shown(context, finding.have()),
                        Amounts.shown(context, finding.wanted()),
                        state(context, finding.state())));
        return table.wide();
    }

    private static Component condition(ViewContext context, Finding finding) {
        var lack = new Paragraph(finding.lack().in(context.locale()));
        lack.addClassName("th-hint");
        lack.setVisible(!lack.getText().isEmpty());
        return new Div(new Span(finding.condition().in(context.locale())), lack);
    }

    private static Component state(ViewContext context, Finding.State state) {
        Status.Tone tone = switch (state) {
            case HOLDS -> Status.Tone.SUCCESS;
            case MISSING -> Status.Tone.WARNING;
            case UNKNOWN -> Status.Tone.NEUTRAL;
        };
        return new StatusChip(new Status(context.text("industrial.state." + state), tone));
    }

    /** Which figures were taken, since each of them may be set. */
    private Component figures(ViewContext context) {
        Requirements asked = rule.requirements();
        var list = new UnorderedList();
        figure(context, list, "enterprises", asked.enterprises());
        figure(context, list, "finals", asked.finals());
        if (asked.cooperation() > 0) {
            String share = NumberFormat.getPercentInstance(context.locale()).format(asked.cooperation());
            list.add(new ListItem(context.text("industrial.figure.cooperation", share)));
        }
        figure(context, list, "infrastructure", asked.infrastructure());
        figure(context, list, "specialized", asked.specialized());
        figure(context, list, "education", asked.education());
        figure(context, list, "finance", asked.finance());
        return new Div(new Paragraph(context.text("industrial.annex.figures.text")), list);
    }

    private static void figure(ViewContext context, UnorderedList list, String name, int least) {
        if (least > 0) {
            list.add(new ListItem(context.text("industrial.figure." + name, least)));
        }
    }

    private static Component signatures(ViewContext context) {
        var lines = new Div(
                new Paragraph(context.text("industrial.annex.signature.organization")),
                new Paragraph(context.text("industrial.annex.signature.authority")));
        lines.addClassName("th-signatures");
        return lines;
    }
}
