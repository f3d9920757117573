package ${package};

import java.util.Map;
import org.trihelix.testing.hub.Api;
import org.trihelix.testing.hub.Hub;

/** A member of an organization, both made for one test. */
record People(String login, String organization, Api api) {

    static People member(Hub hub) {
        String name = "member-" + Long.toString(System.nanoTime(), 36);
        String person = hub.admin()
                .post("/api/v1/people", Map.of("login", name, "name", name, "password", Hub.PASSWORD, "language", "en"))
                .expect(201)
                .text("id");
        String organization = hub.admin()
                .post("/api/v1/organizations", Map.of("name", "Institute of " + name, "sector", "SCIENCE"))
                .expect(201)
                .text("id");
        hub.admin().put("/api/v1/organizations/" + organization + "/members/" + person, Map.of()).expect(204);
        return new People(name, organization, hub.api().signedIn(name, Hub.PASSWORD));
    }
}
