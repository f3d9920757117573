package org.trihelix.ui;

/**
 * Where an object stands.
 *
 * @param text in the reader's language; it says everything, the tone only helps to find it
 * @param tone how it looks
 */
public record Status(String text, Tone tone) {

    /** Looks of a status: nothing to say, someone is at work, well, needs care, ended badly. */
    public enum Tone {
        NEUTRAL,
        PROGRESS,
        SUCCESS,
        WARNING,
        DANGER
    }
}
