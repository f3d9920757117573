package org.trihelix.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.trihelix.testing.hub.Answer;
import org.trihelix.testing.hub.Eventually;
import org.trihelix.testing.hub.Hub;
import org.trihelix.testing.hub.HubExtension;
import org.trihelix.testing.hub.Json;

@ExtendWith(HubExtension.class)
class MobilizationApiContainerIT {

    private static final String IDEAS = "/api/v1/ideas/";
    private static final String PACKAGES = "/api/v1/promotions";
    private static final String GATHERINGS = "/api/v1/mobilizations";
    private static final String PLEDGES = "/api/v1/pledges";
    private static final String NEEDS = "/api/v1/needs";
    private static final LocalDate SOON = LocalDate.now().plusDays(20);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static Someone author;
    private static Someone giver;
    private static Someone other;
    private static Someone manager;
    private static Someone authority;

    @BeforeAll
    static void people(Hub hub) {
        author = Someone.member(hub);
        giver = Someone.member(hub);
        other = Someone.member(hub);
        manager = Someone.with(hub, "MANAGER");
        authority = Someone.with(hub, "AUTHORITY");
    }

    private static String promoted(Hub hub, String title) {
        String id = author.submits(title);
        Judged.onward(hub, id);
        return id;
    }

    private static Answer move(Someone mover, String idea, String stage) {
        return mover.api().post(IDEAS + idea + "/transitions", Map.of("to", stage, "reason", "So it was decided"));
    }

    private static Answer send(Someone sender, String idea) {
        return sender.api()
                .post(
                        PACKAGES,
                        Map.of(
                                "subject",
                                "idea:" + idea,
                                "addressee",
                                authority.id(),
                                "brief",
                                "We ask for a site and half of what the test stand costs, for two years.",
                                "deadline",
                                SOON.toString()));
    }

    private static Answer answer(Someone answerer, String id, String reason) {
        return answerer.api().post(PACKAGES + "/" + id + "/answer", Map.of("answer", "SUPPORTED", "reason", reason));
    }

    private static Answer open(String idea) {
        return author.api()
                .post(
                        GATHERINGS,
                        Map.of(
                                "subject",
                                "idea:" + idea,
                                "needs",
                                List.of(
                                        Map.of("kind", "MONEY", "title", "Test stand", "amount", 1000),
                                        Map.of("kind", "EXPERTISE", "title", "A technologist", "amount", 10))));
    }

    private static List<Map<String, Object>> part(Answer gathering, String name) {
        return Json.objects(gathering.object().get(name));
    }

    private static String offered(Someone owner, Answer gathering, int need, int amount, Map<String, Object> trigger) {
        Answer after = owner.api()
                .post(
                        GATHERINGS + "/" + gathering.text("id") + "/pledges",
                        Map.of(
                                "need",
                                part(gathering, "needs").get(need).get("id"),
                                "amount",
                                amount,
                                "trigger",
                                trigger,
                                "expires",
                                SOON.toString()))
                .expect(201);
        return String.valueOf(part(after, "pledges").getLast().get("id"));
    }

    private static Answer does(Someone person, String pledge, String move, Map<String, Object> body) {
        return person.api().post(PLEDGES + "/" + pledge + "/" + move, body);
    }

    @Test
    void fromThePackageOverTheAnswerToTheCover(Hub hub) {
        String idea = promoted(hub, "To be promoted and gathered for");
        String id = answeredByTheAuthorityOnly(idea);
        assertThat(author.api().get(PACKAGES + "/" + id).expect(200).object())
                .containsEntry("state", "ANSWERED")
                .containsEntry("reason", "The site is free");
        assertThat(author.api().get(IDEAS + idea).object())
                .containsEntry("state", "MOBILIZATION")
                .containsEntry("reason", "The site is free");

        Answer opened = open(idea).expect(201);
        open(idea).expect(409);
        assertThat(other.api().get(NEEDS + "?q=technologist&kind=expertise").items())
                .anySatisfy(need -> assertThat(need).containsEntry("mobilization", opened.text("id")));
        moneyIsTakenOnce(opened);
        move(manager, idea, "CLUSTER").expect(409);

        String hours = offered(giver, opened, 1, 10, Map.of("kind", "AT_ONCE"));
        assertThat(does(author, hours, "accept", Map.of()).expect(200).object()).containsEntry("stage", "COVERED");
        String leading = GATHERINGS + "/" + opened.text("id") + "/leading";
        author.api().post(leading, Map.of()).expect(403);
        manager.api().post(leading, Map.of()).expect(200);
        assertThat(author.api().get(IDEAS + idea).object()).containsEntry("state", "CLUSTER");

        does(author, hours, "confirm", Map.of()).expect(409);
        does(giver, hours, "deliver", Map.of()).expect(200);
        assertThat(author.api().get(PLEDGES + "?waiting=true").items())
                .anySatisfy(pledge -> assertThat(pledge).containsEntry("id", hours));
        does(author, hours, "confirm", Map.of()).expect(200);
        assertThat(hub.shell("trihelix:mobilization gathered").orFail()).contains("To be promoted and gathered for");
        assertThat(hub.shell("trihelix:mobilization --packages --json").orFail())
                .contains("To be promoted and gathered for", "\"SUPPORTED\"");
        assertThat(hub.api().get("/health").body()).contains("mobilization");
    }

