package org.trihelix.api.account;

import java.io.Serializable;

/**
 * What a signed-in browser session keeps.
 *
 * @param person identifier
 * @param epoch number that grows with each "sign out everywhere" and each change of the password
 */
public record Session(String person, int epoch) implements Serializable {}
