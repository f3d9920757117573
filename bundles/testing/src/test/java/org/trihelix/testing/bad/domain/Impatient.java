package org.trihelix.testing.bad.domain;

import java.time.Instant;
import org.osgi.framework.BundleContext;
import org.trihelix.testing.bad.internal.store.Row;

/** Breaks what can be broken within one bundle. */
public final class Impatient {

    public Instant when(Row row) {
        System.out.println(row);
        return Instant.now();
    }

    public Object service(BundleContext context) {
        return context;
    }
}
