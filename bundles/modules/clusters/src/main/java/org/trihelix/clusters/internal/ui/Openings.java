package org.trihelix.clusters.internal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.trihelix.clusters.Cluster.Invited;
import org.trihelix.clusters.Network.Fit;
import org.trihelix.clusters.Network.Role;

/** Roles that nobody fills yet: the reader ticks who is to fill them and invites all of those at once. */
final class Openings extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient Say say;
    private final transient Map<String, String> fitting;
    private final transient Map<String, String> picks;
    private final transient List<Box> boxes = new ArrayList<>();
    private final Button invite;
    private final Paragraph fit;
    private final Paragraph none;

    private record Box(String organization, String link, Checkbox tick) {}

    /**
     * @param picks codes of links by the identifiers of the organizations that are ticked at first
     * @param ticked takes those that are ticked in the end
     */
    Openings(Say say, List<Role> roles, Map<String, String> picks, Consumer<List<Invited>> ticked) {
        this.say = say;
        this.picks = new LinkedHashMap<>(picks);
        fitting = Map.copyOf(picks);
        getContent().addClassName("th-sections");
        invite = new Button("", click -> say.context().attempt(() -> ticked.accept(invited())));
        invite.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        fit = new Paragraph(say.text("clusters.openings.picked"));
        none = new Paragraph(say.text("clusters.openings.none"));
        getContent().add(fit, none, new Div(invite), new Roles(say).list(roles, this::box));
        show();
    }

    private List<Invited> invited() {
        return picks.entrySet().stream()
                .map(one -> new Invited(one.getKey(), one.getValue()))
                .toList();
    }

    private Component box(Role role, Fit fit) {
        var tick = new Checkbox(fit.organization().name());
        var box = new Box(fit.organization().id(), role.link().code(), tick);
        tick.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                pick(box, event.getValue());
            }
        });
        boxes.add(box);
        return tick;
    }

    /** An organization fills one role, the one ticked last. */
    private void pick(Box box, boolean ticked) {
        if (ticked) {
            picks.put(box.organization(), box.link());
        } else {
            picks.remove(box.organization());
        }
        show();
    }

    private void show() {
        boxes.forEach(box -> box.tick().setValue(box.link().equals(picks.get(box.organization()))));
        invite.setText(say.text("clusters.invite.ticked", picks.size()));
        invite.setVisible(!picks.isEmpty());
        fit.setVisible(!picks.isEmpty() && picks.equals(fitting));
        none.setVisible(picks.isEmpty() && !boxes.isEmpty());
    }
}
