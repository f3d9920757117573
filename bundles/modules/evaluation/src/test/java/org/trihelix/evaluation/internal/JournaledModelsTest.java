package org.trihelix.evaluation.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.trihelix.api.ConflictException;
import org.trihelix.api.DeniedException;
import org.trihelix.api.InvalidException;
import org.trihelix.api.PageRequest;
import org.trihelix.api.journal.Change;
import org.trihelix.api.plugin.Reach;
import org.trihelix.api.text.Label;
import org.trihelix.evaluation.CriteriaModel;
import org.trihelix.evaluation.domain.CriteriaSet;
import org.trihelix.evaluation.domain.Criterion;
import org.trihelix.evaluation.domain.ScoreScale;
import org.trihelix.evaluation.internal.preset.ImpactPreset;
import org.trihelix.evaluation.internal.preset.PlatformPreset;
import org.trihelix.evaluation.internal.store.KeptModel;

class JournaledModelsTest {

    private final Bench bench = new Bench();

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void keepsBothPresetsOnce() {
        new PresetRegister(bench.models).add(new PlatformPreset(), Map.of());

        var heads = bench.models.find(bench.member, "", null, false, PageRequest.first(10));
        assertThat(heads.items())
                .extracting(CriteriaModel.Head::preset)
                .containsExactlyInAnyOrder("platform", "impact");
        CriteriaModel platform = bench.models.model(bench.manager, bench.preset("platform"));
        assertThat(platform.revision().number()).isEqualTo(1);
        assertThat(platform.revision().set().leaves())
                .hasSize(6)
                .allSatisfy(one -> assertThat(one.weight()).isCloseTo(1.0 / 6, within(1e-12)));
        assertThat(platform.editable()).isFalse();
        assertThatThrownBy(() ->
                        bench.models.change(bench.manager, platform.id(), platform.version(), direct("Своя", 1, 1, 1)))
                .isInstanceOf(ConflictException.class);
    }

    @Test
    void offersWhatIsHereInItsRegion() {
        var preset = new ImpactPreset();
        var register = new PresetRegister(bench.models);
        register.setReach(reaching("RU-KYA"));
        register.add(preset, Map.of());
        String model = bench.preset("impact");

        assertThat(bench.models.model(bench.member, model).region()).isEqualTo("RU-KYA");
        assertThatThrownBy(() -> serving(model, "RU-TOM")).isInstanceOf(InvalidException.class);
        assertThat(serving(model, "RU-KYA").preset()).isEqualTo("impact");

        new PresetRegister(bench.models).add(preset, Map.of());
        assertThat(bench.models.model(bench.member, model).region())
                .as("its region while nobody knows regions")
                .isEqualTo("RU-KYA");

        bench.presets.remove(bench.impact);
        assertThat(heads(false)).doesNotContain("impact");
        assertThat(heads(true)).contains("impact");
        assertThatThrownBy(() -> serving(model, "RU-KYA")).isInstanceOf(InvalidException.class);

        bench.presets.add(preset, Map.of());
        register.setReach(reaching(null));
        assertThat(heads(false)).contains("impact");
        assertThat(serving(model, "RU-TOM").region()).isNull();
    }

    private KeptModel serving(String model, String region) {
        return bench.ledger.work.read(connection -> bench.models.serving(model, region));
    }

    private List<String> heads(boolean archived) {
        return bench.models.find(bench.member, "", null, archived, PageRequest.first(10)).items().stream()
                .map(head -> String.valueOf(head.preset()))
                .toList();
    }

    private static Reach reaching(@Nullable String region) {
        return new Reach() {
            @Override
            public @Nullable String module(Map<String, ?> service) {
                return null;
            }

            @Override
            public @Nullable String region(String module) {
                return region;
            }

            @Override
            public @Nullable String region(Map<String, ?> service) {
                return region;
            }

            @Override
            public boolean covers(Map<String, ?> service, @Nullable String other) {
                throw new AssertionError("not asked");
            }
        };
    }

    @Test
    void findsByPartOfTheNameWithoutTheArchived() {
        CriteriaModel kept = bench.models.create(bench.manager, direct("Своя модель 100%", 1, 1, 2));
        CriteriaModel gone = bench.models.create(bench.manager, direct("Своя модель 100", 1, 1, 2));
        bench.models.archive(bench.manager, gone.id(), true);

        assertThat(bench.models
                        .find(bench.member, "МОДЕЛЬ 100%", null, true, PageRequest.first(10))
                        .items())
                .extracting(CriteriaModel.Head::id)
                .containsExactly(kept.id());
        assertThat(bench.models
                        .find(bench.member, "своя", null, false, PageRequest.first(10))
                        .items())
                .extracting(CriteriaModel.Head::id)
                .containsExactly(kept.id());
        assertThat(bench.models
                        .find(bench.member, "своя", null, true, PageRequest.first(10))
                        .total())
                .isEqualTo(2);
    }

