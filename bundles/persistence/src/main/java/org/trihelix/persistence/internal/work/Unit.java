package org.trihelix.persistence.internal.work;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The unit of work a thread is in. */
public final class Unit {

    private static final Logger LOG = LoggerFactory.getLogger(Unit.class);

    private final Connection physical;
    private final Connection bound;
    private final boolean writing;
    private final Map<Object, Participant> participants = new LinkedHashMap<>();
    private final List<Runnable> afterCommit = new ArrayList<>();
    private @Nullable Exception doomed;

    Unit(Connection physical, boolean writing) {
        this.physical = physical;
        this.writing = writing;
        bound = BoundConnection.of(physical);
    }

    public boolean writing() {
        return writing;
    }

    /** The connection for use inside: it can be neither committed, rolled back nor closed. */
    public Connection connection() {
        return bound;
    }

    /** The participant of that key, made at its first use. */
    public Participant participant(Object key, Function<Unit, Participant> maker) {
        var known = participants.get(key);
        if (known == null) {
            known = maker.apply(this);
            participants.put(key, known);
        }
        return known;
    }

    void afterCommit(Runnable action) {
        afterCommit.add(action);
    }

    void doom(Exception cause) {
        doomed = cause;
    }

    void begin() throws SQLException {
        if (!writing) {
            physical.setReadOnly(true);
        }
    }

    void commit() throws SQLException {
        if (doomed != null) {
            throw new IllegalStateException("a unit of work inside this one failed, so nothing is kept", doomed);
        }
        List.copyOf(participants.values()).forEach(Participant::beforeCommit);
        physical.commit();
    }

    /** Never fails: what was committed stays so, and what made the unit fail is what its caller must hear. */
    void end() {
        participants.values().forEach(Unit::close);
        try (physical) {
            physical.rollback();
        } catch (SQLException | RuntimeException e) {
            LOG.error("The connection of a unit of work was not given back cleanly", e);
        }
    }

    void runAfterCommit() {
        for (var action : afterCommit) {
            try {
                action.run();
            } catch (RuntimeException e) {
                LOG.error("An action after a commit failed", e);
            }
        }
    }

    private static void close(Participant participant) {
        try {
            participant.close();
        } catch (RuntimeException e) {
            LOG.warn("A participant of a unit of work did not close", e);
        }
    }
}
