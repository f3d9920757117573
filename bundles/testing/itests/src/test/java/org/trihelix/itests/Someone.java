package org.trihelix.itests;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.trihelix.testing.browser.Look;
import org.trihelix.testing.browser.Window;
import org.trihelix.testing.browser.Windows;
import org.trihelix.testing.hub.Api;
import org.trihelix.testing.hub.Hub;

/**
 * A person made for one test.
 *
 * @param api the API as this person
 */
record Someone(String id, String login, String name, Api api) {

    private static final AtomicInteger COUNT = new AtomicInteger();

    /** A new member. */
    static Someone member(Hub hub) {
        return member(hub, "en");
    }

    private static Someone member(Hub hub, String language) {
        int number = COUNT.incrementAndGet();
        String login = "someone" + number + "-" + Long.toString(System.nanoTime(), 36);
        String name = "Someone " + number;
        String id = hub.admin()
                .post(
                        "/api/v1/people",
                        Map.of("login", login, "name", name, "password", Hub.PASSWORD, "language", language))
                .expect(201)
                .text("id");
        return new Someone(id, login, name, hub.api().signedIn(login, Hub.PASSWORD));
    }

    /** A new person with this role for the whole platform. */
    static Someone with(Hub hub, String role) {
        return with(hub, role, "en");
    }

    /** A new person with this role and language. */
    static Someone with(Hub hub, String role, String language) {
        var someone = member(hub, language);
        if (!role.equals("MEMBER")) {
            hub.admin()
                    .post("/api/v1/people/" + someone.id + "/grants", Map.of("role", role))
                    .expect(204);
        }
        return someone;
    }

    /** A window of this person, who signs in on the first page that is opened in it. */
    Window opens(Windows windows, Hub hub, Look look) {
        return windows.open(hub, look, login, Hub.PASSWORD);
    }

    /** Submits an idea under this title and gives its identifier. */
    String submits(String title) {
        return api.post(
                        "/api/v1/ideas",
                        Map.of("title", title, "summary", "A summary that is long enough to be taken."))
                .expect(201)
                .text("id");
    }
}
