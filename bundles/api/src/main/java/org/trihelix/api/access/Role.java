package org.trihelix.api.access;

/** What a person may be within a {@link Scope}. */
public enum Role {
    MEMBER,
    EXPERT,
    MODERATOR,
    MANAGER,
    DECISION_MAKER,
    AUTHORITY,
    ADMINISTRATOR
}
