package org.trihelix.rest.internal.resources;

import org.jspecify.annotations.Nullable;
import org.trihelix.api.people.Person;

/**
 * What may be changed of a person: all fields are given, none is kept by leaving it out.
 *
 * @param region null for none
 * @param version that was read
 */
public record PersonChange(
        @Nullable String name,
        @Nullable String language,
        Person.@Nullable Theme theme,
        @Nullable String region,
        @Nullable Integer version) {

    Person applied(Person person) {
        new Fields()
                .need("name", name)
                .need("language", language)
                .need("theme", theme)
                .need("version", version)
                .check();
        return new Person(
                person.id(),
                person.login(),
                Fields.needed("name", name),
                Fields.needed("language", language),
                Fields.needed("theme", theme),
                region,
                person.active(),
                person.grants(),
                person.organizations(),
                Fields.needed("version", version));
    }
}
