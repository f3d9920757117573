package org.trihelix.installer.internal.knowledge;

import java.util.List;
import java.util.Map;

/** A value in a file and the line where it begins, counted from 1. */
sealed interface Value {

    int line();

    record Text(int line, String text) implements Value {}

    record Items(int line, List<Value> items) implements Value {}

    record Keys(int line, Map<String, Value> values) implements Value {}
}
