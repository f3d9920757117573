package org.trihelix.mobilization.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.trihelix.mobilization.Mobilization;
import org.trihelix.mobilization.MobilizationPermissions;
import org.trihelix.mobilization.Promotion;
import org.trihelix.mobilization.domain.Answer;
import org.trihelix.mobilization.domain.Dossier;
import org.trihelix.mobilization.domain.Level;
import org.trihelix.mobilization.domain.PledgeMove;
import org.trihelix.mobilization.domain.PledgeState;
import org.trihelix.mobilization.domain.ResourceKind;
import org.trihelix.mobilization.domain.Rule;
import org.trihelix.mobilization.domain.Stage;
import org.trihelix.mobilization.domain.Trigger;
import org.trihelix.mobilization.domain.Unit;

class TextsTest {

    private static final Map<String, String> RU = new MobilizationModule().messages(Locale.of("ru"));
    private static final Map<String, String> EN = new MobilizationModule().messages(Locale.ENGLISH);

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
        add(keys, "stage", Stage.values());
        add(keys, "kind", ResourceKind.values());
        add(keys, "unit", Unit.values());
        add(keys, "unitName", Unit.values());
        add(keys, "amount", Unit.values());
        add(keys, "addressee", Level.values());
        add(keys, "trigger", Trigger.Kind.values());
        add(keys, "error.trigger", Trigger.Kind.values());
        add(keys, "pledge", PledgeState.values());
        add(keys, "move", PledgeMove.values());
        add(keys, "answer", Answer.values());
        add(keys, "answered", Answer.values());
        add(keys, "level", Level.values());
        add(keys, "package", Dossier.State.values());
        add(keys, "sort", Mobilization.Sort.values());
        add(keys, "promotion.sort", Promotion.Sort.values());
        List.of(PledgeMove.values()).forEach(move -> keys.add("mobilization.journal." + move.action()));
        Rule.ALL.forEach(rule -> keys.add(rule.refusal().key()));
        MobilizationPermissions.ALL.forEach(
                p -> keys.add(p.name().replace("mobilization.", "mobilization.permission.")));

        assertThat(RU.keySet()).containsAll(keys);
    }

    private static void add(HashSet<String> keys, String group, Enum<?>... constants) {
        for (Enum<?> constant : constants) {
            keys.add("mobilization." + group + '.' + constant.name());
        }
    }
}
