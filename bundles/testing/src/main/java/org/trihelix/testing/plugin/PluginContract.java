package org.trihelix.testing.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.trihelix.testing.Rules;
import org.trihelix.testing.hub.Eventually;
import org.trihelix.testing.hub.Hub;
import org.trihelix.testing.hub.HubExtension;
import org.trihelix.testing.hub.Spare;

/**
 * What every plug-in keeps to, tried on the file that was built and a real hub:
 *
 * <pre>{@code
 * class ContractIT implements PluginContract {}
 * }</pre>
 */
@ExtendWith(HubExtension.class)
public interface PluginContract {

    /** Flow's caches are cleared some seconds after a module went; a page that vanished without a word is given up after nearly three minutes. */
    Duration PATIENCE = Duration.ofSeconds(200);

    @Test
    default void comesAndLeavesNothingBehind(@Spare Hub hub) {
        var plugin = BuiltPlugin.here();
        plugin.leave(hub); // other tests may have put it in
        String before = hub.shell("bundle:list -t 0 -s").orFail();

        plugin.install(hub);

        assertThat(hub.api().get("/health").status())
                .as(hub.api().get("/health").body())
                .isEqualTo(200);
        assertThat(hub.admin().get("/api/v1/plugins").expect(200).body())
                .contains("\"name\":\"" + plugin.name() + '"')
                .contains("\"state\":\"UP\"");
        assertThat(Loaders.loaded(hub, plugin.classes()))
                .as("classes that the hub has loaded")
                .isNotEmpty();

        plugin.remove(hub);

        assertThat(hub.shell("bundle:list -t 0 -s").orFail())
                .as("bundles, as before")
                .isEqualTo(before);
        assertThat(hub.api().get("/health").status()).isEqualTo(200);
        Eventually.holds(
                PATIENCE,
                Duration.ofSeconds(1),
                () -> Loaders.loaded(hub, plugin.classes()).isEmpty(),
                () -> "; still held after it has gone: " + Loaders.loaded(hub, plugin.classes()));
    }

    @Test
    default void speaksBothLanguages() {
        var plugin = BuiltPlugin.here();
        Properties ru = plugin.texts("ru");
        Properties en = plugin.texts("en");

        assertThat(without(en, ru)).as("missing in messages_ru.properties").isEmpty();
        assertThat(without(ru, en)).as("missing in messages_en.properties").isEmpty();
        for (Properties texts : List.of(ru, en)) {
            texts.forEach((key, text) -> {
                assertThat(text.toString()).as("" + key).isNotBlank();
                assertThat(new MessageFormat(text.toString(), Locale.ROOT).toPattern())
                        .as("" + key)
                        .isNotNull();
            });
        }
        assertThat(en.values())
                .as("English texts")
                .noneMatch(text -> text.toString().matches("(?s).*\\p{IsCyrillic}.*"));
    }

    private static Set<String> without(Properties all, Properties some) {
        Set<String> left = new TreeSet<>(all.stringPropertyNames());
        left.removeAll(some.stringPropertyNames());
        return left;
    }

    @Test
    default void declaresItsPermissions() {
        var plugin = BuiltPlugin.here();
        var declarations = new Declarations(plugin.classes());

        assertThat(declarations.undeclared())
                .as("what asks for a permission that no module of the plug-in declares")
                .isEmpty();
        assertThat(declarations.declared())
                .as("permissions with a text")
                .allSatisfy(name ->
                        assertThat(plugin.texts("ru").keySet()).contains(name.replaceFirst("\\.", ".permission.")));
    }

    @Test
    default void keepsTheArchitecture() {
        var classes = new ClassFileImporter()
                .importClasses(BuiltPlugin.here().classes().stream()
                        .<Class<?>>map(Declarations::load)
                        .toList());

        Rules.ALL.forEach(rule -> rule.check(classes));
        Rules.noCycles("(**)").check(classes);
    }
}
