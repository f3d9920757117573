package org.trihelix.evaluation.domain;

import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import org.trihelix.api.text.Message;

/** Why a person must not judge a subject. */
public enum Conflict {
    /** It is his own. */
    OWN("evaluation.conflict.own"),
    /** He belongs to an organization of one of its authors. */
    ORGANIZATION("evaluation.conflict.organization");

    private final String key;

    Conflict(String key) {
        this.key = key;
    }

    public Message message() {
        return Message.of(key);
    }

    /**
     * The first conflict.
     *
     * @param organizations to which the reviewer belongs
     * @param authors whose own the subject is
     * @param theirOrganizations to which the authors belong
     */
    public static Optional<Conflict> of(
            String reviewer,
            Collection<String> organizations,
            Collection<String> authors,
            Collection<String> theirOrganizations) {
        if (authors.contains(reviewer)) {
            return Optional.of(OWN);
        }
        return Collections.disjoint(organizations, theirOrganizations) ? Optional.empty() : Optional.of(ORGANIZATION);
    }
}
