package org.trihelix.api.knowledge;

import java.util.List;
import java.util.Map;

/** A value in a file of knowledge and the line where it begins, counted from 1; 0 of one that was not read from a file. */
public sealed interface Value {

    int line();

    /** A text as it stands there, a number too. */
    record Text(int line, String text) implements Value {}

    /** Values in their order. */
    record Items(int line, List<Value> items) implements Value {

        public Items {
            items = List.copyOf(items);
        }
    }

    /** Values by key, in their order. */
    record Keys(int line, Map<String, Value> values) implements Value {}
}
