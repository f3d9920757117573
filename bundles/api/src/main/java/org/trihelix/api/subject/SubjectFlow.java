package org.trihelix.api.subject;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;
import org.trihelix.api.Page;
import org.trihelix.api.PageRequest;
import org.trihelix.api.SubjectRef;
import org.trihelix.api.access.Caller;

/** Moves objects of one kind through their stages, for modules that do not know the kind. Consumers ask {@link Subjects}. */
@ConsumerType
public interface SubjectFlow {

    /** Kind it moves: {@code idea}. */
    String kind();

    /**
     * What the caller may do with the object now, whether or not a {@link TransitionGuard} still objects.
     *
     * @throws org.trihelix.api.NotFoundException when there is none, or he may not know of it
     */
    List<Step> steps(Caller caller, SubjectRef ref);

    /**
     * Moves the object. Joins the unit of work the thread is in, so that the mover's own change and the move commit together.
     *
     * @param to code of the stage
     * @param reason empty where none is given
     * @throws org.trihelix.api.NotFoundException when there is none, or he may not know of it
     * @throws org.trihelix.api.DeniedException when he may not move it
     * @throws org.trihelix.api.ConflictException when it cannot go there from where it stands, or a guard objects
     * @throws org.trihelix.api.InvalidException when the reason is missing or the stage unknown
     */
    void move(Caller caller, SubjectRef ref, String to, String reason);

    /**
     * Objects the caller may see that stand in the stage, longest standing first.
     *
     * @param stage code
     * @throws org.trihelix.api.InvalidException when there is no such stage
     */
    Page<SubjectRef> standing(Caller caller, String stage, PageRequest page);
}
