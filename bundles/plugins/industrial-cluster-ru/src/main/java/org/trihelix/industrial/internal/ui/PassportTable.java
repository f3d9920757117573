package org.trihelix.industrial.internal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.trihelix.industrial.domain.Told;
import org.trihelix.industrial.internal.Passport;
import org.trihelix.ui.PlainTable;
import org.trihelix.ui.ViewContext;

/** Participants with what was told of them. */
final class PassportTable {

    private static final List<String> HEADINGS = List.of("participant", "role", "output", "within", "share");

    private PassportTable() {}

    /** @param telling whether there are links for those who may tell something */
    static Component of(ViewContext context, Passport passport, boolean telling) {
        var headings = new ArrayList<String>();
        HEADINGS.forEach(name -> headings.add(context.text("industrial.field." + name)));
        if (telling) {
            headings.add(context.text("industrial.tell"));
        }
        var table = new PlainTable(context.text("industrial.passport.title"), headings);
        passport.participants().forEach(one -> row(context, table, passport, one, telling));
        return table.wide();
    }

    private static void row(
            ViewContext context, PlainTable table, Passport passport, Passport.Participant one, boolean telling) {
        Told told = one.told();
        var cells = new ArrayList<Object>(List.of(
                new Span(role(context, told)),
                Amounts.shown(context, told == null ? null : told.output()),
                Amounts.shown(context, told == null ? null : told.within()),
                Amounts.percent(context, told == null ? OptionalDouble.empty() : told.share())));
        if (telling) {
            cells.add(one.mine() ? link(context, passport, one) : new Span());
        }
        table.row(new Anchor("organizations/" + one.organization(), one.name()), cells.toArray());
    }

    private static Component link(ViewContext context, Passport passport, Passport.Participant one) {
        var link = new Anchor(
                Paths.participant(passport.cluster().id(), one.organization()),
                context.text(one.told() == null ? "industrial.tell.first" : "industrial.tell.change"));
        link.setAriaLabel(link.getText() + ": " + one.name());
        return link;
    }

    private static String role(ViewContext context, @Nullable Told told) {
        return Optional.ofNullable(told)
                .map(known -> context.text("industrial.role." + known.role()))
                .orElse(context.text("industrial.role.unknown"));
    }
}
