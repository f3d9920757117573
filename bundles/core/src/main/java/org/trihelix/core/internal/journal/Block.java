package org.trihelix.core.internal.journal;

import java.time.Instant;
import java.util.List;

/**
 * A link of the chain.
 *
 * @param number dense from 1
 * @param first number of its first entry
 * @param last number of its last entry
 * @param previous hash of the block before
 * @param hash over number, range, previous hash and the hashes of the entries
 * @param signature of {@link #hash}, base 64
 */
record Block(long number, long first, long last, String previous, String hash, Instant sealed, String signature) {

    /** What the first block follows. */
    static final Block GENESIS = new Block(0, 0, 0, "0".repeat(64), "0".repeat(64), Instant.EPOCH, "");

    static String hash(long number, long first, String previous, List<String> entries) {
        var digest = new Digest().add(number).add(first).add(entries.size()).add(previous);
        entries.forEach(digest::add);
        return digest.hex();
    }
}
