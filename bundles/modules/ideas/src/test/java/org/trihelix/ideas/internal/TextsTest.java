package org.trihelix.ideas.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.trihelix.ideas.IdeaQuery;
import org.trihelix.ideas.IdeasPermissions;
import org.trihelix.ideas.domain.Funnel;
import org.trihelix.ideas.domain.Rule;
import org.trihelix.ideas.domain.State;
import org.trihelix.ideas.domain.Transition;

class TextsTest {

    private static final Map<String, String> RU = new IdeasModule().messages(Locale.of("ru"));
    private static final Map<String, String> EN = new IdeasModule().messages(Locale.ENGLISH);

    @Test
    void areCompleteInBothLanguages() {
        assertThat(RU.keySet()).isEqualTo(EN.keySet());
        assertThat(RU.values()).noneMatch(String::isBlank);
        assertThat(EN.values()).noneMatch(text -> text.matches("(?s).*[а-яА-Я].*"));
    }

    @Test
    void arePatternsThatCanBeRead() {
        for (Map<String, String> texts : java.util.List.of(RU, EN)) {
            texts.forEach((key, text) -> assertThat(new MessageFormat(text, Locale.ROOT).toPattern())
                    .as(key)
                    .isNotNull());
        }
    }

    @Test
    void nameWhatTheDomainHas() {
        var keys = new HashSet<String>();
        for (State state : State.values()) {
            keys.add("ideas.state." + state);
        }
        for (IdeaQuery.Sort sort : IdeaQuery.Sort.values()) {
            keys.add("ideas.sort." + sort);
        }
        for (Transition move : Funnel.TRANSITIONS) {
            keys.add("ideas.move." + move.name());
            keys.add("ideas.moved." + move.name());
            keys.add("ideas.journal." + move.action());
            if (move.reason() || move.to() == State.DRAFT) {
                keys.add("ideas.ask." + move.name());
                keys.add("ideas.ask." + move.name() + ".text");
            }
        }
        for (var rules : java.util.List.of(
                Rule.EDITING,
                Rule.DISCARDING,
                Rule.VOTING,
                Rule.SCREENING,
                Rule.HEARING,
                java.util.List.of(Rule.FIRST_APPEAL),
                Rule.DISCUSSING)) {
            rules.forEach(rule -> keys.add(rule.refusal().key()));
        }
        IdeasPermissions.ALL.forEach(p -> keys.add(p.name().replace("ideas.", "ideas.permission.")));

        assertThat(RU.keySet()).containsAll(keys);
    }

    @Test
    void sayOfFurtherFieldsAllThatIsAskedForAndNothingElse() throws IOException {
        var code = new StringBuilder();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".java")).toList()) {
                code.append(Files.readString(file));
            }
        }
        Set<String> asked = Pattern.compile("\"(ideas\\.fields\\.[\\w.]+)\"")
                .matcher(code)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());

        assertThat(RU.keySet().stream().filter(key -> key.startsWith("ideas.fields.")))
                .hasSizeGreaterThan(20)
                .containsExactlyInAnyOrderElementsOf(asked);
    }

    @Test
    void countInRussian() {
        String pattern = RU.getOrDefault("ideas.votes", "");

        assertThat(format(pattern, 1)).isEqualTo("1 голос");
        assertThat(format(pattern, 3)).isEqualTo("3 голоса");
        assertThat(format(pattern, 11)).isEqualTo("11 голосов");
        assertThat(format(pattern, 21)).isEqualTo("21 голос");
    }

    private static String format(String pattern, int count) {
        return new MessageFormat(pattern, Locale.of("ru")).format(new Object[] {count});
    }
}
