package org.trihelix.console.internal.commands;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.Page;
import org.trihelix.api.PageRequest;
import org.trihelix.api.access.Caller;
import org.trihelix.api.access.Grant;
import org.trihelix.api.people.People;
import org.trihelix.api.people.Person;

/** The people with accounts. */
@Service
@Command(scope = "trihelix", name = "people", description = "Lists people by part of their name or login, at most 100.")
@SuppressWarnings("NullAway.Init") // the shell fills the fields in
public final class PeopleCommand implements Action {

    @Reference
    private People people;

    @Reference
    private Session session;

    @Argument(name = "query", description = "Part of name or login")
    private String query = "";

    @Option(name = "--json", description = "Print JSON")
    private boolean json;

    @Override
    public @Nullable Object execute() {
        Page<Person> found =
                people.find(Caller.system(Locale.ENGLISH), query, PageRequest.first(PageRequest.MAX_LIMIT));
        List<Map<String, Object>> rows =
                found.items().stream().map(PeopleCommand::row).toList();
        new Printer(session.getConsole(), json).rows(List.of("login", "name", "active", "roles", "id"), rows);
        if (!json && found.next() != null) {
            session.getConsole().println(rows.size() + " / " + found.total());
        }
        return null;
    }

    private static Map<String, Object> row(Person person) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("login", person.login());
        row.put("name", person.name());
        row.put("active", person.active());
        row.put(
                "roles",
                person.grants().stream().map(PeopleCommand::role).sorted().collect(Collectors.joining(", ")));
        row.put("id", person.id());
        return row;
    }

    private static String role(Grant grant) {
        String place = grant.scope().id();
        return grant.role().name().toLowerCase(Locale.ROOT) + (place.isEmpty() ? "" : "@" + place);
    }
}
