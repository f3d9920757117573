package org.trihelix.api.subject;

import org.trihelix.api.text.Message;

/**
 * A move that somebody may make with an object now.
 *
 * @param name what the mover does, {@code promote}
 * @param to code of the stage it is asked to go to
 * @param reason whether a reason must be given
 * @param label of its button
 */
public record Step(String name, String to, boolean reason, Message label) {}
