package org.trihelix.core.internal.journal;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Heads of the chain outside the database: the newest in the file {@code head}, all in {@code heads.log}. Who copies either elsewhere can
 * later prove that nothing before it was changed.
 */
final class Heads {

    private static final int WORDS = 6;

    private final Path head;
    private final Path log;

    Heads(Path folder) {
        head = folder.resolve("head");
        log = folder.resolve("heads.log");
        cutTornLine();
    }

    void write(Block block) {
        String line = line(block);
        try {
            cutTornLine();
            DurableFile.append(log, line);
            DurableFile.replace(head, line + '\n');
        } catch (IOException e) {
            throw new UncheckedIOException("The journal's head cannot be written outside the database", e);
        }
    }

    /** The newest, null when there is no such file or it is not readable as a head. */
    @Nullable
    Block newest() {
        try {
            return Files.exists(head) ? block(Files.readString(head).strip()) : null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The newest of both files, {@link Block#GENESIS} when there is none. */
    Block latest() {
        Block newest = newest();
        if (newest != null) {
            return newest;
        }
        List<@Nullable Block> all = all();
        for (int i = all.size() - 1; i >= 0; i--) {
            if (all.get(i) instanceof Block block) {
                return block;
            }
        }
        return Block.GENESIS;
    }

    /** All in the order they were written; null stands for a line that is not a head. */
    List<@Nullable Block> all() {
        var blocks = new ArrayList<@Nullable Block>();
        try {
            if (Files.exists(log)) {
                Files.readAllLines(log).forEach(line -> blocks.add(block(line)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return blocks;
    }

    private static String line(Block block) {
        return "block %d entries %d %d hash %s after %s sealed %s signature %s"
                .formatted(
                        block.number(),
                        block.first(),
                        block.last(),
                        block.hash(),
                        block.previous(),
                        block.sealed(),
                        block.signature());
    }

    private static @Nullable Block block(String line) {
        String[] words = line.split(" ", -1);
        try {
            return words.length < 2 * WORDS
                    ? null
                    : new Block(
                            Long.parseLong(words[1]),
                            Long.parseLong(words[3]),
                            Long.parseLong(words[4]),
                            words[8],
                            words[6],
                            Instant.parse(words[10]),
                            words[12]);
        } catch (RuntimeException e) {
            return null;
        }
    }

    /** A power cut or a full disk in the middle of a line leaves a part of it; its block is written again. */
    private void cutTornLine() {
        if (!Files.exists(log)) {
            return;
        }
        try (var file = new RandomAccessFile(log.toFile(), "rw")) {
            long end = file.length();
            while (end > 0) {
                file.seek(end - 1);
                if (file.read() == '\n') {
                    break;
                }
                end--;
            }
            file.setLength(end);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
