package org.trihelix.evaluation.domain;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.trihelix.api.SubjectRef;
import org.trihelix.api.access.Caller;
import org.trihelix.api.text.Message;

/** Why a person must not judge a subject. */
public enum Conflict {
    /** It is his own. */
    OWN("evaluation.conflict.own"),
    /** He belongs to an organization of one of its authors, or to the one that is judged. */
    ORGANIZATION("evaluation.conflict.organization");

    private static final String JUDGED = "organization";

    private final String key;

    Conflict(String key) {
        this.key = key;
    }

    public Message message() {
        return Message.of(key);
    }

    /** Whether the subject is the person's own: he is an author of it, or a member of the organization that it is. */
    public static boolean isOwn(Caller person, SubjectRef subject, Collection<String> authors) {
        return authors.contains(person.id())
                || subject.kind().equals(JUDGED) && person.organizations().contains(subject.id());
    }

    /** Organizations that have an interest: the authors', and the subject itself when it is one. */
    public static Set<String> organizations(SubjectRef subject, Collection<String> authors) {
        var all = new HashSet<>(authors);
        if (subject.kind().equals(JUDGED)) {
            all.add(subject.id());
        }
        return all;
    }

    /**
     * The first conflict.
     *
     * @param organizations to which the reviewer belongs
     * @param authors whose own the subject is
     * @param theirOrganizations that have an interest in it
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
