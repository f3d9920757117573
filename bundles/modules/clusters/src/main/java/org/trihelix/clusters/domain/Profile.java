package org.trihelix.clusters.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.trihelix.api.FieldError;
import org.trihelix.api.text.Folding;
import org.trihelix.api.text.Message;

/**
 * What an organization can do and where it stands in value chains.
 *
 * @param organization identifier
 * @param competences in its own words, each once
 * @param version 0 while nobody has told anything; a change must name it
 */
public record Profile(String organization, List<String> competences, List<Place> places, int version) {

    public static final int COMPETENCES_MOST = 30;
    public static final int COMPETENCE_MAX = 120;

    public static final int PLACES_MOST = 50;

    /** Letters that two words must share at their beginnings to be taken for forms of one. */
    private static final int STEM = 5;

    public Profile {
        competences = competences.stream()
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
        places = places.stream().distinct().toList();
    }

    public static Profile unknown(String organization) {
        return new Profile(organization, List.of(), List.of(), 0);
    }

    /** Codes of the links it holds in that chain. */
    public Set<String> links(String chain) {
        return places.stream()
                .filter(place -> place.chain().equals(chain))
                .map(Place::link)
                .collect(Collectors.toSet());
    }

    /** The first competence that has a word in common with the text; Russian endings do not count. */
    public Optional<String> matching(String text) {
        Set<String> asked = stems(text);
        return competences.stream()
                .filter(one -> stems(one).stream().anyMatch(asked::contains))
                .findFirst();
    }

    private static Set<String> stems(String text) {
        return Arrays.stream(Folding.fold(text).split("[^\\p{L}\\p{N}]+", 0))
                .filter(word -> word.length() >= STEM)
                .map(word -> word.substring(0, STEM))
                .collect(Collectors.toSet());
    }

    /** What is wrong with it, by field. */
    public List<FieldError> errors() {
        var errors = new ArrayList<FieldError>();
        if (competences.size() > COMPETENCES_MOST) {
            errors.add(new FieldError("competences", Message.of("clusters.error.competences", COMPETENCES_MOST)));
        }
        if (competences.stream().anyMatch(text -> text.length() > COMPETENCE_MAX)) {
            errors.add(new FieldError("competences", Message.of("clusters.error.long", COMPETENCE_MAX)));
        }
        if (places.size() > PLACES_MOST) {
            errors.add(new FieldError("places", Message.of("clusters.error.places", PLACES_MOST)));
        }
        return errors;
    }
}
