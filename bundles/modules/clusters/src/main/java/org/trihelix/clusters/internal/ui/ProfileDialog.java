package org.trihelix.clusters.internal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trihelix.clusters.Networks;
import org.trihelix.clusters.domain.Chain;
import org.trihelix.clusters.domain.ChainLink;
import org.trihelix.clusters.domain.Place;
import org.trihelix.clusters.domain.Profile;
import org.trihelix.clusters.internal.GeneralChain;

/** Asks what an organization can do and where it stands in the chains of its region; its places in others stay. */
final class ProfileDialog {

    private final Say say;
    private final Networks networks;
    private final Profile profile;
    private final @Nullable String region;
    private final Consumer<Profile> changed;
    private final Dialog dialog = new Dialog();
    private final TextArea competences = new TextArea();
    private final Map<String, CheckboxGroup<ChainLink>> links = new LinkedHashMap<>();

    /** @param region code of the organization's, null when it has none */
    ProfileDialog(Say say, Networks networks, Profile profile, @Nullable String region, Consumer<Profile> changed) {
        this.say = say;
        this.networks = networks;
        this.profile = profile;
        this.region = region;
        this.changed = changed;
    }

    void open() {
        dialog.addClassName("th-confirm");
        dialog.setWidth("48rem");
        dialog.setMaxWidth("100%");
        dialog.setHeaderTitle(say.text("clusters.profile.edit"));
        competences.setLabel(say.text("clusters.field.competences"));
        competences.setHelperText(say.text("clusters.help.competences"));
        competences.setValue(String.join("\n", profile.competences()));
        competences.setMinRows(4);
        competences.setWidthFull();
        var body = new Div(competences);
        networks.chains(region).forEach(chain -> body.add(places(chain)));
        body.addClassName("th-sections");
        dialog.add(body);
        var cancel = new Button(say.text("ui.cancel"), click -> dialog.close());
        cancel.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        var keep = new Button(
                say.text("clusters.profile.keep"), click -> say.context().attempt(this::keep));
        keep.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        dialog.getFooter().add(cancel, keep);
        dialog.open();
    }

    private Component places(Chain chain) {
        var group = new CheckboxGroup<ChainLink>(
                chain.code().equals(GeneralChain.CODE)
                        ? say.text("clusters.field.link")
                        : say.text("clusters.profile.chain", say.label(chain.name())));
        group.setItems(chain.links());
        group.setItemLabelGenerator(link -> say.label(link.name()));
        group.setValue(chain.links().stream()
                .filter(link -> profile.links(chain.code()).contains(link.code()))
                .collect(Collectors.toSet()));
        links.put(chain.code(), group);
        return group;
    }

    private void keep() {
        Stream<Place> elsewhere = profile.places().stream().filter(place -> !links.containsKey(place.chain()));
        Stream<Place> here = links.entrySet().stream()
                .flatMap(chain ->
                        chain.getValue().getValue().stream().map(link -> new Place(chain.getKey(), link.code())));
        changed.accept(networks.keep(
                say.context().caller(),
                new Profile(
                        profile.organization(),
                        competences.getValue().lines().toList(),
                        Stream.concat(elsewhere, here).toList(),
                        profile.version())));
        dialog.close();
    }
}
