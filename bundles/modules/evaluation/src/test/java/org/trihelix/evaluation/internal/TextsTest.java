package org.trihelix.evaluation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.trihelix.evaluation.Evaluation;
import org.trihelix.evaluation.EvaluationPermissions;
import org.trihelix.evaluation.domain.Assignment;
import org.trihelix.evaluation.domain.Conflict;
import org.trihelix.evaluation.domain.CriteriaSet;
import org.trihelix.evaluation.domain.Outcome;
import org.trihelix.evaluation.domain.Rule;
import org.trihelix.evaluation.domain.Stage;

class TextsTest {

    private static final Map<String, String> RU = new EvaluationModule().messages(Locale.of("ru"));
    private static final Map<String, String> EN = new EvaluationModule().messages(Locale.ENGLISH);

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
        List.of(Stage.values()).forEach(stage -> keys.add("evaluation.stage." + stage));
        List.of(Outcome.values()).forEach(outcome -> keys.add("evaluation.outcome." + outcome));
        List.of(Outcome.values()).forEach(outcome -> keys.add("evaluation.decided." + outcome));
        List.of(Assignment.Status.values()).forEach(status -> keys.add("evaluation.assignment." + status));
        List.of(CriteriaSet.Method.values()).forEach(method -> keys.add("evaluation.method." + method));
        List.of(Evaluation.Sort.values()).forEach(sort -> keys.add("evaluation.sort." + sort));
        List.of(Conflict.values())
                .forEach(conflict -> keys.add(conflict.message().key()));
        Rule.DECIDING.forEach(rule -> keys.add(rule.refusal().key()));
        EvaluationPermissions.ALL.forEach(p -> keys.add(p.name().replace("evaluation.", "evaluation.permission.")));

        assertThat(RU.keySet()).containsAll(keys);
    }
}
