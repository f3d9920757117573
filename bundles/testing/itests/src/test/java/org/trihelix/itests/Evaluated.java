package org.trihelix.itests;

import java.time.LocalDate;
import java.util.Map;
import org.trihelix.testing.hub.Hub;

/** An idea of the author with an open evaluation. */
record Evaluated(String idea, String evaluation) {

    static Evaluated in(Hub hub, Someone author) {
        String idea = author.submits("A sample of what is evaluated");
        Object model = hub.admin()
                .get("/api/v1/criteria-models")
                .expect(200)
                .items()
                .getFirst()
                .get("id");
        String evaluation = hub.admin()
                .post(
                        "/api/v1/evaluations",
                        Map.of(
                                "subject",
                                "idea:" + idea,
                                "model",
                                model,
                                "deadline",
                                LocalDate.now().plusDays(14).toString()))
                .expect(201)
                .text("id");
        return new Evaluated(idea, evaluation);
    }
}
