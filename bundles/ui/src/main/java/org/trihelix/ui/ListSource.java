package org.trihelix.ui;

import org.trihelix.api.Page;
import org.trihelix.api.PageRequest;

/** Where a list gets its rows. Called once for each part that comes into sight, and from another thread for an export. */
@FunctionalInterface
public interface ListSource<T> {

    Page<T> page(ListQuery query, PageRequest page);
}
