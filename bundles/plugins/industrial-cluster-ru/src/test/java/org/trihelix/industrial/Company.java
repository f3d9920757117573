package org.trihelix.industrial;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.trihelix.testing.hub.Api;
import org.trihelix.testing.hub.Hub;

/** An organization with somebody who speaks for it, both made for one test. */
record Company(String login, String organization, Api api) {

    static Company in(Hub hub, String sector) {
        String name = sector.toLowerCase(Locale.ROOT) + "-" + Long.toString(System.nanoTime(), 36);
        String person = hub.admin()
                .post("/api/v1/people", Map.of("login", name, "name", name, "password", Hub.PASSWORD, "language", "en"))
                .expect(201)
                .text("id");
        String organization = hub.admin()
                .post("/api/v1/organizations", Map.of("name", "Company " + name, "sector", sector, "region", "RU-KYA"))
                .expect(201)
                .text("id");
        hub.admin()
                .put("/api/v1/organizations/" + organization + "/members/" + person, Map.of())
                .expect(204);
        return new Company(name, organization, hub.api().signedIn(name, Hub.PASSWORD));
    }

    /** Proposes a candidate with these, in the Krasnoyarsk territory. */
    String proposes(List<Company> others) {
        var asked = others.stream()
                .map(one -> Map.of("organization", one.organization()))
                .toList();
        var body = Map.of("name", "Machines of the Yenisei", "region", "RU-KYA", "organizations", asked);
        return api.post("/api/v1/clusters", body).expect(201).text("id");
    }

    void confirms(String cluster) {
        api.post("/api/v1/clusters/" + cluster + "/participants/" + organization + "/answer", Map.of("confirms", true))
                .expect(200);
    }
}
