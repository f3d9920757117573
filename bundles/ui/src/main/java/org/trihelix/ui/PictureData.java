package org.trihelix.ui;

/** What a {@link Picture} shows. */
public sealed interface PictureData permits ChartData, NetworkData, TileMapData, PointMapData {

    /** Heading in the reader's language. */
    String title();

    /** A sentence that says what one sees; screen readers get it too. */
    String summary();
}