    private static String answeredByTheAuthorityOnly(String idea) {
        send(author, idea).expect(403);
        Answer sent = send(manager, idea).expect(201);
        send(manager, idea).expect(409);
        move(authority, idea, "MOBILIZATION").expect(409);
        String id = sent.text("id");
        assertThat(authority.api().get(PACKAGES + "?waiting=true").items())
                .anySatisfy(row -> assertThat(row).containsEntry("id", id));
        assertThat(other.api().get(PACKAGES + "/" + id).expect(200).object()).containsEntry("brief", null);
        answer(manager, id, "Because").expect(403);
        answer(authority, id, " ").expect(400);
        answer(authority, id, "The site is free").expect(200);
        answer(authority, id, "Once more").expect(409);
        return id;
    }

    /** One waits until all is there, so both are triggered at once. */
    private static void moneyIsTakenOnce(Answer opened) {
        Object money = part(opened, "needs").getFirst().get("id");
        String first = offered(giver, opened, 0, 600, Map.of("kind", "COVERAGE", "need", money, "percent", 100));
        String second = offered(other, opened, 0, 600, Map.of("kind", "AT_ONCE"));
        does(giver, first, "accept", Map.of()).expect(403);
        does(author, first, "accept", Map.of()).expect(200);
        Answer refused = does(author, second, "accept", Map.of()).expect(409);
        assertThat(Json.object(refused.object().get("current"))).containsEntry("missing", "400");
        Answer taken = does(author, second, "accept", Map.of("amount", 400)).expect(200);
        assertThat(part(taken, "pledges"))
                .extracting(pledge -> pledge.get("state"))
                .containsOnly("TRIGGERED");
        assertThat(part(taken, "needs").getFirst()).containsEntry("percent", 100L);
        assertThat(taken.object()).containsEntry("stage", "GATHERING").containsEntry("percent", 50L);
    }

    @Test
    void whatHappenedWhileTheModuleWasAwayIsCaughtUpWith(Hub hub) {
        String idea = promoted(hub, "Leaves promotion while nobody looks");
        String id = send(manager, idea).expect(201).text("id");
        hub.admin().post("/api/v1/modules/mobilization/stop", Map.of()).expect(204);
        try {
            assertThat(author.api().get(PACKAGES).status()).isIn(404, 503);
            author.api().get(IDEAS + idea).expect(200);
            move(authority, idea, "REVISION").expect(200);
        } finally {
            hub.admin().post("/api/v1/modules/mobilization/start", Map.of()).expect(204);
        }
        Eventually.holds(
                PATIENCE, () -> author.api().get(PACKAGES + "/" + id).body().contains("\"WITHDRAWN\""));
        assertThat(author.api().get(PACKAGES + "/" + id).text("reason")).isEqualTo("So it was decided");
    }

    @Test
    void refusesWhatMeansNothing(Hub hub) {
        assertThat(hub.api().get(GATHERINGS).status()).isEqualTo(401);
        author.api().get(GATHERINGS + "/no-such").expect(404);
        author.api().get(PACKAGES + "/no-such").expect(404);
        author.api().get(GATHERINGS + "?stage=nonsense").expect(400);
        author.api().get(NEEDS + "?kind=love").expect(400);
        author.api().get(PLEDGES + "?limit=0").expect(400);
        author.api().post(GATHERINGS, Map.of("subject", "idea")).expect(400);
        open(author.submits("Too early to ask for anything")).expect(409);
    }
}
