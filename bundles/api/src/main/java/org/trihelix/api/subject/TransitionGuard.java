package org.trihelix.api.subject;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;
import org.trihelix.api.SubjectRef;
import org.trihelix.api.text.Message;

/**
 * A condition on the moves of objects of one kind. Every move asks all guards there are at that moment, inside its unit of work and
 * after permissions, so that a guard sees what the mover has just written. A guard counts while its service is registered: when its
 * module is stopped, it objects to nothing. What it throws fails the move. Pages ask as well, outside of any unit of work, to offer first what
 * would not be refused.
 *
 * <p>Object only to what is the module's own business, and leave a way out: to revision, rejection and back.
 */
@ConsumerType
public interface TransitionGuard {

    /** Kind it guards: {@code idea}. */
    String kind();

    /**
     * Why the object cannot go yet, and what to do about it; empty when it can.
     *
     * @param from code of the stage it stands in
     * @param to code of the stage it would stand in
     */
    List<Message> objections(SubjectRef ref, String from, String to);
}
