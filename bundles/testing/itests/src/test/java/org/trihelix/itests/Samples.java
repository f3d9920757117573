package org.trihelix.itests;

import java.util.Map;
import org.trihelix.testing.hub.Hub;

/** Objects to put into the addresses of pages. */
record Samples(String person, String organization, String idea) {

    /** @param reader whose page of a person is shown, and whose idea */
    static Samples in(Hub hub, Someone reader) {
        String organization = hub.admin()
                .post("/api/v1/organizations", Map.of("name", "Institute " + System.nanoTime(), "sector", "SCIENCE"))
                .expect(201)
                .text("id");
        String idea = reader.submits("A sample among ideas");
        reader.api().post("/api/v1/ideas/" + idea + "/comments", Map.of("text", "A sample of a comment"));
        return new Samples(reader.id(), organization, idea);
    }

    /** The path with an object in it. */
    String fill(String path) {
        String id = path.startsWith("people") ? person : path.startsWith("organizations") ? organization : idea;
        return path.replace(":id", id);
    }
}
