package org.trihelix.itests;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.trihelix.testing.hub.Api;
import org.trihelix.testing.hub.Hub;
import org.trihelix.testing.hub.Json;

/** A package about the reader's idea, and the gathering of resources for it with needs and a pledge. */
record PromotedSample(String promotion, String mobilization) {

    private static final LocalDate SOON = LocalDate.now().plusDays(30);

    static PromotedSample in(Hub hub, Someone reader) {
        String idea = reader.submits("A sample of what is promoted");
        Judged.onward(hub, idea);
        return new PromotedSample(sent(hub, idea), gathering(hub.admin(), reader, idea));
    }

    private static String sent(Hub hub, String idea) {
        return hub.admin()
                .post(
                        "/api/v1/promotions",
                        Map.of(
                                "subject",
                                "idea:" + idea,
                                "addressee",
                                Someone.with(hub, "AUTHORITY").id(),
                                "brief",
                                "A sample of a brief that is long enough to be sent.",
                                "deadline",
                                SOON.toString()))
                .expect(201)
                .text("id");
    }

    private static String gathering(Api admin, Someone reader, String idea) {
        var need = Map.of("kind", "MONEY", "title", "A sample of a need", "amount", 1000);
        var other = Map.of("kind", "DATA", "title", "A sample of another need", "amount", 2);
        var opened = reader.api()
                .post("/api/v1/mobilizations", Map.of("subject", "idea:" + idea, "needs", List.of(need, other)))
                .expect(201);
        String id = opened.text("id");
        Object first = Json.objects(opened.object().get("needs")).getFirst().get("id");
        admin.post(
                        "/api/v1/mobilizations/" + id + "/pledges",
                        Map.of(
                                "need",
                                first,
                                "amount",
                                600,
                                "expires",
                                SOON.toString(),
                                "note",
                                "A sample of a note",
                                "trigger",
                                Map.of("kind", "COVERAGE", "need", first, "percent", 60)))
                .expect(201);
        return id;
    }
}