    @Test
    void findsWeightsOfTheDomainsMatrix() {
        CriteriaModel made = bench.models.create(bench.manager, pairwise(1.0 / 5, 1.0 / 3, 2.0));

        assertThat(made.revision().set().criteria().stream().mapToDouble(Criterion::weight))
                .satisfiesExactly(
                        w -> assertThat(w).isCloseTo(.1095, within(5e-5)),
                        w -> assertThat(w).isCloseTo(.5816, within(5e-5)),
                        w -> assertThat(w).isCloseTo(.3090, within(5e-5)));
        var consistency = bench.models.consistency(List.of(1.0 / 5, 1.0 / 3, 2.0));
        assertThat(consistency.lambda()).isCloseTo(3.00369, within(5e-6));
        assertThat(consistency.ratio()).isCloseTo(.0032, within(5e-5));
        assertThat(consistency.consistent()).isTrue();
        assertThat(bench.models.consistency(List.of(9.0, 1.0 / 9, 9.0)).consistent())
                .isFalse();
    }

    @Test
    void makesARevisionOnlyOfOtherCriteriaOrWeights() {
        CriteriaModel made = bench.models.create(bench.manager, direct("Своя модель", 1, 1, 2));
        CriteriaModel renamed =
                bench.models.change(bench.manager, made.id(), made.version(), direct("Иначе названа", 1, 1, 2));
        CriteriaModel weighed =
                bench.models.change(bench.manager, made.id(), renamed.version(), direct("Иначе названа", 1, 2, 2));

        assertThat(renamed.revision().id()).isEqualTo(made.revision().id());
        assertThat(weighed.revision().number()).isEqualTo(2);
        assertThat(bench.models.revisions(bench.member, made.id())).hasSize(2);
        assertThat(bench.journal.entries.getLast().changes())
                .containsExactly(
                        new Change("revision", "1", "2"),
                        new Change(
                                "weights",
                                "Критерий 0 0.2500, Критерий 1 0.2500, Критерий 2 0.5000",
                                "Критерий 0 0.2000, Критерий 1 0.4000, Критерий 2 0.4000"));
        assertThatThrownBy(() -> bench.models.change(bench.manager, made.id(), 1, direct("Старая", 1, 1, 1)))
                .isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> bench.models.create(bench.member, direct("Чужая", 1, 1, 1)))
                .isInstanceOf(DeniedException.class);
        assertThatThrownBy(() -> bench.models.create(bench.manager, direct("Без весов", 0, 0, 0)))
                .isInstanceOf(InvalidException.class);
    }

    @Test
    void partsOfAGroupWithoutWeightKeepTheirShares() {
        var scale = ScoreScale.ten(Label.NONE, Label.NONE);
        var set = new CriteriaSet(
                CriteriaSet.Method.DIRECT,
                List.of(),
                List.of(
                        new Criterion("group", null, Label.of("Группа"), Label.NONE, scale, 0),
                        new Criterion("other", null, Label.of("Другое"), Label.NONE, scale, 2),
                        new Criterion("one", "group", Label.of("Одно"), Label.NONE, scale, 1),
                        new Criterion("two", "group", Label.of("Второе"), Label.NONE, scale, 3)));
        CriteriaModel made = bench.models.create(
                bench.manager, new CriteriaModel.Draft(Label.of("С группой"), Label.NONE, null, set));

        CriteriaSet kept = made.revision().set();
        assertThat(kept.criteria().stream().mapToDouble(Criterion::weight)).containsExactly(0.0, 1.0, .25, .75);
        assertThat(new Scoring(kept).weights()).containsExactly(1, 0, 0);
        assertThat(kept.tops()).extracting(Criterion::code).containsExactly("group", "other");
        assertThat(kept.above(kept.criteria().get(3)))
                .extracting(Criterion::code)
                .containsExactly("group");
        assertThat(kept.leaves().stream().mapToDouble(kept::inWhole)).containsExactly(1.0, 0.0, 0.0);
    }

    static CriteriaModel.Draft direct(String name, double... weights) {
        return draft(name, CriteriaSet.Method.DIRECT, List.of(), weights);
    }

    private static CriteriaModel.Draft pairwise(Double... judgements) {
        return draft("Попарно", CriteriaSet.Method.PAIRWISE, List.of(judgements), 1, 1, 1);
    }

    private static CriteriaModel.Draft draft(
            String name, CriteriaSet.Method method, List<Double> judgements, double... weights) {
        var criteria = new java.util.ArrayList<Criterion>();
        for (int i = 0; i < weights.length; i++) {
            criteria.add(new Criterion(
                    "c" + i,
                    null,
                    Label.of("Критерий " + i),
                    Label.NONE,
                    ScoreScale.ten(Label.NONE, Label.NONE),
                    weights[i]));
        }
        return new CriteriaModel.Draft(Label.of(name), Label.NONE, null, new CriteriaSet(method, judgements, criteria));
    }
}
