package org.trihelix.web.internal.pages;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.Page;
import org.trihelix.api.PageRequest;
import org.trihelix.api.people.Organizations;
import org.trihelix.api.people.Organizations.Member;
import org.trihelix.ui.ViewContext;

/** Who belongs to an organization, with the roles the reader may know of. */
final class MembersTab {

    private static final int PART = 50;

    private final ViewContext context;
    private final Organizations organizations;
    private final String organization;
    private final Div list = new Div();
    private final Button more;
    private final List<Member> shown = new ArrayList<>();
    private @Nullable String next;

    MembersTab(ViewContext context, Organizations organizations, String organization) {
        this.context = context;
        this.organizations = organizations;
        this.organization = organization;
        more = new Button(context.text("ui.more"), click -> context.attempt(this::load));
    }

    Component content() {
        load();
        return new Div(list, more);
    }

    private void load() {
        Page<Member> page = organizations.members(context.caller(), organization, new PageRequest(PART, next));
        shown.addAll(page.items());
        next = page.next();
        more.setVisible(next != null);
        list.removeAll();
        list.add(Links.list(shown.stream().map(this::row).toList(), context.text("web.organization.noMembers")));
    }

    private ListItem row(Member member) {
        String roles = member.grants().stream()
                .map(grant -> context.text("hub.role." + grant.role()))
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        return Links.row("people/" + member.person(), member.name(), roles);
    }
}
