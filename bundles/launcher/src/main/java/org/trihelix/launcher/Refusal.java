package org.trihelix.launcher;

/** The hub cannot start; the message is one line for the person who tried. */
final class Refusal extends Exception {

    private static final long serialVersionUID = 1L;

    Refusal(String message) {
        super(message);
    }
}
