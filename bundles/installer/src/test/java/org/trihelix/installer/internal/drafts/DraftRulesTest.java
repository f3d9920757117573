package org.trihelix.installer.internal.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.trihelix.api.FieldError;
import org.trihelix.api.InvalidException;
import org.trihelix.api.plugin.PluginDrafts.About;
import org.trihelix.api.text.Label;

class DraftRulesTest {

    @Test
    void tellsAllThatIsWrongAtOnce() {
        assertThatThrownBy(() -> DraftRules.checked(new About("Лес", "1", new Label(" ", "x".repeat(81)), "")))
                .isInstanceOfSatisfying(
                        InvalidException.class,
                        e -> assertThat(e.errors())
                                .extracting(FieldError::field)
                                .containsExactly("titleRu", "titleEn", "name", "version", "publisher"));
        assertThat(DraftRules.checked(new About(" forest ", "1.0.0", new Label("Лес ", "Forest"), "We"))
                        .name())
                .isEqualTo("forest");
    }

    @Test
    void filesStayInTheFoldersOfKinds() {
        assertThat(DraftRules.isPath("criteria/forest-2.yaml")).isTrue();
        for (String path : Set.of(
                "forest.yaml",
                "../criteria/a.yaml",
                "criteria/../a.yaml",
                "criteria/A.yaml",
                "criteria/a.sh",
                "a/b/c.csv",
                "/criteria/a.yaml",
                "criteria/a.yaml\n")) {
            assertThat(DraftRules.isPath(path)).as(path).isFalse();
        }
    }

    @Test
    void filesAreBounded() {
        Map<String, String> files = new HashMap<>();
        refused(files, "criteria/a.yaml", "x".repeat(DraftRules.TEXT_MOST + 1));
        for (int i = 0; i < DraftRules.FILES_MOST; i++) {
            files.put("criteria/a" + i + ".yaml", "");
        }
        refused(files, "criteria/b.yaml", "");
        DraftRules.checkFile(files, "criteria/a1.yaml", "x".repeat(DraftRules.TEXT_MOST));
        for (int i = 0; i < 8; i++) {
            files.put("criteria/a" + i + ".yaml", "x".repeat(DraftRules.TEXT_MOST));
        }
        refused(files, "criteria/a9.yaml", "x");
        refused(Map.of(), "criteria/a.yaml", "a\0");
    }

    private static void refused(Map<String, String> files, String path, String text) {
        assertThatThrownBy(() -> DraftRules.checkFile(files, path, text)).isInstanceOf(InvalidException.class);
    }

    @Test
    void versionsThatSomebodyHasAreNotReused() {
        assertThat(DraftRules.raised("1.2.3", null)).isEqualTo("1.2.3");
        assertThat(DraftRules.raised("1.2.3", "1.2.2")).isEqualTo("1.2.3");
        assertThat(DraftRules.raised("1.2.3", "1.2.3")).isEqualTo("1.2.4");
        assertThat(DraftRules.raised("1.2.3", "1.10.0")).isEqualTo("1.10.1");
    }

    @Test
    void freeNamesAreNoLongerThanCodes() {
        String forty = "a".repeat(40);
        assertThat(DraftRules.free(Set.of(), "criteria", forty + "bc", ".yaml"))
                .isEqualTo("criteria/" + forty + ".yaml");
        assertThat(DraftRules.free(Set.of("criteria/" + forty + ".yaml"), "criteria", forty, ".yaml"))
                .isEqualTo("criteria/" + "a".repeat(38) + "-2.yaml");
    }

    private static ByteArrayInputStream zip(Map<String, byte[]> files) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void ofAZipOnlyFilesOfKnowledgeAreTaken() throws IOException {
        assertThat(Unpacking.texts(zip(Map.of(
                        "forest/criteria/a.yaml", bytes("\uFEFFname"),
                        "rules/b.yaml", bytes("x"),
                        "../../../etc/passwd", bytes("x"),
                        "forest/envelope.properties", bytes("x")))))
                .containsOnly(Map.entry("criteria/a.yaml", "name"), Map.entry("rules/b.yaml", "x"));
    }

    @Test
    void otherZipsAreRefused() throws IOException {
        for (Map<String, byte[]> files : Set.of(
                Map.of("readme.txt", bytes("x")),
                Map.of("criteria/a.yaml", new byte[] {(byte) 0xff}),
                Map.of("criteria/a.yaml", new byte[17 << 20]))) {
            var zip = zip(files);
            assertThatThrownBy(() -> Unpacking.texts(zip)).isInstanceOf(InvalidException.class);
        }
        assertThatThrownBy(() -> Unpacking.texts(new ByteArrayInputStream(bytes("no zip"))))
                .isInstanceOf(InvalidException.class);
        byte[] whole =
                zip(Map.of("criteria/a.yaml", bytes("name: {ru: a, en: b}"))).readAllBytes();
        var torn = new ByteArrayInputStream(whole, 0, 50);
        assertThatThrownBy(() -> Unpacking.texts(torn)).isInstanceOf(InvalidException.class);
        var twice = zip(Map.of("a/criteria/a.yaml", bytes("x"), "b/criteria/a.yaml", bytes("y")));
        assertThatThrownBy(() -> Unpacking.texts(twice)).isInstanceOf(InvalidException.class);
    }
}
