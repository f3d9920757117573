package org.trihelix.clusters.internal.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.trihelix.api.subject.Subject;
import org.trihelix.clusters.domain.Charter;
import org.trihelix.ui.FormField;
import org.trihelix.ui.FormPage;
import org.trihelix.ui.Option;

/** Fields of a joint project. Who leads it is no partner of itself; who answers for it belongs to one of those that take part. */
final class ProjectFields {

    private static final int DAYS = 365;

    /** Up to so many others take part together unless the reader says otherwise. */
    private static final int FEW = 4;

    private final Say say;
    private final Crew crew;
    private final List<Option> homes;
    private final List<Subject> ideas;
    private String lead;

    /**
     * Makes them.
     *
     * @param homes that can take part
     * @param likeliest which of them leads it unless the reader's own is among them; empty for none
     */
    ProjectFields(Say say, Crew crew, List<Option> homes, String likeliest, List<Subject> ideas) {
        this.say = say;
        this.crew = crew;
        this.homes = homes;
        this.ideas = ideas;
        List<String> own = say.context().caller().organizations();
        lead = homes.stream()
                .map(Option::value)
                .filter(own::contains)
                .findFirst()
                .orElse(likeliest);
    }

    List<FormField> fields() {
        var fields = new ArrayList<FormField>();
        fields.add(new FormField.Line("title", "clusters.field.title", null, true, Charter.NAME_MAX));
        fields.add(new FormField.Area("summary", "clusters.field.summary", null, false, Charter.PURPOSE_MAX));
        if (!ideas.isEmpty()) {
            fields.add(new FormField.Choice("idea", "clusters.field.idea", "clusters.help.idea", false, options()));
        }
        fields.add(new FormField.Choice("lead", "clusters.field.lead", null, true, homes));
        fields.add(
                new FormField.Several("partners", "clusters.field.partners", "clusters.help.partners", true, others()));
        fields.add(new FormField.Choice(
                "responsible", "clusters.field.responsible", "clusters.help.responsible", true, people(partners())));
        fields.add(new FormField.Day("starts", "clusters.field.starts", null, true));
        fields.add(new FormField.Day("ends", "clusters.field.ends", null, true));
        return fields;
    }

    Map<String, String> initial() {
        var initial = new HashMap<String, String>();
        initial.put("starts", say.today().toString());
        initial.put("ends", say.today().plusDays(DAYS).toString());
        initial.put("lead", lead);
        initial.put("partners", String.join(",", partners()));
        initial.put("responsible", answering(people(partners())));
        if (ideas.size() == 1) {
            Subject idea = ideas.getFirst();
            initial.put("idea", idea.ref().toString());
            initial.put("title", idea.title());
            initial.put("summary", idea.summary());
        }
        return initial;
    }

    private List<Option> options() {
        return ideas.stream()
                .map(idea -> new Option(idea.ref().toString(), idea.title()))
                .toList();
    }

    private List<Option> others() {
        return homes.stream().filter(home -> !home.value().equals(lead)).toList();
    }

    /** Those that are ticked at first: all others where they are few. */
    private Set<String> partners() {
        var partners = new LinkedHashSet<String>();
        if (!lead.isEmpty() && others().size() <= FEW) {
            others().forEach(other -> partners.add(other.value()));
        }
        return partners;
    }

    /** Of the leading organization first; of all that can take part while none leads. */
    private List<Option> people(Set<String> partners) {
        var taking = new ArrayList<>(leading());
        homes.stream()
                .filter(home -> lead.isEmpty() || partners.contains(home.value()))
                .forEach(taking::add);
        return crew.of(taking);
    }

    /** Who answers for it unless the reader says otherwise: he himself, or the only one of the organization that leads. */
    private String answering(List<Option> people) {
        String likeliest = crew.likeliest(people);
        return likeliest.isEmpty() ? crew.likeliest(crew.of(leading())) : likeliest;
    }

    private List<Option> leading() {
        return homes.stream().filter(home -> home.value().equals(lead)).toList();
    }

    /** Keeps the fields in step with each other. */
    void follow(FormPage form) {
        form.onChange("lead", () -> led(form)).onChange("partners", () -> joined(form));
    }

    private void led(FormPage form) {
        Map<String, String> values = form.values();
        boolean first = lead.isEmpty();
        Set<String> ticked = ticked(values);
        ticked.add(lead); // who led it goes on taking part
        lead = values.getOrDefault("lead", "");
        ticked.remove(lead);
        ticked.remove("");
        form.options("partners", others());
        form.values(Map.of("partners", String.join(",", first && ticked.isEmpty() ? partners() : ticked)));
        joined(form);
    }

    private void joined(FormPage form) {
        List<Option> people = people(ticked(form.values()));
        form.options("responsible", people);
        if (form.values().getOrDefault("responsible", "").isEmpty()) {
            form.values(Map.of("responsible", answering(people)));
        }
    }

    private static Set<String> ticked(Map<String, String> values) {
        return new LinkedHashSet<>(List.of(values.getOrDefault("partners", "").split(",", -1)));
    }
}
