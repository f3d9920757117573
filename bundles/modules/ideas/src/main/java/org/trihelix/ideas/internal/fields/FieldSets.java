package org.trihelix.ideas.internal.fields;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.trihelix.api.FieldError;
import org.trihelix.api.plugin.Contributed;
import org.trihelix.api.plugin.Reach;
import org.trihelix.api.text.Message;
import org.trihelix.ideas.FieldSet;
import org.trihelix.ideas.IdeaField;
import org.trihelix.ideas.Taxonomy;
import org.trihelix.ideas.domain.IdeaText;

/**
 * The sets that are here now, what is taken from taxonomies with the terms that these have now. Of two with the same code the one that came first
 * holds.
 */
@Component(service = FieldSets.class)
public class FieldSets {

    private final Contributed<FieldSet> sets = new Contributed<>();
    private final PresentTaxonomies taxonomies;

    @Activate
    public FieldSets(@Reference PresentTaxonomies taxonomies) {
        this.taxonomies = taxonomies;
    }

    @Reference(name = "set", cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void add(FieldSet set, Map<String, Object> properties) {
        if (!IdeaField.isCode(set.code())) {
            throw new IllegalArgumentException("a set of fields has no code: " + set.code()); // the container logs it
        }
        sets.add(set, properties);
    }

    public void remove(FieldSet set) {
        sets.remove(set);
    }

    @Reference(name = "reach", cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    public void setReach(Reach reach) {
        sets.setReach(reach);
    }

    public void unsetReach(Reach reach) {
        sets.unsetReach(reach);
    }

    /** All, whichever region they are for. */
    public List<FieldSet> all() {
        return once(sets.all(), taxonomies.all());
    }

    /**
     * Those that hold for an idea.
     *
     * @param region its code, null when it belongs to none
     */
    public List<FieldSet> in(@Nullable String region) {
        return once(sets.in(region), taxonomies.in(region));
    }

    private static List<FieldSet> once(List<FieldSet> some, Map<String, Taxonomy> known) {
        var codes = new HashSet<String>();
        return some.stream()
                .filter(set -> codes.add(set.code()))
                .map(set -> offered(set, known))
                .toList();
    }

    private static FieldSet offered(FieldSet set, Map<String, Taxonomy> known) {
        if (set.fields().stream().allMatch(field -> field.taxonomy() == null)) {
            return set;
        }
        return FieldSet.of(
                set.code(),
                set.name(),
                set.fields().stream().map(field -> offered(field, known)).toList());
    }

    private static IdeaField offered(IdeaField field, Map<String, Taxonomy> known) {
        if (field.taxonomy() == null) {
            return field;
        }
        Taxonomy taxonomy = known.get(field.taxonomy());
        return field.offering(taxonomy == null ? List.of() : taxonomy.terms());
    }

    /** Names of the fields that take their options from a taxonomy, whichever region they are for. */
    public List<String> takingFrom(String taxonomy) {
        return all().stream()
                .flatMap(set -> set.fields().stream()
                        .filter(field -> taxonomy.equals(field.taxonomy()))
                        .map(set::nameOf))
                .toList();
    }

    private Map<String, IdeaField> fields(@Nullable String region) {
        var fields = new TreeMap<String, IdeaField>();
        in(region).forEach(set -> set.fields().forEach(field -> fields.put(set.nameOf(field), field)));
        return fields;
    }

    /**
     * The text as it is to be kept: what it does not say and what nobody here knows stays as it was before.
     *
     * @param before what is kept until now
     */
    public IdeaText taken(IdeaText before, IdeaText said) {
        var values = new TreeMap<>(before.fields());
        Map<String, IdeaField> fields = fields(said.region());
        said.fields().forEach((name, value) -> {
            IdeaField field = fields.get(name);
            if (field != null && takes(field, value)) {
                values.put(name, FieldRules.normal(field, value));
            }
        });
        values.values().removeIf(String::isEmpty);
        return said.with(values);
    }

    /** A choice whose taxonomy is away can only be cleared. */
    private static boolean takes(@Nullable IdeaField field, String value) {
        return field != null && (field.isOffered() || value.isBlank());
    }

    /** Values that are said of fields that do not hold there or have no options now, unless they say what is kept. */
    public List<FieldError> strangers(IdeaText before, IdeaText said) {
        Map<String, IdeaField> fields = fields(said.region());
        return said.fields().entrySet().stream()
                .filter(value -> !takes(fields.get(value.getKey()), value.getValue()))
                .filter(value -> !value.getValue().equals(before.fields().getOrDefault(value.getKey(), "")))
                .map(value -> new FieldError(
                        IdeaText.FIELDS + value.getKey(), stranger(value.getKey(), fields.get(value.getKey()))))
                .toList();
    }

    private static Message stranger(String name, @Nullable IdeaField field) {
        return field == null ? Message.of("ideas.fields.unknown", name) : Message.of("ideas.fields.away", field.name());
    }

    /**
     * All that is wrong with the values of the fields that hold for the text, by their names in the API.
     *
     * @param draft whether only what cannot be stored is wrong
     */
    public List<FieldError> errors(IdeaText text, boolean draft) {
        var errors = new ArrayList<FieldError>();
        fields(text.region()).forEach((name, field) -> {
            String value = text.fields().getOrDefault(name, "");
            Message wrong = draft ? FieldRules.unkeepable(field, value) : FieldRules.wrong(field, value);
            if (wrong != null && field.isOffered()) {
                errors.add(new FieldError(IdeaText.FIELDS + name, wrong));
            }
        });
        return errors;
    }

    /** Folded words under which each value is found, of the fields that hold for the text; others are found as before. */
    public Map<String, String> words(IdeaText text) {
        var words = new TreeMap<String, String>();
        fields(text.region()).forEach((name, field) -> {
            String value = text.fields().get(name);
            if (value != null && field.isOffered()) {
                words.put(name, FieldRules.words(field, value));
            }
        });
        return words;
    }
}
