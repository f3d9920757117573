package org.trihelix.core.internal.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.trihelix.api.data.UnitOfWork;

/** The chain of blocks: grows by one block at a time, in the database first, then outside. */
final class Chain {

    private static final Logger LOG = LoggerFactory.getLogger(Chain.class);

    private static final int AT_ONCE = 100;

    private final UnitOfWork work;
    private final Signer signer;
    private final Heads heads;
    private final Clock clock;

    Chain(UnitOfWork work, Signer signer, Heads heads, Clock clock) {
        this.work = work;
        this.signer = signer;
        this.heads = heads;
        this.clock = clock;
    }

    /**
     * Puts right what a kill or a full disk between the two left, which are blocks of ours that are not outside yet.
     *
     * @return what is wrong beyond that, null when nothing is
     */
    synchronized @Nullable String recover() {
        Block last = work.read(BlockTable::last);
        Block outside = heads.latest();
        if (last.number() > outside.number()) {
            return catchUp(outside, last.number());
        }
        if (last.number() < outside.number()) {
            return "the database ends at block " + last.number() + ", but block " + outside.number()
                    + " was recorded outside";
        }
        return outside.hash().equals(last.hash())
                ? null
                : "block " + last.number() + " is not the one that was recorded outside";
    }

    private @Nullable String catchUp(Block recorded, long to) {
        Block before = recorded;
        while (before.number() < to) {
            long after = before.number();
            for (Block block : work.read(c -> BlockTable.after(c, after, to, AT_ONCE))) {
                if (!signer.genuine(block)) {
                    return "block " + block.number() + " was not signed here";
                }
                if (!block.previous().equals(before.hash())) {
                    return "block " + block.number() + " does not continue what was recorded outside";
                }
                heads.write(block);
                before = block;
            }
            if (before.number() == after) {
                return "block " + (after + 1) + " is missing";
            }
        }
        return null;
    }

    /** Seals what of these is committed and not sealed yet; true when a block was made. */
    synchronized boolean seal(List<Long> tickets) {
        Block block = work.write(connection -> {
            List<Row> rows = EntryTable.unsealed(connection, tickets);
            return rows.isEmpty() ? Block.GENESIS : next(connection, rows);
        });
        if (block.number() == 0) {
            return false;
        }
        heads.write(block);
        LOG.debug("Block {} holds the entries {} to {}", block.number(), block.first(), block.last());
        return true;
    }

    /** Runs while no block is added. */
    synchronized <T> T still(Supplier<T> task) {
        return task.get();
    }

    private Block next(Connection connection, List<Row> rows) throws SQLException {
        Block previous = BlockTable.last(connection);
        long number = previous.number() + 1;
        long first = previous.last() + 1;
        List<String> hashes = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            hashes.add(rows.get(i).hash(first + i));
        }
        String hash = Block.hash(number, first, previous.hash(), hashes);
        var unsigned = new Block(
                number,
                first,
                first + rows.size() - 1,
                previous.hash(),
                hash,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                "");
        var block = new Block(
                number, first, unsigned.last(), previous.hash(), hash, unsigned.sealed(), signer.sign(unsigned));
        EntryTable.seal(connection, rows, hashes, first);
        BlockTable.insert(connection, block);
        return block;
    }
}
