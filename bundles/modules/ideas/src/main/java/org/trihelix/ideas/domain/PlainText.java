package org.trihelix.ideas.domain;

import java.util.regex.Pattern;

/** Texts as people type them. Markup is kept as the characters it consists of. */
public final class PlainText {

    private static final Pattern LINE_END = Pattern.compile("\r\n?|\u2028|\u2029");
    private static final Pattern SPACE = Pattern.compile("[\\s\u00a0]+");

    private PlainText() {}

    /** Line ends as {@code \n}, nothing blank at the ends. */
    public static String lines(String text) {
        return LINE_END.matcher(text).replaceAll("\n").strip();
    }

    /** One line with single spaces. */
    public static String line(String text) {
        return SPACE.matcher(text).replaceAll(" ").strip();
    }

    /** No control characters besides line end and tab, no halves of characters: databases and JSON refuse them. */
    public static boolean isClean(String text) {
        return text.codePoints().noneMatch(PlainText::isForbidden);
    }

    private static boolean isForbidden(int character) {
        return Character.getType(character) == Character.SURROGATE
                || Character.isISOControl(character) && character != '\n' && character != '\t';
    }
}
