package org.trihelix.ideas.internal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.Page;
import org.trihelix.api.access.Caller;
import org.trihelix.api.people.People;
import org.trihelix.ideas.IdeaComment;
import org.trihelix.ideas.IdeaSummary;
import org.trihelix.ideas.IdeaVersion;

/** Puts people's names to what the store gives, one query for a whole part of a list. */
@Component(service = Names.class)
public class Names {

    private static final String HUB = "Trihelix";
    private static final String GONE = "—";

    private final People people;

    @Activate
    public Names(@Reference People people) {
        this.people = people;
    }

    /** Names of these people; null stands for nobody. */
    Known known(@Nullable String... some) {
        return new Known(people.names(Stream.of(some).filter(Objects::nonNull).collect(Collectors.toSet())));
    }

    /** Names by identifier. */
    record Known(Map<String, String> names) {
        /** Empty for nobody. */
        String name(@Nullable String person) {
            return person == null ? "" : Names.name(person, names);
        }
    }

    List<IdeaSummary> summaries(List<IdeaSummary> rows) {
        var names = names(rows, IdeaSummary::author);
        return rows.stream().map(row -> row.named(name(row.author(), names))).toList();
    }

    Page<IdeaComment> comments(Page<IdeaComment> page) {
        var names = names(page.items(), IdeaComment::author);
        return page.map(
                row -> new IdeaComment(row.id(), row.author(), name(row.author(), names), row.text(), row.created()));
    }

    Page<IdeaVersion> versions(Page<IdeaVersion> page) {
        var names = names(page.items(), IdeaVersion::author);
        return page.map(
                row -> new IdeaVersion(row.number(), row.text(), row.author(), name(row.author(), names), row.saved()));
    }

    Page<IdeaVersion.Head> heads(Page<IdeaVersion.Head> page) {
        var names = names(page.items(), IdeaVersion.Head::author);
        return page.map(
                row -> new IdeaVersion.Head(row.number(), row.author(), name(row.author(), names), row.saved()));
    }

    private <T> Map<String, String> names(Collection<T> rows, Function<T, String> person) {
        return people.names(rows.stream().map(person).collect(Collectors.toSet()));
    }

    private static String name(String person, Map<String, String> names) {
        return names.getOrDefault(person, person.equals(Caller.SYSTEM_ID) ? HUB : GONE);
    }
}
