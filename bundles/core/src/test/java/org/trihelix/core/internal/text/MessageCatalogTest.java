package org.trihelix.core.internal.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.ibm.icu.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.trihelix.api.access.HubPermissions;
import org.trihelix.api.access.Permission;
import org.trihelix.api.access.Role;
import org.trihelix.api.people.Sector;
import org.trihelix.api.text.Message;
import org.trihelix.api.text.MessageSource;
import org.trihelix.api.text.Texts;
import org.trihelix.core.internal.CoreModule;

class MessageCatalogTest {

    private static final Locale RU = Locale.of("ru");
    private static final Locale EN = Locale.ENGLISH;

    private final MessageCatalog catalog = new MessageCatalog();

    private static MessageSource source(Map<String, String> ru, Map<String, String> en) {
        return locale -> locale.equals(RU) ? ru : en;
    }

    private void add(String key, String ru, String en) {
        catalog.addSource(source(Map.of(key, ru), Map.of(key, en)));
    }

    @Test
    void pluralsFollowTheLanguage() {
        add(
                "a.ideas",
                "{0, plural, one {# идея} few {# идеи} many {# идей} other {# идеи}}",
                "{0, plural, one {# idea} other {# ideas}}");
        assertThat(List.of(1, 3, 11, 21))
                .extracting(n -> catalog.text(RU, "a.ideas", n))
                .containsExactly("1 идея", "3 идеи", "11 идей", "21 идея");
        assertThat(catalog.text(EN, "a.ideas", 1234)).isEqualTo("1,234 ideas");
        assertThat(catalog.text(Locale.of("ru", "RU"), "a.ideas", 5)).isEqualTo("5 идей");
    }

    @Test
    void argumentsMayBeNamedMessagesAndLists() {
        add("a.named", "{who} и {other}", "{who} and {other}");
        assertThat(catalog.text(EN, "a.named", Map.of("who", "A", "other", "B")))
                .isEqualTo("A and B");
        add("a.help", "Помогут: {0}.", "Helps: {0}.");
        add("a.role", "эксперт", "expert");
        Message role = Message.of("a.role");
        assertThat(catalog.text(RU, Message.of("a.help", List.of(role, role))))
                .isEqualTo("Помогут: эксперт и эксперт.");
        assertThat(catalog.text(EN, Message.of("a.help", role))).isEqualTo("Helps: expert.");
    }

    @Test
    void givenTextIsNeverTakenForAPattern() {
        add("a.quote", "«{0}»", "“{0}”");
        assertThat(catalog.text(EN, "a.quote", "{0} <b>'it''s'</b>")).isEqualTo("“{0} <b>'it''s'</b>”");
    }

    @Test
    void aMissingTextIsTakenFromTheOtherLanguageAndElseTheKeyIsShown() {
        catalog.addSource(source(Map.of("a.only", "только"), Map.of()));
        assertThat(catalog.text(EN, "a.only")).isEqualTo("только");
        assertThat(catalog.has(EN, "a.only")).isFalse();
        assertThat(catalog.has(RU, "a.only")).isTrue();
        assertThat(catalog.text(RU, "a.none")).isEqualTo("a.none");
    }

    @Test
    void aBrokenPatternIsShownAsItStands() {
        add("a.broken", "{0, plural, one {#}", "{0");
        assertThat(catalog.text(EN, "a.broken", 1)).isEqualTo("{0");
    }

    @Test
    void textsLeaveWithTheirSource() {
        MessageSource first = source(Map.of("a.x", "раз {0}"), Map.of("a.x", "one {0}"));
        catalog.addSource(first);
        assertThat(catalog.text(EN, "a.x", 1)).isEqualTo("one 1");
        catalog.removeSource(first);
        assertThat(catalog.has(EN, "a.x")).isFalse();
        add("a.x", "два {0}", "two {0}");
        assertThat(catalog.text(EN, "a.x", 1)).isEqualTo("two 1");
    }

    @Test
    void theHubsOwnTextsAreCompleteInBothLanguages() {
        var module = new CoreModule();
        Map<String, String> ru = module.messages(RU);
        assertThat(ru.keySet())
                .containsExactlyInAnyOrderElementsOf(module.messages(EN).keySet());
        for (Locale language : Texts.LANGUAGES) {
            module.messages(language).forEach((key, pattern) -> {
                assertThat(key).startsWith("hub.");
                assertThat(pattern).as(key).isNotBlank();
                assertThatCode(() -> new MessageFormat(pattern, language))
                        .as(key)
                        .doesNotThrowAnyException();
            });
        }
        for (Permission permission : HubPermissions.ALL) {
            assertThat(ru).containsKey(permission.name().replace("hub.", "hub.permission."));
        }
        for (Role role : Role.values()) {
            assertThat(ru).containsKey("hub.role." + role);
        }
        for (Sector sector : Sector.values()) {
            assertThat(ru).containsKey("hub.sector." + sector);
        }
    }
}
