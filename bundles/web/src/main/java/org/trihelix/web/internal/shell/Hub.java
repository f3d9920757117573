package org.trihelix.web.internal.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.VaadinRequest;
import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.trihelix.api.AwayException;
import org.trihelix.api.access.Access;
import org.trihelix.api.account.DemonstrationDoor;
import org.trihelix.api.account.Setup;
import org.trihelix.api.account.SignIn;
import org.trihelix.api.people.People;
import org.trihelix.api.plugin.PluginChanges;
import org.trihelix.api.text.Message;
import org.trihelix.api.text.Texts;
import org.trihelix.web.internal.Languages;
import org.trihelix.web.internal.live.Lines;

/** What the shell needs of the hub. */
@Component(service = Hub.class)
public final class Hub {

    private static final Logger LOG = LoggerFactory.getLogger(Hub.class);

    private final Contributions contributions;
    private final Lines lines;
    private final Texts texts;
    private final SignIn signIn;
    private final Setup setup;
    private final DemonstrationDoor demonstration;
    private final Access access;
    private final People people;
    private final Subjects subjects;
    private final Banner banner;
    private final Clock clock;
    private final Menus menus = new Menus();

    /** Without it nothing changes. */
    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    private volatile @Nullable PluginChanges changes;

    @Activate
    public Hub(
            @Reference Contributions contributions,
            @Reference Lines lines,
            @Reference Texts texts,
            @Reference SignIn signIn,
            @Reference Setup setup,
            @Reference DemonstrationDoor demonstration,
            @Reference Access access,
            @Reference People people,
            @Reference Subjects subjects,
            @Reference Banner banner,
            @Reference Clock clock) {
        this.contributions = contributions;
        this.lines = lines;
        this.texts = texts;
        this.signIn = signIn;
        this.setup = setup;
        this.demonstration = demonstration;
        this.access = access;
        this.people = people;
        this.subjects = subjects;
        this.banner = banner;
        this.clock = clock;
    }

    public Contributions contributions() {
        return contributions;
    }

    Lines lines() {
        return lines;
    }

    public Texts texts() {
        return texts;
    }

    public SignIn signIn() {
        return signIn;
    }

    Setup setup() {
        return setup;
    }

    DemonstrationDoor demonstration() {
        return demonstration;
    }

    Access access() {
        return access;
    }

    People people() {
        return people;
    }

    Subjects subjects() {
        return subjects;
    }

    Menus menus() {
        return menus;
    }

    Banner banner() {
        return banner;
    }

    /** Whether pages that are away may come back in a moment. */
    boolean upgrading() {
        PluginChanges now = changes;
        return now != null && now.upgrading();
    }

    Clock clock() {
        return clock;
    }

    /** The platform's name, or the product's as long as it has none. */
    String platform() {
        return setup.platformName().isEmpty() ? "Trihelix" : setup.platformName();
    }

    /** Somebody of whom only the request is known. */
    public Visitor visitor(VaadinRequest request) {
        Cookie[] cookies = request.getCookies() == null ? new Cookie[0] : request.getCookies();
        String kept = Arrays.stream(cookies)
                .filter(cookie -> cookie.getName().equals(Languages.COOKIE))
                .map(Cookie::getValue)
                .findFirst()
                .orElse(null);
        List<Locale> accepted =
                request.getHeader("Accept-Language") == null ? List.of() : Collections.list(request.getLocales());
        return new Visitor(Languages.choose(request.getParameter("lang"), kept, accepted, setup.defaultLanguage()));
    }

    /** What Flow calls when a listener threw something. */
    public void fault(ErrorEvent event) {
        if (event.getThrowable() instanceof IOException left) {
            LOG.debug("A browser left before it had its answer", left);
            return;
        }
        UI ui = UI.getCurrent();
        Message message = event.getThrowable() instanceof AwayException away
                ? away.message()
                : Message.of("web.error.fault", Faults.number(event.getThrowable()));
        if (ui != null) {
            Notices.failed(ui, texts, texts.text(ui.getLocale(), message));
        }
    }
}
