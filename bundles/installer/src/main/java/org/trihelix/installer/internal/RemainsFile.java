package org.trihelix.installer.internal;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * A zip with what a plug-in left. Tables of text are as in the hub's lists (RFC 4180 with a byte order mark, semicolons where the comma is the
 * decimal sign), bytes in hexadecimal digits; a cell that is null has no quotes, an empty text has.
 */
final class RemainsFile implements AutoCloseable {

    private static final int ROWS_AT_ONCE = 500;

    private static final Set<Integer> BYTES = Set.of(Types.BLOB, Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY);

    private final ZipOutputStream zip;
    private final char separator;

    RemainsFile(OutputStream out, Locale locale) {
        zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        separator = locale.getLanguage().equals("ru") ? ';' : ',';
    }

    void file(String name, InputStream in) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        in.transferTo(zip);
        zip.closeEntry();
    }

    /** @param name as the database writes it */
    void table(Connection connection, String name) throws IOException, SQLException {
        zip.putNextEntry(new ZipEntry(name + ".csv"));
        var out = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
        out.write('\uFEFF');
        String quote = connection.getMetaData().getIdentifierQuoteString();
        try (PreparedStatement query = connection.prepareStatement("select * from " + quote + name + quote)) {
            query.setFetchSize(ROWS_AT_ONCE);
            try (ResultSet rows = query.executeQuery()) {
                rows(out, rows);
            }
        }
        out.flush();
        zip.closeEntry();
    }

    private void rows(Writer out, ResultSet rows) throws IOException, SQLException {
        int columns = rows.getMetaData().getColumnCount();
        for (int i = 1; i <= columns; i++) {
            cell(out, i, rows.getMetaData().getColumnName(i));
        }
        out.write("\r\n");
        while (rows.next()) {
            for (int i = 1; i <= columns; i++) {
                cell(out, i, text(rows, i));
            }
            out.write("\r\n");
        }
    }

    private static @Nullable String text(ResultSet rows, int column) throws SQLException {
        if (!BYTES.contains(rows.getMetaData().getColumnType(column))) {
            return rows.getString(column);
        }
        byte @Nullable [] bytes = rows.getBytes(column);
        if (bytes == null) {
            return null;
        }
        return HexFormat.of().formatHex(bytes);
    }

    private void cell(Writer out, int column, @Nullable String text) throws IOException {
        if (column > 1) {
            out.write(separator);
        }
        if (text != null) {
            out.write(quoted(text));
        }
    }

    /** A leading sign that a spreadsheet would take for a formula gets an apostrophe, unless it begins a number. */
    static String quoted(String text) {
        boolean formula = text.matches("(?s)[=+@\\t\\r-].*") && !text.matches("-?[0-9.]+");
        return '"' + (formula ? "'" : "") + text.replace("\"", "\"\"") + '"';
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
