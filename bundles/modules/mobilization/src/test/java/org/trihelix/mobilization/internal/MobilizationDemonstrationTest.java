package org.trihelix.mobilization.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trihelix.api.PageRequest;
import org.trihelix.api.SubjectRef;
import org.trihelix.api.access.Caller;
import org.trihelix.api.access.Grant;
import org.trihelix.api.access.Role;
import org.trihelix.api.access.Scope;
import org.trihelix.api.subject.TransitionGuard;
import org.trihelix.api.text.Message;
import org.trihelix.mobilization.Mobilization;
import org.trihelix.mobilization.Promotion;
import org.trihelix.mobilization.domain.Answer;
import org.trihelix.mobilization.domain.PledgeState;
import org.trihelix.mobilization.domain.ResourceKind;
import org.trihelix.mobilization.domain.Stage;
import org.trihelix.mobilization.internal.demo.DemoPeople;
import org.trihelix.mobilization.internal.demo.Earlier;
import org.trihelix.mobilization.internal.demo.MobilizationDemonstration;
import org.trihelix.mobilization.internal.store.DossierLists;
import org.trihelix.mobilization.internal.store.DossierStore;
import org.trihelix.mobilization.internal.store.GatheringStore;

class MobilizationDemonstrationTest {

    private static final PageRequest ALL = PageRequest.first(100);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final Bench bench = new Bench();
    private Caller author;
    private Caller decider;

    @BeforeEach
    void people() {
        author = bench.person('1', "demo-author", "Автор (демо)", "org-1");
        bench.person('2', "demo-engineer", "Инженер (демо)", "org-2");
        bench.person('3', "demo-student", "Студент (демо)", "org-3");
        bench.person('4', "demo-expert", "Эксперт (демо)", "org-3", new Grant(Role.EXPERT, Scope.PLATFORM));
        bench.person('5', "demo-manager", "Менеджер (демо)", "org-4", new Grant(Role.MANAGER, Scope.PLATFORM));
        bench.person(
                '6', "demo-authority", "Власть (демо)", "org-5", new Grant(Role.AUTHORITY, Scope.region("RU-KYA")));
        decider = bench.person(
                '7', "demo-decider", "Решает (демо)", "org-6", new Grant(Role.DECISION_MAKER, Scope.PLATFORM));
        bench.person('8', "demo-investor", "Фонд (демо)", "org-7");
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private void ideas() {
        for (char digit : "123456".toCharArray()) {
            bench.ideas.put(Bench.id(digit), "RU-TOM", digit < '3' ? "PROMOTION" : "SUBMITTED", author.id());
        }
        bench.idea('7', "RU-KYA", "PROMOTION");
        bench.ideas.put(Bench.id('8'), "RU-TOM", "PROMOTION", decider.id());
    }

    private void install() {
        var work = bench.database.work();
        var dossiers = new DossierStore(bench.database.entityManager("mobilization"));
        var gatherings = new GatheringStore(bench.database.entityManager("mobilization"));
        var reading = new DossierReading(
                bench.ledger,
                new DossierLists(bench.database.entityManager("mobilization")),
                bench.gate,
                bench.people,
                bench.ideas);
        new MobilizationDemonstration(
                        work,
                        new Earlier(
                                work,
                                bench.journal,
                                gatherings,
                                dossiers,
                                bench.gate,
                                bench.people,
                                bench.ideas,
                                reading,
                                bench.clock),
                        bench.promotions,
                        bench.mobilizations,
                        dossiers,
                        gatherings,
                        bench.ideas,
                        bench.access,
                        new DemoPeople(Fakes.people(bench.register)),
                        bench.clock)
                .install();
    }

    private List<Promotion.Summary> packages() {
        return bench.promotions.find(bench.other, Promotion.Query.ALL, ALL).items();
    }

    private List<Mobilization> gatherings() {
        return bench.mobilizations.find(bench.other, Mobilization.Query.ALL, ALL).items().stream()
                .map(row -> bench.mobilizations.mobilization(bench.other, row.id()))
                .toList();
    }

    @Test
    void showsEveryPageSomethingAndComesOnce() {
        ideas();
        install();
        install();

        assertThat(packages()).hasSize(6);
        assertThat(packages())
                .filteredOn(Promotion.Summary::overdue)
                .singleElement()
                .satisfies(row -> assertThat(row.deadline()).isBefore(TODAY));
        assertThat(packages())
                .filteredOn(row -> row.answer() != null)
                .allSatisfy(row -> assertThat(row.reason()).contains("Демонстрация"))
                .extracting(Promotion.Summary::answer)
                .contains(Answer.SUPPORTED, Answer.REVISION);
        assertThat(gatherings()).hasSize(4);
        assertThat(gatherings()).extracting(Mobilization::stage).contains(Stage.GATHERING, Stage.COVERED);
        assertThat(gatherings())
                .flatExtracting(Mobilization::needs)
                .extracting(Mobilization.Need::kind)
                .contains(ResourceKind.values());
        assertThat(states())
                .containsExactlyInAnyOrder(
                        PledgeState.OFFERED,
                        PledgeState.ACCEPTED,
                        PledgeState.TRIGGERED,
                        PledgeState.DELIVERED,
                        PledgeState.CONFIRMED,
                        PledgeState.DECLINED,
                        PledgeState.WITHDRAWN);
        assertThat(bench.ideas.here.values().stream().map(idea -> String.valueOf(idea.stage())))
                .contains("PROMOTION", "MOBILIZATION", "CLUSTER", "REVISION");
    }

    private Stream<PledgeState> pledges() {
        return gatherings().stream().flatMap(one -> one.pledges().stream()).map(Mobilization.Pledge::state);
    }

    private java.util.Set<PledgeState> states() {
        return pledges().collect(Collectors.toSet());
    }

    @Test
    void leavesAloneWhatOthersOrTheDeciderOwn() {
        ideas();
        install();

        assertThat(packages()).extracting(row -> row.subject().id()).doesNotContain(Bench.id('7'), Bench.id('8'));
    }

    /** Objects as the evaluation does. */
    private static final class Undecided implements TransitionGuard {

        @Override
        public String kind() {
            return "idea";
        }

        @Override
        public List<Message> objections(SubjectRef ref, String from, String to) {
            return from.equals("EVALUATION") ? List.of(Message.of("undecided")) : List.of();
        }
    }

    @Test
    void leadsNothingPastAGuard() {
        ideas();
        bench.ideas.guards.add(new Undecided());
        install();

        assertThat(packages())
                .extracting(row -> row.subject().id())
                .containsExactlyInAnyOrder(Bench.id('1'), Bench.id('2'));
    }

    @Test
    void waitsForIdeasAndForWhoeverIsAway() {
        bench.ideas.away = true;
        install();
        bench.ideas.away = false;
        install();
        assertThat(packages()).isEmpty();

        bench.register.values().removeIf(person -> person.login().equals("demo-expert"));
        ideas();
        install();
        assertThat(packages()).hasSize(6);
        assertThat(gatherings())
                .noneMatch(one -> one.stage() == Stage.COVERED && one.pledges().isEmpty());
    }
}
