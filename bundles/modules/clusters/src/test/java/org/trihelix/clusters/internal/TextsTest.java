package org.trihelix.clusters.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.trihelix.api.people.Sector;
import org.trihelix.clusters.Cluster;
import org.trihelix.clusters.ClustersPermissions;
import org.trihelix.clusters.Composition;
import org.trihelix.clusters.Finding;
import org.trihelix.clusters.domain.Effect;
import org.trihelix.clusters.domain.Kind;
import org.trihelix.clusters.domain.Origin;
import org.trihelix.clusters.domain.Phase;
import org.trihelix.clusters.domain.Principle;
import org.trihelix.clusters.domain.Project;
import org.trihelix.clusters.domain.Rule;
import org.trihelix.clusters.domain.Seat;
import org.trihelix.clusters.domain.Stage;
import org.trihelix.clusters.domain.TieKind;

class TextsTest {

    private static final Map<String, String> RU = new ClustersModule().messages(Locale.of("ru"));
    private static final Map<String, String> EN = new ClustersModule().messages(Locale.ENGLISH);

    @Test
    void areCompleteInBothLanguages() {
        assertThat(RU.keySet()).isEqualTo(EN.keySet());
        assertThat(RU.values()).noneMatch(String::isBlank);
        assertThat(EN.values()).noneMatch(text -> text.matches("(?s).*[а-яА-Я].*"));
    }

    @Test
    void arePatternsThatCanBeRead() {
        for (Map<String, String> texts : List.of(RU, EN)) {
            texts.forEach((key, text) -> assertThat(new MessageFormat(text, Locale.ROOT).toPattern())
                    .as(key)
                    .isNotNull());
        }
    }

    @Test
    void nameWhatTheDomainHas() {
        var keys = new HashSet<String>();
        Map.<String, Object[]>ofEntries(
                        Map.entry("phase", Phase.values()),
                        Map.entry("stage", Stage.values()),
                        Map.entry("clock", Stage.Clock.values()),
                        Map.entry("kind", Kind.values()),
                        Map.entry("origin", Origin.values()),
                        Map.entry("principle", Principle.values()),
                        Map.entry("answer", Seat.Answer.values()),
                        Map.entry("tie", TieKind.values()),
                        Map.entry("linkage", Composition.Linkage.values()),
                        Map.entry("helix", Sector.Helix.values()),
                        Map.entry("project", Project.State.values()),
                        Map.entry("effect", Effect.Sphere.values()),
                        Map.entry("rules", Finding.State.values()),
                        Map.entry("sort", Cluster.Sort.values()))
                .forEach((name, values) ->
                        Stream.of(values).forEach(value -> keys.add("clusters." + name + '.' + value)));
        Stream.of(Rule.GATHERING, Rule.FOUNDING, Rule.PROJECT, List.of(Rule.OPEN))
                .flatMap(List::stream)
                .forEach(rule -> keys.add(rule.refusal().key()));
        ClustersPermissions.ALL.forEach(p -> keys.add(p.name().replace("clusters.", "clusters.permission.")));

        assertThat(RU.keySet()).containsAll(keys);
    }
}
