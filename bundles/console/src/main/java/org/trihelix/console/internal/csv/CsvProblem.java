package org.trihelix.console.internal.csv;

/** Why a file cannot be used, as the key of a text and its arguments. */
public final class CsvProblem extends Exception {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 40;

    private final String key;
    private final transient Object[] arguments;

    /** @param key without its beginning {@code console.file.} */
    public CsvProblem(String key, Object... arguments) {
        super(key);
        this.key = "console.file." + key;
        this.arguments = arguments.clone();
    }

    public String key() {
        return key;
    }

    public Object[] arguments() {
        return arguments.clone();
    }

    /** Part of a file as it may be shown: short, and unable to steer a terminal. */
    static String shown(String text) {
        String printable = text.replaceAll("\\p{Cntrl}", "�");
        return printable.length() <= LONGEST ? printable : printable.substring(0, LONGEST) + "…";
    }
}
