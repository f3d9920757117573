package org.trihelix.mobilization.internal.store;

/** Keys of the last row given out, as cursors carry them. */
final class Keys {

    private Keys() {}

    static void behind(Conditions conditions, String column, String id, boolean down, Object key, String last) {
        String beyond = down ? " < " : " > ";
        conditions
                .and(column + beyond + ":key or " + column + " = :key and " + id + beyond + ":last")
                .with("key", key)
                .with("last", last);
    }
}
