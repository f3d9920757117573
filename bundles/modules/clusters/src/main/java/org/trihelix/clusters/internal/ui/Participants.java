package org.trihelix.clusters.internal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trihelix.api.PageRequest;
import org.trihelix.api.text.Message;
import org.trihelix.clusters.Cluster;
import org.trihelix.clusters.Cluster.Participant;
import org.trihelix.clusters.domain.Chain;
import org.trihelix.clusters.domain.Seat;
import org.trihelix.clusters.internal.QueryWords;
import org.trihelix.ui.Confirm;
import org.trihelix.ui.Option;
import org.trihelix.ui.Question;
import org.trihelix.ui.StatusChip;

/** Who takes part and what each organization says; one's own organizations answer here. */
final class Participants extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient Say say;
    private final transient Services services;
    private final transient Consumer<Cluster> changed;
    private transient Cluster cluster;

    Participants(Say say, Services services, Cluster cluster, Consumer<Cluster> changed) {
        this.say = say;
        this.services = services;
        this.changed = changed;
        this.cluster = cluster;
        getContent().addClassName("th-sections");
        show(cluster);
    }

    void show(Cluster now) {
        cluster = now;
        getContent().removeAll();
        if (now.can().edit()) {
            var add = new Button(say.text("clusters.invite"), click -> invite());
            getContent().add(new Div(add));
        }
        getContent()
                .add(now.participants().isEmpty() ? new Paragraph(say.text("clusters.participants.none")) : table());
    }

    /** The one organization of the reader that has to answer, for which the page's head asks as well; empty when there are several. */
    Optional<Participant> asked() {
        List<Participant> asked = cluster.participants().stream()
                .filter(one -> cluster.standing().phase().isOpen() && one.asksCaller())
                .toList();
        return asked.size() == 1 ? Optional.of(asked.getFirst()) : Optional.empty();
    }

    void confirm(Participant one) {
        answer(one, true);
    }

    private Component table() {
        Chain chain = services.networks().chain(cluster.charter().chain());
        var table = new Tables(
                say,
                say.text("clusters.tab.participants"),
                List.of("clusters.field.organization", "clusters.field.answer", "clusters.field.steps"));
        for (Participant one : cluster.participants()) {
            table.row(
                    Tables.twoLines(new Anchor(Paths.organization(one.organization()), one.name()), traits(chain, one)),
                    answer(one),
                    steps(one));
        }
        return table.made();
    }

    private String traits(Chain chain, Participant one) {
        String helix =
                one.sector() == null ? "" : say.word("helix", one.sector().helix());
        String code = one.link();
        String link = code == null
                ? ""
                : chain.link(code).map(known -> say.label(known.name())).orElse(code);
        return Stream.of(helix, link).filter(text -> !text.isEmpty()).collect(Collectors.joining(" · "));
    }

    private Component answer(Participant one) {
        var cell = new Div(new StatusChip(say.status(one.answer())));
        if (!one.reason().isEmpty()) {
            cell.add(new Paragraph(one.reason()));
        }
        return Tables.twoLines(cell, one.personName());
    }

    private Component steps(Participant one) {
        var steps = new ArrayList<Component>();
        boolean open = cluster.standing().phase().isOpen();
        if (open && one.asksCaller()) {
            Button yes = button("clusters.confirm", () -> confirm(one));
            if (asked().isEmpty()) {
                yes.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            }
            steps.add(yes);
        }
        boolean awaited = one.answer() == Seat.Answer.ASKED || one.answer() == Seat.Answer.CONFIRMED;
        if (open && one.mine() && awaited) {
            steps.add(button(
                    one.answer() == Seat.Answer.ASKED ? "clusters.decline" : "clusters.leave",
                    () -> answer(one, false)));
        }
        if (cluster.can().edit()) {
            steps.add(button("clusters.remove", () -> remove(one)));
        }
        var cell = new Div();
        cell.addClassName("th-timeline-head");
        cell.add(steps);
        return cell;
    }

    private Button button(String key, Runnable run) {
        var button = new Button(say.text(key), click -> run.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }

    private void answer(Participant one, boolean confirms) {
        String what = confirms ? "confirm" : one.answer() == Seat.Answer.ASKED ? "decline" : "leave";
        var question = new Question(
                Message.of("clusters.ask." + what, one.name()),
                Message.of("clusters.ask." + what + ".text"),
                "clusters." + what,
                !confirms,
                confirms ? Question.Reason.NONE : Question.Reason.REQUIRED);
        Confirm.ask(say.context(), question, reason -> {
            changed.accept(services.clusters()
                    .answer(say.context().caller(), cluster.id(), one.organization(), confirms, reason));
            say.context().done(say.text("clusters.done." + what));
        });
    }

    private void remove(Participant one) {
        var question = new Question(
                Message.of("clusters.ask.remove", one.name()),
                null,
                "clusters.remove",
                true,
                one.answer() == Seat.Answer.CONFIRMED ? Question.Reason.REQUIRED : Question.Reason.OPTIONAL);
        Confirm.ask(
                say.context(),
                question,
                reason -> changed.accept(
                        services.clusters().remove(say.context().caller(), cluster.id(), one.organization(), reason)));
    }

    private void invite() {
        Chain chain = services.networks().chain(cluster.charter().chain());
        List<Option> links = chain.links().stream()
                .map(link -> new Option(link.code(), say.label(link.name())))
                .toList();
        new Ask(say, "clusters.invite")
                .search("organization", this::candidates)
                .choice("link", links)
                .optional("link")
                .open(answers -> changed.accept(services.clusters()
                        .invite(
                                say.context().caller(),
                                cluster.id(),
                                new Cluster.Invited(
                                        answers.given("organization"), QueryWords.orNull(answers.text("link"))))));
    }

    private List<Option> candidates(String words) {
        List<String> there = cluster.composed();
        return services
                .organizations()
                .find(words, null, null, PageRequest.first(PageRequest.MAX_LIMIT))
                .items()
                .stream()
                .filter(one -> !there.contains(one.id()))
                .map(one -> new Option(one.id(), one.name()))
                .toList();
    }
}
