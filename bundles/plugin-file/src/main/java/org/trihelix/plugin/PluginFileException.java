package org.trihelix.plugin;

import java.io.Serial;

/** A file is no plug-in, or one that nobody may trust. */
public final class PluginFileException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Why it is refused. */
    public enum Reason {
        /** It is no zip that ends with a signature: something else, or its end is missing. */
        FORM,
        /** Larger than a plug-in may be, packed or unpacked. */
        SIZE,
        /** Not what its publisher signed. */
        SIGNATURE,
        /** Has an entry that does not belong there, or lacks one. */
        ENTRY,
        /** A field of the envelope is missing or wrong. */
        ENVELOPE
    }

    private final Reason reason;
    private final String detail;

    PluginFileException(Reason reason, String detail) {
        super(reason + ": " + detail);
        this.reason = reason;
        this.detail = detail;
    }

    static PluginFileException envelope(String field) {
        return new PluginFileException(Reason.ENVELOPE, field);
    }

    /** For what is larger than it may be: a file, or something in it. */
    public static PluginFileException tooLong(String what) {
        return new PluginFileException(Reason.SIZE, what);
    }

    /** For bytes that are not those that were signed or kept. */
    public static PluginFileException changed(String what) {
        return new PluginFileException(Reason.SIGNATURE, what);
    }

    public Reason reason() {
        return reason;
    }

    /** Name of the entry or field, or a number of bytes; not for people's eyes alone. */
    public String detail() {
        return detail;
    }
}
