package org.trihelix.ui;

import java.util.List;

/** Gives a {@link Board} its columns. */
@FunctionalInterface
public interface BoardSource {

    /** The columns from left to right; asked again after each move and whenever the reader narrows the board. */
    List<BoardColumn> columns(ListQuery query);
}
