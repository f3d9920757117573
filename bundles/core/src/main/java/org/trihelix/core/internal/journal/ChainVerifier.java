package org.trihelix.core.internal.journal;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.data.UnitOfWork;
import org.trihelix.api.journal.JournalVerifier;

/** Walks the chain from its first block to the one that was last when it was asked. */
@Component
public final class ChainVerifier implements JournalVerifier {

    private static final int BLOCKS_AT_ONCE = 100;

    private final UnitOfWork work;
    private final Sealer sealer;

    @Activate
    public ChainVerifier(@Reference UnitOfWork work, @Reference Sealer sealer) {
        this.work = work;
        this.sealer = sealer;
    }

    @Override
    public Report verify() {
        var walk = sealer.chain()
                .still(() -> new ChainWalk(
                        work.read(BlockTable::last),
                        sealer.heads().newest(),
                        sealer.heads().all()));
        long after = 0;
        List<Block> blocks;
        do {
            long from = after;
            blocks = work.read(c -> BlockTable.after(c, from, walk.end().number(), BLOCKS_AT_ONCE));
            for (var block : blocks) {
                walk.block(block, rows(walk.expected(), block));
                after = block.number();
            }
        } while (blocks.size() == BLOCKS_AT_ONCE);
        walk.end(sealer.signer());
        walk.numberedBeyond(sealer.chain()
                .still(() -> work.read(
                        c -> EntryTable.countSealedAfter(c, BlockTable.last(c).last()))));
        return walk.report(work.read(EntryTable::countUnsealed));
    }

    private List<Row> rows(long expected, Block block) {
        return work.read(c -> EntryTable.numbered(c, Math.min(expected, block.first()), block.last()));
    }
}
