package org.trihelix.testing.worse;

import com.vaadin.flow.Anything;
import jakarta.persistence.Anyhow;
import org.trihelix.testing.bad.internal.store.Row;

/** Takes what belongs to others. */
public record Intruder(Row row, Anything page, Anyhow entity) {}
