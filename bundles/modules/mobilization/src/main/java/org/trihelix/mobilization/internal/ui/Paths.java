package org.trihelix.mobilization.internal.ui;

import org.jspecify.annotations.Nullable;
import org.trihelix.api.Ids;
import org.trihelix.api.SubjectRef;

/** Addresses below {@code /app/}. */
final class Paths {

    static final String GATHERINGS = "mobilization";
    static final String NEEDS = "needs";
    static final String PLEDGES = "pledges";
    static final String PACKAGES = "promotions";

    private Paths() {}

    static String gathering(String id) {
        return GATHERINGS + '/' + id;
    }

    static String opening(SubjectRef subject) {
        return GATHERINGS + "/new?subject=" + subject;
    }

    static String need(String gathering) {
        return gathering(gathering) + "/need";
    }

    static String pledging(String gathering) {
        return gathering(gathering) + "/pledge";
    }

    static String pledge(String gathering, String need) {
        return pledging(gathering) + "?need=" + need;
    }

    static String promotion(String id) {
        return PACKAGES + '/' + id;
    }

    static String sending(SubjectRef subject) {
        return PACKAGES + "/new?subject=" + subject;
    }

    /** The subject in an address, null when there is none. */
    static @Nullable SubjectRef subject(@Nullable String text) {
        int colon = text == null ? -1 : text.indexOf(':');
        return text == null || colon < 1 || !Ids.valid(text.substring(colon + 1))
                ? null
                : new SubjectRef(text.substring(0, colon), text.substring(colon + 1));
    }
}
