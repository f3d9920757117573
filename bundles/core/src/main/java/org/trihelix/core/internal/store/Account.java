package org.trihelix.core.internal.store;

import org.trihelix.api.people.Person;

/**
 * A person with what decides whether his sessions count.
 *
 * @param epoch as in {@link org.trihelix.api.account.Session}
 */
public record Account(Person person, int epoch) {}
