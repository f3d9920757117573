package org.trihelix.installer.internal.knowledge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.trihelix.api.knowledge.Section;
import org.trihelix.api.knowledge.Value;

/** What may be made of the files of one plug-in, so that no file fills the hub's memory. A table is read once, however often it is named. */
final class Budget {

    private static final int SECTIONS_MOST = 20_000;
    private static final int TROUBLES_MOST = 200;

    private final Map<String, Value.Items> tables = new HashMap<>();
    private int sections;
    private int troubles;

    /** The files have more in them than domain knowledge has; nothing of them is used. */
    static final class Exceeded extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** @throws Exceeded when there are too many {@link Section}s */
    void section() {
        if (++sections > SECTIONS_MOST) {
            throw new Exceeded();
        }
    }

    /** Whether one more is to be told. */
    boolean trouble() {
        return ++troubles <= TROUBLES_MOST;
    }

    List<Value> table(String path, Supplier<Value.Items> reading) {
        return tables.computeIfAbsent(path, name -> reading.get()).items();
    }
}
