package org.trihelix.analytics.helix;

import java.util.List;

/** The spheres whose acting together is looked at. */
public enum Helix {
    /** S: science and education. */
    SCIENCE,
    /** I: business and finance. */
    INDUSTRY,
    /** G: authorities. */
    GOVERNMENT,
    /** The fourth helix; not part of the triple one. */
    SOCIETY;

    /** The three of the triple helix. */
    public static final List<Helix> TRIPLE = List.of(SCIENCE, INDUSTRY, GOVERNMENT);
}
