package org.trihelix.api.people;

/** Sector of an organization. The text shown has the key {@code hub.sector.NAME}. */
public enum Sector {
    SCIENCE(Helix.SCIENCE),
    EDUCATION(Helix.SCIENCE),
    BUSINESS(Helix.INDUSTRY),
    FINANCE(Helix.INDUSTRY),
    GOVERNMENT(Helix.GOVERNMENT),
    SOCIETY(Helix.SOCIETY);

    private final Helix helix;

    Sector(Helix helix) {
        this.helix = helix;
    }

    public Helix helix() {
        return helix;
    }

    /** The sectors folded: science and education, business and finance, government; society is the fourth. */
    public enum Helix {
        SCIENCE,
        INDUSTRY,
        GOVERNMENT,
        SOCIETY
    }
}
