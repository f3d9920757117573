package org.trihelix.evaluation.internal;

import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import org.trihelix.api.SubjectRef;

/** Which subject's decision the thread is carrying out: the one move onward that the guard lets pass. */
@Component(service = Decisions.class)
public class Decisions {

    private final ThreadLocal<@Nullable SubjectRef> carriedOut = new ThreadLocal<>();

    void carryOut(SubjectRef subject, Runnable move) {
        carriedOut.set(subject);
        try {
            move.run();
        } finally {
            carriedOut.remove();
        }
    }

    boolean carriesOut(SubjectRef subject) {
        return subject.equals(carriedOut.get());
    }
}
