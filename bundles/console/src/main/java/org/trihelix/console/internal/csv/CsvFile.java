package org.trihelix.console.internal.csv;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * Rows of a text file. Cells are separated by tabs, semicolons or commas, whichever the first row has, in this order; numbers may have a
 * decimal comma unless commas separate. Empty lines and those beginning with # are skipped.
 */
public record CsvFile(List<CsvRow> rows) {

    /** Larger files would crowd the hub that reads them: in memory rows take up to fifty times as much. */
    public static final int LARGEST_BYTES = 2_000_000;

    /** @throws CsvProblem when it cannot be read, is too large or holds no row */
    public static CsvFile read(Path path) throws CsvProblem {
        if (!Files.exists(path)) {
            throw new CsvProblem("missing", path);
        }
        if (Files.isDirectory(path)) {
            throw new CsvProblem("unreadable", path);
        }
        try (InputStream input = Files.newInputStream(path)) {
            return read(input);
        } catch (IOException e) {
            throw new CsvProblem("unreadable", path);
        }
    }

    /** @throws CsvProblem when it is too large, not UTF-8 or holds no row */
    public static CsvFile read(InputStream input) throws CsvProblem, IOException {
        byte[] bytes = input.readNBytes(LARGEST_BYTES + 1);
        if (bytes.length > LARGEST_BYTES) {
            throw new CsvProblem("large", LARGEST_BYTES / 1_000_000);
        }
        try {
            return parse(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            throw new CsvProblem("encoding");
        }
    }

    static CsvFile parse(String text) throws CsvProblem {
        Iterator<String> lines =
                (text.startsWith("\uFEFF") ? text.substring(1) : text).lines().iterator();
        List<CsvRow> rows = new ArrayList<>();
        char separator = 0;
        for (int number = 1; lines.hasNext(); number++) {
            String line = lines.next();
            if (!line.isBlank() && !line.startsWith("#")) {
                separator = separator == 0 ? separator(line) : separator;
                rows.add(new CsvRow(number, cells(line, number, separator), separator != ','));
            }
        }
        if (rows.isEmpty()) {
            throw new CsvProblem("empty");
        }
        return new CsvFile(rows);
    }

    private static char separator(String line) {
        return line.indexOf('\t') >= 0 ? '\t' : line.indexOf(';') >= 0 ? ';' : ',';
    }

    private static List<String> cells(String line, int number, char separator) throws CsvProblem {
        List<String> cells = new ArrayList<>();
        var cell = new StringBuilder();
        boolean quoted = false;
        for (int at = 0; at < line.length(); at++) {
            char c = line.charAt(at);
            if (quoted && c == '"' && at + 1 < line.length() && line.charAt(at + 1) == '"') {
                cell.append(c);
                at++;
            } else if (c == '"' && (quoted || cell.toString().isBlank())) {
                quoted = !quoted;
            } else if (c == separator && !quoted) {
                cells.add(cell.toString().strip());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        if (quoted) {
            throw new CsvProblem("quote", number);
        }
        cells.add(cell.toString().strip());
        return List.copyOf(cells);
    }

    /** The same without its first row. */
    CsvFile body() {
        return new CsvFile(rows.subList(1, rows.size()));
    }

    CsvRow first() {
        return rows.getFirst();
    }
}
