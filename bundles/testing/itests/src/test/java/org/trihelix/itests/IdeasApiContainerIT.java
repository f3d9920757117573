package org.trihelix.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.trihelix.testing.hub.Api;
import org.trihelix.testing.hub.Hub;
import org.trihelix.testing.hub.HubExtension;
import org.trihelix.testing.hub.Json;

@ExtendWith(HubExtension.class)
class IdeasApiContainerIT {

    private static final String IDEAS = "/api/v1/ideas";
    private static Someone author;
    private static Someone other;
    private static Someone moderator;

    @BeforeAll
    static void people(Hub hub) {
        author = Someone.member(hub);
        other = Someone.member(hub);
        moderator = Someone.with(hub, "MODERATOR");
    }

    @Test
    void submittedIdeaIsFoundByAnybody(Hub hub) {
        String word = "quokka" + System.nanoTime();
        var answer = author.api()
                .post(
                        IDEAS,
                        Map.of(
                                "title",
                                "Laser " + word,
                                "summary",
                                "A summary that is long enough.",
                                "region",
                                "RU-KYA"))
                .expect(201);
        assertThat(answer.response().headers().firstValue("Location"))
                .hasValueSatisfying(place -> assertThat(place).endsWith(IDEAS + "/" + answer.text("id")));
        Api nobody = hub.api();
        assertThat(nobody.get(IDEAS + "?q=" + word).expect(200).items())
                .singleElement()
                .satisfies(idea -> assertThat(idea).containsEntry("id", answer.text("id")));
        assertThat(nobody.get(IDEAS + "?q=" + word + "&region=RU-KYA&state=SUBMITTED")
                        .expect(200)
                        .object())
                .containsEntry("total", 1L)
                .containsEntry("next", null);
        assertThat(nobody.get(IDEAS + "?q=" + word + "&state=REJECTED").items()).isEmpty();
    }

    @Test
    void listGoesOnWhereTheCursorSays(Hub hub) {
        String word = "cursor" + System.nanoTime();
        for (int i = 0; i < 5; i++) {
            author.submits(word + " " + i);
        }
        var first = hub.api().get(IDEAS + "?limit=2&q=" + word).expect(200);
        var second = hub.api()
                .get(IDEAS + "?limit=2&q=" + word + "&cursor=" + first.text("next"))
                .expect(200);
        var third = hub.api()
                .get(IDEAS + "?limit=2&q=" + word + "&cursor=" + second.text("next"))
                .expect(200);
        assertThat(first.object()).containsEntry("total", 5L);
        assertThat(third.object().get("next")).isNull();
        assertThat(java.util.stream.Stream.of(first, second, third)
                        .flatMap(part -> part.items().stream())
                        .map(idea -> idea.get("id")))
                .hasSize(5)
                .doesNotHaveDuplicates();
    }

    @Test
    void draftIsItsAuthorsAlone(Hub hub) {
        String id = author.api()
                .post(IDEAS, Map.of("title", "Not yet", "summary", "", "draft", true))
                .expect(201)
                .text("id");
        author.api().get(IDEAS + "/" + id).expect(200);
        other.api().get(IDEAS + "/" + id).expect(404);
        hub.api().get(IDEAS + "/" + id).expect(404);
        hub.admin().get(IDEAS + "/" + id).expect(404);
        other.api().delete(IDEAS + "/" + id).expect(404);
        other.api()
                .post(IDEAS + "/" + id + "/comments", Map.of("text", "hello"))
                .expect(404);
    }

    @Test
    void someoneElsesIdeaCannotBeChanged() {
        String id = author.submits("Someone else's idea");
        assertThat(other.api().put(IDEAS + "/" + id, change("Mine now", 0)).status())
                .isIn(403, 409);
        assertThat(other.api().delete(IDEAS + "/" + id).status()).isIn(403, 409);
        assertThat(other.api()
                        .post(IDEAS + "/" + id + "/transitions", Map.of("to", "REJECTED", "reason", "no"))
                        .status())
                .isEqualTo(403);
        assertThat(author.api().get(IDEAS + "/" + id).text("title")).isEqualTo("Someone else's idea");
    }

    @Test
    void voteCountsOncePerPersonAndNotForOneself() {
        String id = author.submits("Vote for this one");
        other.api().post(IDEAS + "/" + id + "/votes", Map.of()).expect(200);
        other.api().post(IDEAS + "/" + id + "/votes", Map.of());
        assertThat(author.api().post(IDEAS + "/" + id + "/votes", Map.of()).status())
                .isIn(403, 409);
        assertThat(author.api().get(IDEAS + "/" + id).object()).containsEntry("votes", 1L);
        other.api().delete(IDEAS + "/" + id + "/votes").expect(200);
        assertThat(author.api().get(IDEAS + "/" + id).object()).containsEntry("votes", 0L);
    }

