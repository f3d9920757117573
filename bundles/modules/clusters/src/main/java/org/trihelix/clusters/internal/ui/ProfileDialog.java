package org.trihelix.clusters.internal.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.trihelix.clusters.Networks;
import org.trihelix.clusters.domain.Chain;
import org.trihelix.clusters.domain.ChainLink;
import org.trihelix.clusters.domain.Place;
import org.trihelix.clusters.domain.Profile;
import org.trihelix.clusters.internal.GeneralChain;

/** Asks what an organization can do and where it stands in the general chain; its places in other chains stay. */
final class ProfileDialog {

    private final Say say;
    private final Networks networks;
    private final Profile profile;
    private final Consumer<Profile> changed;
    private final Dialog dialog = new Dialog();
    private final TextArea competences = new TextArea();
    private final CheckboxGroup<ChainLink> links = new CheckboxGroup<>();

    ProfileDialog(Say say, Networks networks, Profile profile, Consumer<Profile> changed) {
        this.say = say;
        this.networks = networks;
        this.profile = profile;
        this.changed = changed;
    }

    void open() {
        dialog.addClassName("th-confirm");
        dialog.setHeaderTitle(say.text("clusters.profile.edit"));
        competences.setLabel(say.text("clusters.field.competences"));
        competences.setHelperText(say.text("clusters.help.competences"));
        competences.setValue(String.join("\n", profile.competences()));
        competences.setMinRows(4);
        competences.setWidthFull();
        Chain chain = networks.chain(GeneralChain.CODE);
        links.setLabel(say.text("clusters.field.link"));
        links.setItems(chain.links());
        links.setItemLabelGenerator(link -> say.label(link.name()));
        links.setValue(chain.links().stream()
                .filter(link -> profile.links(GeneralChain.CODE).contains(link.code()))
                .collect(java.util.stream.Collectors.toSet()));
        var body = new Div(competences, links);
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

    private void keep() {
        Stream<Place> elsewhere =
                profile.places().stream().filter(place -> !place.chain().equals(GeneralChain.CODE));
        Stream<Place> here = links.getValue().stream().map(link -> new Place(GeneralChain.CODE, link.code()));
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
