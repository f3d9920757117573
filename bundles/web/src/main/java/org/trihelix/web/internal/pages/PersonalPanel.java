package org.trihelix.web.internal.pages;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.List;
import org.trihelix.api.people.People;
import org.trihelix.api.people.Person;
import org.trihelix.api.people.Regions;
import org.trihelix.ui.Option;
import org.trihelix.web.internal.shell.Visit;

/** Name, language, look and region. */
final class PersonalPanel {

    private final Visit visit;
    private final People people;
    private final Person person;
    private final Panel panel;
    private final TextField name;
    private final Select<Option> language;
    private final Select<Option> theme;
    private final ComboBox<Option> region;

    PersonalPanel(Visit visit, People people, Regions regions, Person person) {
        this.visit = visit;
        this.people = people;
        this.person = person;
        panel = new Panel(visit, "web.profile.personal");
        name = panel.field("name", "web.profile.name", new TextField());
        name.setAutocomplete(Autocomplete.NAME);
        name.setValue(person.name());
        language = panel.field(
                "language", "web.profile.language", Choices.select(Choices.languages(visit), person.language()));
        theme = panel.field(
                "theme",
                "web.profile.theme",
                Choices.select(themes(visit), person.theme().name()));
        region = panel.field(
                "region", "web.profile.region", Choices.search(Choices.regions(visit, regions), person.region()));
        panel.primary("web.save", this::save);
    }

    Panel panel() {
        return panel;
    }

    private static List<Option> themes(Visit visit) {
        return Arrays.stream(Person.Theme.values())
                .map(theme -> new Option(theme.name(), visit.text("hub.theme." + theme.name())))
                .toList();
    }

    private void save() {
        people.change(
                visit.caller(),
                new Person(
                        person.id(),
                        person.login(),
                        name.getValue().strip(),
                        language.getValue().value(),
                        Person.Theme.valueOf(theme.getValue().value()),
                        Choices.value(region.getValue()),
                        person.active(),
                        person.grants(),
                        person.organizations(),
                        person.version()));
        visit.visitorChanged();
        visit.done(visit.text("web.saved"));
    }
}
