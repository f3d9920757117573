package org.trihelix.core.internal.journal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.journal.JournalVerifier.Finding;
import org.trihelix.api.journal.JournalVerifier.Report;

/** Compares what is there with what must be there, block after block. */
final class ChainWalk {

    private static final int MAX_FINDINGS = 100;

    private final Block end;
    private final @Nullable Block head;
    private final Map<Long, String> outside = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private Block previous = Block.GENESIS;
    private long outsideEnd;
    private long entries;
    private long blocks;
    private long erased;

    /**
     * @param end the last block of the database
     * @param head the newest head outside
     * @param heads all heads outside, null for lines that are none
     */
    ChainWalk(Block end, @Nullable Block head, List<@Nullable Block> heads) {
        this.end = end;
        this.head = head;
        for (int line = 0; line < heads.size(); line++) {
            if (heads.get(line) instanceof Block block) {
                remember(block);
            } else {
                find("heads.log line " + (line + 1), "is not a head");
            }
        }
    }

    private void remember(Block block) {
        String known = outside.put(block.number(), block.hash());
        if (known != null && !known.equals(block.hash())) {
            find(
                    "block " + block.number(),
                    "was recorded outside twice, differently: the chain was cut off and went on");
        }
        outsideEnd = Math.max(outsideEnd, block.number());
    }

    Block end() {
        return end;
    }

    /** Number of the entry that must come next. */
    long expected() {
        return previous.last() + 1;
    }

    /** @param rows the entries with numbers from {@link #expected()} to the block's last */
    void block(Block block, List<Row> rows) {
        String place = "block " + block.number();
        blocks++;
        if (block.number() != previous.number() + 1) {
            find(place, "follows block " + previous.number() + ": blocks between them are missing");
        }
        if (!block.previous().equals(previous.hash())) {
            find(place, "does not continue block " + previous.number());
        }
        if (block.first() != expected()) {
            find(place, "begins with entry " + block.first() + " instead of " + expected());
        }
        var hashes = rows(block, rows);
        if (!block.hash().equals(Block.hash(block.number(), block.first(), block.previous(), hashes))) {
            find(place, "its hash does not fit its entries");
        }
        String recorded = outside.get(block.number());
        if (recorded != null && !recorded.equals(block.hash())) {
            find(place, "is not the block that was recorded outside");
        }
        previous = block;
    }

    private List<String> rows(Block block, List<Row> rows) {
        var hashes = new ArrayList<String>();
        long next = expected();
        for (var row : rows) {
            long number = Objects.requireNonNullElse(row.number(), 0L);
            missing(next, number);
            next = number + 1;
            entries++;
            String hash = row.hash(number);
            if (number >= block.first()) {
                hashes.add(hash);
            }
            if (!hash.equals(row.hash())) {
                find("entry " + number, "was changed after it was sealed");
            }
            row.values().forEach(value -> value(number, value));
        }
        missing(next, block.last() + 1);
        return hashes;
    }

    private void missing(long from, long to) {
        if (from == to - 1) {
            find("entry " + from, "is missing");
        } else if (from < to) {
            find("entry " + from, "is missing, with all up to entry " + (to - 1));
        }
    }

    private void value(long number, Value value) {
        if (value.erased()) {
            erased++;
        }
        if (!value.genuine()) {
            String name = value.field().equals(Value.REASON) ? "reason" : "value \"" + value.field() + '"';
            find("entry " + number, "its " + name + " was changed after it was sealed");
        }
    }

    /** After the last block. */
    void end(Signer signer) {
        if (end.number() > 0 && !signer.genuine(end)) {
            find("block " + end.number(), "its signature is not from this installation's key");
        }
        if (outsideEnd > end.number()) {
            find(
                    "head",
                    "the database ends at block " + end.number() + ", but block " + outsideEnd
                            + " was recorded outside: the tail was cut off");
        } else if (outsideEnd < end.number()) {
            find("head", "block " + end.number() + " was not recorded in heads.log");
        }
        if (end.number() > 0 && (head == null || !head.hash().equals(end.hash()))) {
            find("head", head == null ? "the file is missing or no head" : "the file does not name the last block");
        }
    }

    void numberedBeyond(long count) {
        if (count > 0) {
            find("entry " + (end.last() + 1), count + " entries from here on have numbers but are in no block");
        }
    }

    Report report(long unsealed) {
        return new Report(entries, blocks, unsealed, erased, findings);
    }

    private void find(String place, String problem) {
        if (findings.size() < MAX_FINDINGS) {
            findings.add(new Finding(place, problem));
        }
    }
}