    @Test
    void rejectionNeedsAReasonAndStandsInTheJournal() {
        String id = author.submits("To be rejected");
        String moves = IDEAS + "/" + id + "/transitions";
        moderator.api().post(moves, Map.of("to", "SCREENING")).expect(200);
        moderator.api().post(moves, Map.of("to", "REJECTED")).expect(400);
        moderator
                .api()
                .post(moves, Map.of("to", "REJECTED", "reason", "Too early"))
                .expect(200);
        assertThat(author.api().get(IDEAS + "/" + id).object())
                .containsEntry("state", "REJECTED")
                .containsEntry("reason", "Too early");
        assertThat(author.api().get(IDEAS + "/" + id + "/journal").expect(200).items())
                .anySatisfy(entry ->
                        assertThat(entry).containsEntry("action", "rejected").containsEntry("reason", "Too early"));
        moderator.api().post(moves, Map.of("to", "SUBMITTED")).expect(409);
    }

    @Test
    void theAuthorChangesAndWithdrawsItUntilItIsTakenIn() {
        String id = author.submits("To be withdrawn");
        String idea = IDEAS + "/" + id;
        String moves = idea + "/transitions";
        long version = (Long) author.api().get(idea).object().get("version");
        author.api().put(idea, change("Changed while it waits", version)).expect(200);
        other.api().post(moves, Map.of("to", "DRAFT")).expect(403);
        author.api().post(moves, Map.of("to", "DRAFT")).expect(200);
        other.api().get(idea).expect(404);
        author.api().delete(idea).expect(409);
        author.api().post(moves, Map.of("to", "SUBMITTED")).expect(200);
        moderator.api().post(moves, Map.of("to", "SCREENING")).expect(200);
        author.api().post(moves, Map.of("to", "DRAFT")).expect(409);
        assertThat(author.api().get(idea + "/journal").expect(200).items())
                .extracting(entry -> entry.get("action"))
                .containsExactly("screening", "submitted", "withdrawn", "edited", "submitted");
    }

    @Test
    void theFunnelIsWalkedAndCounted(Hub hub) {
        String id = author.submits("To be carried through");
        String moves = IDEAS + "/" + id + "/transitions";
        moderator.api().post(moves, Map.of("to", "SCREENING")).expect(200);
        moderator.api().post(moves, Map.of("to", "EVALUATION")).expect(200);
        moderator
                .api()
                .post(moves, Map.of("to", "PROMOTION", "reason", "Because"))
                .expect(403);
        assertThat(hub.admin().get(moves).expect(200).items())
                .anySatisfy(move -> assertThat(move)
                        .containsEntry("name", "promote")
                        .containsEntry("to", "PROMOTION")
                        .containsEntry("reason", true));
        hub.admin().post(moves, Map.of("to", "PROMOTION", "reason", "Because")).expect(409);
        Judged.onward(hub, id);
        assertThat(author.api().get(IDEAS + "/" + id).object())
                .containsEntry("state", "PROMOTION")
                .containsEntry("overdue", false)
                .containsKeys("since", "due");
        assertThat(author.api().get(IDEAS + "/funnel").expect(200).items())
                .hasSize(7)
                .anySatisfy(stage -> assertThat(stage)
                        .containsEntry("state", "EVALUATION")
                        .containsKeys("conversion", "medianDays"));
        assertThat(author.api().get(IDEAS + "?overdue=true").expect(200).items())
                .noneSatisfy(idea -> assertThat(idea).containsEntry("id", id));
    }

    @Test
    void secondOfTwoEditorsSeesBothTexts() {
        String id = author.submits("Edited by two at once");
        String moves = IDEAS + "/" + id + "/transitions";
        moderator.api().post(moves, Map.of("to", "SCREENING")).expect(200);
        moderator
                .api()
                .post(moves, Map.of("to", "REVISION", "reason", "Say more"))
                .expect(200);
        long version = (Long) author.api().get(IDEAS + "/" + id).object().get("version");
        author.api().put(IDEAS + "/" + id, change("First of the two", version)).expect(200);
        var refused = author.api()
                .put(IDEAS + "/" + id, change("Second of the two", version))
                .expect(409);
        assertThat(Json.object(refused.object().get("current"))).containsEntry("title", "First of the two");
        assertThat(author.api().get(IDEAS + "/" + id).text("title")).isEqualTo("First of the two");
        assertThat(author.api().get(IDEAS + "/" + id + "/versions").expect(200).items())
                .hasSize(2);
    }

    private static Map<String, Object> change(String title, long version) {
        return Map.of("title", title, "summary", "A summary that is long enough to be taken.", "version", version);
    }
}
