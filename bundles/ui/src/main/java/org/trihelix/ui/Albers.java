package org.trihelix.ui;

/**
 * Albers' conic projection of the sphere: areas keep their proportions, and a country that lies broad in the north is not torn. Snyder, Map
 * Projections, 1987, page 100.
 */
final class Albers {

    /** For Russia, as its general maps have it. */
    static final Albers RUSSIA = new Albers(52, 64, 56, 100);

    private final double n;
    private final double c;
    private final double rho0;
    private final double meridian;

    /** A point of the plane in radii of the sphere: x to the east, y to the north of the origin. */
    record Point(double x, double y) {}

    /**
     * All in degrees.
     *
     * @param south one of the two parallels kept true
     * @param north the other
     * @param parallel of the origin
     * @param meridian of the origin
     */
    Albers(double south, double north, double parallel, double meridian) {
        this.meridian = meridian;
        double sine = Math.sin(Math.toRadians(south));
        double cosine = Math.cos(Math.toRadians(south));
        n = (sine + Math.sin(Math.toRadians(north))) / 2;
        c = cosine * cosine + 2 * n * sine;
        rho0 = rho(parallel);
    }

    private double rho(double latitude) {
        return Math.sqrt(c - 2 * n * Math.sin(Math.toRadians(latitude))) / n;
    }

    Point project(double latitude, double longitude) {
        double theta = n * Math.toRadians(Math.IEEEremainder(longitude - meridian, 360));
        double rho = rho(latitude);
        return new Point(rho * Math.sin(theta), rho0 - rho * Math.cos(theta));
    }
}
