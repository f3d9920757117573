package org.trihelix.industrial.domain;

/** What a participant does in an industrial cluster. The text shown has the key {@code industrial.role.NAME}. */
public enum Role {
    /** Makes what is sold outside of the cluster. */
    FINAL,
    /** Makes materials and parts. */
    PARTS,
    /** Keeps an object of technological infrastructure: testing, engineering, prototypes, shared equipment. */
    INFRASTRUCTURE,
    /** The specialized organization, which manages the cluster. */
    SPECIALIZED,
    OTHER;

    /** Whether it makes industrial products, so that its output is asked for. */
    public boolean makes() {
        return this == FINAL || this == PARTS;
    }
}
