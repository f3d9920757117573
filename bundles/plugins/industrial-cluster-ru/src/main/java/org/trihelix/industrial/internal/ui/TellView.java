package org.trihelix.industrial.internal.ui;

import com.vaadin.flow.component.Component;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.InvalidException;
import org.trihelix.api.NotFoundException;
import org.trihelix.api.SubjectRef;
import org.trihelix.clusters.Cluster;
import org.trihelix.industrial.domain.Role;
import org.trihelix.industrial.domain.Told;
import org.trihelix.industrial.internal.IndustrialModule;
import org.trihelix.industrial.internal.Passport;
import org.trihelix.industrial.internal.Passports;
import org.trihelix.ui.Crumb;
import org.trihelix.ui.Decimals;
import org.trihelix.ui.FormDefinition;
import org.trihelix.ui.FormField;
import org.trihelix.ui.FormPage;
import org.trihelix.ui.FormStep;
import org.trihelix.ui.Option;
import org.trihelix.ui.PlainView;
import org.trihelix.ui.ViewContext;
import org.trihelix.ui.ViewContribution;

/** Tells of one participant. */
@org.osgi.service.component.annotations.Component(service = ViewContribution.class)
public final class TellView extends PlainView {

    private final Passports passports;

    @Activate
    public TellView(@Reference Passports passports) {
        super(Paths.PARTICIPANT, "industrial.tell.title", IndustrialModule.TELL, null);
        this.passports = passports;
    }

    @Override
    public Component create(ViewContext context) {
        return Missing.unless(context, () -> {
            String organization = context.parameter("organization");
            Passport passport = passports.passport(context.caller(), context.parameter("id"));
            var participant = passport.participant(organization);
            if (!participant.mine()) {
                throw new NotFoundException(new SubjectRef(Cluster.KIND, context.parameter("id")));
            }
            return form(context, passport, participant);
        });
    }

    private Component form(ViewContext context, Passport passport, Passport.Participant participant) {
        var version = new AtomicInteger(participant.version());
        String cluster = passport.cluster().id();
        return new FormPage(
                        context,
                        new FormDefinition(
                                List.of(new Crumb(passport.cluster().charter().name(), Paths.tab(cluster))),
                                titleKey(),
                                List.of(new FormStep(titleKey(), fields(context))),
                                Passports.values(participant.told()),
                                "industrial.tell.save",
                                values -> save(context, passport, participant, version.get(), values),
                                null,
                                () -> version.set(passports
                                        .passport(context.caller(), cluster)
                                        .participant(participant.organization())
                                        .version())))
                .note(new com.vaadin.flow.component.html.Paragraph(participant.name()));
    }

    private static List<FormField> fields(ViewContext context) {
        List<Option> roles = Stream.of(Role.values())
                .map(role -> new Option(role.name(), context.text("industrial.role." + role)))
                .toList();
        return List.of(
                new FormField.Choice("role", "industrial.field.role", "industrial.help.role", true, roles),
                new FormField.Decimal("output", "industrial.field.output", "industrial.help.output", false),
                new FormField.Decimal("within", "industrial.field.within", "industrial.help.within", false));
    }

    private void save(
            ViewContext context,
            Passport passport,
            Passport.Participant participant,
            int version,
            Map<String, String> values) {
        String cluster = passport.cluster().id();
        passports.tell(context.caller(), cluster, participant.organization(), told(version, values));
        context.done(context.text("industrial.told"));
        context.navigate(Paths.tab(cluster));
    }

    private static Told told(int version, Map<String, String> values) {
        String role = values.getOrDefault("role", "");
        if (role.isEmpty()) {
            throw InvalidException.field("role", "industrial.error.role");
        }
        return new Told(Role.valueOf(role), amount(values, "output"), amount(values, "within"), version);
    }

    private static @Nullable Double amount(Map<String, String> values, String field) {
        String plain = values.getOrDefault(field, "");
        BigDecimal amount = Decimals.number(plain);
        if (amount == null && !plain.isEmpty()) {
            throw InvalidException.field(field, "industrial.error.number");
        }
        return amount == null ? null : amount.doubleValue();
    }
}
