package org.trihelix.testing.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the guide for authors of plug-ins quotes stands in sources that are compiled and tested, and it knows every refusal. */
class GuideTest {

    private static final Path ROOT = Path.of("../..");
    private static final Pattern QUOTE = Pattern.compile("<!-- from (\\S+) -->\n```\\w+\n(.*?)\n```", Pattern.DOTALL);
    private static final Pattern BLOCK = Pattern.compile("^```(java|sql|yaml)$", Pattern.MULTILINE);
    private static final Pattern REFUSAL = Pattern.compile("plugins\\.(refused|missing|file|failed)(\\..*)?");
    private static final String MESSAGES =
            "bundles/installer/src/main/resources/org/trihelix/installer/internal/messages_en.properties";

    private static String text(String path) throws IOException {
        return Files.readString(ROOT.resolve(path));
    }

    private static String plain(String code) {
        return code.lines().map(String::strip).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }

    @Test
    void quotesWhatIsThere() throws IOException {
        String guide = text("docs/sdk.md");
        List<MatchResult> quotes = QUOTE.matcher(guide).results().toList();

        assertThat(quotes).hasSize((int) BLOCK.matcher(guide).results().count());
        for (MatchResult quote : quotes) {
            assertThat(plain(text(quote.group(1)))).as(quote.group(1)).contains(plain(quote.group(2)));
        }
    }

    @Test
    void knowsEveryRefusal() throws IOException {
        String guide = text("docs/sdk.md");
        var messages = new Properties();
        try (var reader = Files.newBufferedReader(ROOT.resolve(MESSAGES))) {
            messages.load(reader);
        }
        var unknown = new ArrayList<String>();
        for (Map.Entry<Object, Object> one : messages.entrySet()) {
            String key = one.getKey().toString();
            String said = one.getValue()
                    .toString()
                    .replaceAll("\\{\\d}", "…")
                    .split("\\. ")[0]
                    .replaceAll("\\.$", "");
            if (REFUSAL.matcher(key).matches()
                    && !key.equals("plugins.refused")
                    && !guide.contains("| " + said + " |")) {
                unknown.add(key + ": " + said);
            }
        }
        assertThat(unknown).isEmpty();
    }
}
