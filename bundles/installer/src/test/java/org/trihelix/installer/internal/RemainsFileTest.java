package org.trihelix.installer.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.trihelix.persistence.LocalDatabase;

class RemainsFileTest {

    @Test
    void tablesAreForSpreadsheetsAndTellNullFromEmpty() throws Exception {
        try (var database = LocalDatabase.inMemory("plugins")) {
            database.work().run(connection -> {
                connection
                        .createStatement()
                        .execute(
                                "CREATE TABLE SAMPLE_ROW (A VARCHAR(20), B VARCHAR(20), C INTEGER, D BOOLEAN, E BLOB)");
                connection
                        .createStatement()
                        .execute("INSERT INTO SAMPLE_ROW VALUES ('=1', '', -5, TRUE, CAST(X'0aff' AS BLOB)),"
                                + " ('a\"b', NULL, NULL, FALSE, NULL)");
            });
            assertThat(table(database, Locale.of("ru"))).isEqualTo("""
                    \uFEFF"A";"B";"C";"D";"E"
                    "'=1";"";"-5";"true";"0aff"
                    "a""b";;;"false";
                    """.replace("\n", "\r\n"));
            assertThat(table(database, Locale.ENGLISH)).startsWith("\uFEFF\"A\",\"B\"");
        }
    }

    private static String table(LocalDatabase database, Locale locale) throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var file = new RemainsFile(bytes, locale)) {
            database.work().read(connection -> {
                file.table(connection, "SAMPLE_ROW");
                return true;
            });
        }
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(zip.getNextEntry().getName()).isEqualTo("SAMPLE_ROW.csv");
            return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
