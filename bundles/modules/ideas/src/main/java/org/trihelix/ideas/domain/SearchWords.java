package org.trihelix.ideas.domain;

import java.util.Arrays;
import java.util.List;
import org.trihelix.api.InvalidException;
import org.trihelix.api.text.Folding;

/** Words of a search: all must occur, in any order, also inside longer words. */
public final class SearchWords {

    /** Longest search, in characters. */
    public static final int MAX_LENGTH = 200;

    private static final int MAX_WORDS = 8;

    private SearchWords() {}

    /**
     * Operands of {@code LIKE … ESCAPE '!'}, at most eight; further words are not looked at.
     *
     * @throws InvalidException when the search is too long
     */
    public static List<String> patterns(String query) {
        if (query.length() > MAX_LENGTH) {
            throw InvalidException.field("q", "ideas.error.long", MAX_LENGTH, query.length());
        }
        return Arrays.stream(Folding.fold(query).split(" "))
                .filter(word -> !word.isEmpty())
                .distinct()
                .limit(MAX_WORDS)
                .map(Folding::contains)
                .toList();
    }
}
