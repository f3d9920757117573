package org.trihelix.itests;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.trihelix.testing.hub.Hub;

/** Objects to put into the addresses of pages. */
record Samples(
        String person,
        String organization,
        String idea,
        String cluster,
        String project,
        PromotedSample promoted,
        EvaluatedSample evaluated,
        DraftedSample drafted) {

    private static final String CLUSTERS = "/api/v1/clusters";

    /** @param reader whose page of a person is shown, whose idea, and who belongs to all organizations of the cluster */
    static Samples in(Hub hub, Someone reader) {
        return in(hub, reader, Someone.with(hub, "EXPERT"));
    }

    /** @param expert whose review is waited for */
    static Samples in(Hub hub, Someone reader, Someone expert) {
        String idea = reader.submits("A sample among ideas");
        reader.api().post("/api/v1/ideas/" + idea + "/comments", Map.of("text", "A sample of a comment"));
        List<String> homes = Stream.of("SCIENCE", "BUSINESS", "GOVERNMENT")
                .map(sector -> home(hub, reader, sector))
                .toList();
        String cluster = cluster(hub, reader, homes);
        return new Samples(
                reader.id(),
                homes.getFirst(),
                idea,
                cluster,
                project(reader, cluster, homes),
                PromotedSample.in(hub, reader),
                EvaluatedSample.in(hub, expert),
                DraftedSample.in(hub, reader));
    }

    private static String home(Hub hub, Someone reader, String sector) {
        String id = hub.admin()
                .post("/api/v1/organizations", Map.of("name", "Institute " + System.nanoTime(), "sector", sector))
                .expect(201)
                .text("id");
        hub.admin()
                .put("/api/v1/organizations/" + id + "/members/" + reader.id(), Map.of())
                .expect(204);
        return id;
    }

    private static String cluster(Hub hub, Someone reader, List<String> homes) {
        List<Map<String, String>> invited =
                homes.stream().map(home -> Map.of("organization", home)).toList();
        String id = reader.api()
                .post(CLUSTERS, Map.of("name", "A sample of a cluster", "kind", "VIRTUAL", "organizations", invited))
                .expect(201)
                .text("id");
        String path = CLUSTERS + "/" + id;
        hub.admin().post(path + "/gathering", Map.of()).expect(200);
        homes.forEach(home -> reader.api()
                .post(path + "/participants/" + home + "/answer", Map.of("confirms", true))
                .expect(200));
        hub.admin().post(path + "/founding", Map.of()).expect(200);
        return id;
    }

    private static String project(Someone reader, String cluster, List<String> homes) {
        LocalDate today = LocalDate.now();
        return reader.api()
                .post(
                        CLUSTERS + "/" + cluster + "/projects",
                        Map.of(
                                "title",
                                "A sample of a project",
                                "lead",
                                homes.getFirst(),
                                "partners",
                                homes,
                                "responsible",
                                reader.id(),
                                "starts",
                                today.toString(),
                                "ends",
                                today.plusDays(90).toString()))
                .expect(201)
                .text("id");
    }

    /** The path with an object in it. */
    String fill(String path) {
        String id = switch (path.replaceFirst("/.*", "")) {
            case "people" -> person;
            case "organizations" -> organization;
            case "clusters" -> cluster;
            case "joint-projects" -> project;
            case "promotions" -> promoted.promotion();
            case "mobilization" -> promoted.mobilization();
            case "evaluations" -> evaluated.evaluation();
            case "reviews" -> evaluated.review();
            case "criteria" -> evaluated.model();
            default -> idea;
        };
        return path.startsWith("plugin-drafts")
                ? drafted.fill(path)
                : path.replace(":id", id).replace(":cluster", cluster);
    }
}
