package org.trihelix.clusters.internal.ui;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.trihelix.api.PageRequest;
import org.trihelix.api.people.Organizations;
import org.trihelix.api.people.Organizations.Member;
import org.trihelix.ui.Option;
import org.trihelix.ui.ViewContext;

/** Who can answer for what organizations do together: their people. Each organization is asked once. */
final class Crew {

    private final ViewContext context;
    private final Organizations organizations;
    private final Map<String, List<Member>> known = new HashMap<>();

    Crew(ViewContext context, Organizations organizations) {
        this.context = context;
        this.organizations = organizations;
    }

    /** In the order of the organizations; whoever belongs to several stands at the first one. */
    List<Option> of(List<Option> homes) {
        var people = new LinkedHashMap<String, Option>();
        for (Option home : homes) {
            for (Member member : members(home.value())) {
                people.putIfAbsent(member.person(), new Option(member.person(), member.name() + " · " + home.label()));
            }
        }
        return List.copyOf(people.values());
    }

    private List<Member> members(String home) {
        return known.computeIfAbsent(
                home,
                id -> organizations
                        .members(context.caller(), id, PageRequest.first(PageRequest.MAX_LIMIT))
                        .items());
    }

    /** The reader himself where he is among them, the only one where there is no other, else nobody. */
    String likeliest(List<Option> people) {
        String reader = context.caller().id();
        if (people.stream().anyMatch(one -> one.value().equals(reader))) {
            return reader;
        }
        return people.size() == 1 ? people.getFirst().value() : "";
    }
}
