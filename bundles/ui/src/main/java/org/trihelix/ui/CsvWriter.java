package org.trihelix.ui;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lines of a table file for spreadsheets (RFC 4180, UTF-8, semicolons where the comma is the decimal sign). */
final class CsvWriter {

    private final Writer out;
    private final Form form;

    /** Signs between cells and within numbers, as spreadsheets of the reader's language expect them. */
    record Form(char separator) {

        static Form of(Locale locale) {
            return new Form(locale.getLanguage().equals("ru") ? ';' : ',');
        }

        String number(@Nullable Number value) {
            String text = value == null ? "" : value.toString();
            return separator == ';' ? text.replace('.', ',') : text;
        }
    }

    CsvWriter(Writer out, Form form) throws IOException {
        this.out = out;
        this.form = form;
        out.write('\uFEFF');
    }

    void line(List<String> cells) throws IOException {
        String separator = String.valueOf(form.separator());
        out.write(cells.stream().map(CsvWriter::quoted).collect(Collectors.joining(separator)));
        out.write("\r\n");
    }

    /** A leading sign that a spreadsheet would take for a formula gets an apostrophe, unless it begins a number. */
    static String quoted(String cell) {
        boolean formula = cell.matches("(?s)[=+@\\t\\r-].*") && !cell.matches("-?[0-9.,]+");
        return '"' + (formula ? "'" : "") + cell.replace("\"", "\"\"") + '"';
    }
}
