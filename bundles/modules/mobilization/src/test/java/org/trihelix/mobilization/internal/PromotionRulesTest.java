package org.trihelix.mobilization.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.trihelix.api.ConflictException;
import org.trihelix.api.DeniedException;
import org.trihelix.api.InvalidException;
import org.trihelix.api.PageRequest;
import org.trihelix.api.SubjectRef;
import org.trihelix.api.access.Caller;
import org.trihelix.api.access.Grant;
import org.trihelix.api.access.Role;
import org.trihelix.api.access.Scope;
import org.trihelix.mobilization.Promotion;
import org.trihelix.mobilization.domain.Answer;
import org.trihelix.mobilization.domain.Dossier;
import org.trihelix.mobilization.domain.Level;

/** Who may get a package and answer it, and when. */
class PromotionRulesTest {

    private final Bench bench = new Bench();

    @AfterEach
    void close() {
        bench.close();
    }

    private static Promotion.Draft draft(SubjectRef idea, Caller addressee, @Nullable Level level) {
        Promotion.Draft draft = Bench.draft(idea, addressee);
        return new Promotion.Draft(idea, level, addressee.id(), draft.brief(), draft.evidence(), draft.deadline());
    }

    @Test
    void goesToNobodyWithAnInterestInIt() {
        SubjectRef idea = bench.idea('1', "RU-KYA", "PROMOTION");
        Caller colleague =
                bench.person('7', "login7", "Клара", "org-1", new Grant(Role.AUTHORITY, Scope.region("RU-KYA")));
        Caller both = bench.person('8', "login8", "Борис", "org-8", new Grant(Role.AUTHORITY, Scope.PLATFORM));

        for (Caller wrong : List.of(colleague, both)) {
            assertThatThrownBy(() -> bench.promotions.send(both, Bench.draft(idea, wrong)))
                    .as(wrong.name())
                    .isInstanceOf(InvalidException.class);
        }
        assertThat(bench.promotions.addressees(both, idea))
                .extracting(Promotion.Addressee::name)
                .containsExactlyInAnyOrder("Яков", "Нонна");
    }

    @Test
    void isNotAnsweredByWhoHasJoinedTheAuthorsOrganization() {
        Promotion sent = bench.sent('1', bench.authority);
        Caller joined = bench.person('d', "logind", "Яков", "org-1", new Grant(Role.AUTHORITY, Scope.region("RU-KYA")));

        assertThat(bench.promotions.promotion(joined, sent.id()).can().answer()).isFalse();
        assertThatThrownBy(() -> bench.promotions.answer(joined, sent.id(), Answer.SUPPORTED, "Да"))
                .isInstanceOf(DeniedException.class);
    }

    @Test
    void isDecidedNationallyByWhoDecidesEverywhere() {
        SubjectRef idea = bench.idea('1', "RU-KYA", "PROMOTION");
        assertThatThrownBy(() -> bench.promotions.send(bench.manager, draft(idea, bench.authority, Level.NATIONAL)))
                .isInstanceOf(InvalidException.class);
        assertThat(bench.promotions.addressees(bench.manager, idea))
                .filteredOn(Promotion.Addressee::national)
                .extracting(Promotion.Addressee::name)
                .containsExactly("Нонна");
        Promotion sent = bench.promotions.send(bench.manager, draft(idea, bench.minister, Level.NATIONAL));

        bench.clock.forwardDays(16);
        assertThatThrownBy(() -> bench.promotions.escalate(
                        bench.manager, sent.id(), Level.REGIONAL, bench.authority.id(), Bench.DUE.plusDays(30), ""))
                .isInstanceOf(InvalidException.class);
    }

    @Test
    void offersTheNearestFirstAndWhoMerelyAdministersLast() {
        SubjectRef idea = bench.idea('1', "RU-KYA", "PROMOTION");
        bench.person('1', "login1", "Ада", "org-7", new Grant(Role.ADMINISTRATOR, Scope.PLATFORM));
        bench.person('2', "login2", "Борис", "org-8", new Grant(Role.DECISION_MAKER, Scope.region("RU")));

        List<Promotion.Addressee> offered = bench.promotions.addressees(bench.manager, idea);

        assertThat(offered)
                .extracting(Promotion.Addressee::name, Promotion.Addressee::level, Promotion.Addressee::administers)
                .containsExactly(
                        tuple("Яков", Level.REGIONAL, false),
                        tuple("Борис", Level.REGIONAL, false),
                        tuple("Нонна", Level.NATIONAL, false),
                        tuple("Ада", Level.NATIONAL, true));
        assertThat(offered.getFirst().organization()).isEqualTo("Организация org-4");
        assertThat(offered.getFirst().role()).isEqualTo(Role.AUTHORITY);
    }

    @Test
    void isDecidedOnTheLevelOfItsAddresseeUnlessAnotherIsNamed() {
        Promotion regional = bench.promotions.send(
                bench.manager, draft(bench.idea('1', "RU-KYA", "PROMOTION"), bench.authority, null));
        Promotion national = bench.promotions.send(
                bench.manager, draft(bench.idea('2', "RU-KYA", "PROMOTION"), bench.minister, null));
        Promotion nowhere =
                bench.promotions.send(bench.manager, draft(bench.idea('3', null, "PROMOTION"), bench.minister, null));
        Promotion named = bench.promotions.send(
                bench.manager, draft(bench.idea('4', "RU-KYA", "PROMOTION"), bench.minister, Level.REGIONAL));

        assertThat(List.of(regional, national, nowhere, named))
                .extracting(Promotion::level)
                .containsExactly(Level.REGIONAL, Level.NATIONAL, Level.NATIONAL, Level.REGIONAL);
    }

    @Test
    void whatWaitsIsFilteredLikeTheRest() {
        bench.sent('1', bench.authority);
        var first = PageRequest.first(10);
        var elsewhere = new Promotion.Query("", Set.of(), "RU-TOM", null, false, true, Promotion.Sort.NEWEST);
        var here = new Promotion.Query("идея", Set.of(), "RU-KYA", null, false, true, Promotion.Sort.NEWEST);

        assertThat(bench.promotions.find(bench.authority, elsewhere, first).total())
                .isZero();
        assertThat(bench.promotions.find(bench.authority, here, first).total()).isEqualTo(1);
        assertThat(bench.promotions.find(bench.minister, here, first).total()).isZero();
    }

    @Test
    void isNotAnsweredWhenTheIdeaHasGoneElsewhere() {
        Promotion sent = bench.sent('1', bench.authority);
        bench.idea('1', "RU-KYA", "EVALUATION");

        assertThatThrownBy(() -> bench.promotions.answer(bench.authority, sent.id(), Answer.SUPPORTED, "Да"))
                .isInstanceOf(ConflictException.class);
        assertThat(bench.promotions.promotion(bench.manager, sent.id()).state()).isEqualTo(Dossier.State.SENT);
    }
}
