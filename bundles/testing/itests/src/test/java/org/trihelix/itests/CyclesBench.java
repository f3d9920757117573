package org.trihelix.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.trihelix.testing.hub.Eventually;
import org.trihelix.testing.hub.Fresh;
import org.trihelix.testing.hub.Hub;
import org.trihelix.testing.hub.HubExtension;

/** What a plug-in leaves behind when it comes and goes, when the hub is killed meanwhile, and when its file is changed. */
@ExtendWith(HubExtension.class)
public class CyclesBench {

    /** The system properties are for whoever cannot wait for all of them. */
    private static final int CYCLES = Integer.getInteger("bench.cycles", 1000);

    private static final int KILLS = Integer.getInteger("bench.kills", 100);
    private static final int MUTATIONS = Integer.getInteger("bench.mutations", 10_000);

    /** An install, an upgrade and a removal. */
    private static final int TURNS = 3;

    private static final int WARM_UP = 50;
    private static final int PARTS = 4;
    private static final int LONGEST_MILLIS = 1_500;
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final String CLASS = "org.trihelix.itests.sample.SampleModule";

    @TempDir
    private Path folder;

    @Test
    @Timeout(3 * 3600)
    void leavesNothingBehind(@Fresh Hub hub) throws Exception {
        hub.with("-XX:SoftRefLRUPolicyMSPerMB=0").start();
        var plugin = new PluginTurns(hub, folder);
        cycle(hub, plugin, WARM_UP);
        held(hub, "before");
        long took = 0;
        for (int part = 1; part <= PARTS; part++) {
            long started = System.nanoTime();
            cycle(hub, plugin, CYCLES / PARTS);
            took += System.nanoTime() - started;
            held(hub, "after " + CYCLES * part / PARTS);
        }
        Figures.count("cycles", CYCLES);
        Figures.millis("install upgrade and removal", took / 1_000_000 / CYCLES);
        mutate(hub);
        kill(hub, plugin);
    }

    /** At several moments: what is kept of the first cycles alone grows no more. */
    private static void held(Hub hub, String when) {
        Figures.count("class loaders " + when, Generations.loaders(hub));
        Figures.count("classes " + when, Generations.classes(hub));
        Figures.count("metaspace kilobytes " + when, Generations.metaspaceKilobytes(hub));
        Figures.count("threads " + when, Generations.threads(hub));
    }

    private static void cycle(Hub hub, PluginTurns plugin, int cycles) {
        for (int i = 0; i < cycles * TURNS; i++) {
            plugin.turn(hub.admin());
        }
        Eventually.holds(PATIENCE, Duration.ofSeconds(1), () -> Generations.of(hub, CLASS) == 0, () -> "");
    }

    /** None of them is even reported on. */
    private void mutate(Hub hub) throws Exception {
        byte[] good = Files.readAllBytes(new SamplePlugin("1.0.0").in(folder));
        var random = new Random();
        int loaded = 0;
        for (int i = 0; i < MUTATIONS; i++) {
            byte[] bad = good.clone();
            bad[random.nextInt(bad.length)] ^= (byte) (1 << random.nextInt(Byte.SIZE));
            loaded += hub.admin().upload("/api/v1/plugins/files", bad).status() == 400 ? 0 : 1;
        }
        Figures.count("mutations", MUTATIONS);
        Figures.count("mutations loaded", loaded);
        assertThat(loaded).isZero();
    }

    private static void kill(Hub hub, PluginTurns plugin) throws InterruptedException {
        var random = new Random();
        for (int i = 0; i < KILLS; i++) {
            plugin.start();
            Thread.sleep(random.nextInt(LONGEST_MILLIS));
            hub.kill();
            plugin.stop();
            hub.start();
            plugin.verify();
        }
        Figures.count("kills", KILLS);
        Figures.count("changes confirmed", plugin.turns());
    }
}
