package org.trihelix.evaluation.internal;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.access.Caller;
import org.trihelix.api.subject.Subject;
import org.trihelix.api.subject.Subjects;
import org.trihelix.api.text.Message;
import org.trihelix.evaluation.domain.Conflict;
import org.trihelix.evaluation.domain.Proceeding;

/** Whose own a subject is: as it was when its evaluation was opened, and as it is now. */
@Component(service = Interests.class)
public class Interests {

    private static final Caller SYSTEM = Caller.system(Locale.ENGLISH);

    private final Experts experts;
    private final Subjects subjects;

    @Activate
    public Interests(@Reference Experts experts, @Reference Subjects subjects) {
        this.experts = experts;
        this.subjects = subjects;
    }

    /** Those who must not judge. */
    record Owners(Set<String> authors, Set<String> organizations) {

        /** What keeps a person from judging. */
        Optional<Message> conflict(Caller person) {
            return Conflict.of(person.id(), person.organizations(), authors, organizations)
                    .map(Conflict::message);
        }
    }

    Owners in(Proceeding evaluation) {
        var authors = new HashSet<>(evaluation.authors());
        subjects.subject(SYSTEM, evaluation.subject(), SYSTEM.locale())
                .map(Subject::authors)
                .ifPresent(authors::addAll);
        var organizations = new HashSet<>(evaluation.organizations());
        organizations.addAll(experts.organizations(authors));
        return new Owners(authors, Conflict.organizations(evaluation.subject(), organizations));
    }
}
