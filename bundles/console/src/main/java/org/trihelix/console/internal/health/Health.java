package org.trihelix.console.internal.health;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.karaf.features.BootFinished;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.trihelix.api.health.HealthCheck;
import org.trihelix.api.module.Modules.State;
import org.trihelix.console.internal.health.Report.Result;
import org.trihelix.console.internal.health.Report.Status;
import org.trihelix.console.internal.modules.HubBundles;
import org.trihelix.console.internal.modules.ModuleStates;
import org.trihelix.console.internal.modules.ModuleStates.Standing;

/** Puts together what is known of the hub's state: boot, bundles, modules and whatever registers a {@link HealthCheck}. */
@Component(service = Health.class)
public final class Health {

    /** Without these the hub is not up, even when nobody complains. */
    static final List<String> NEEDED = List.of("database", "shell");

    private final HubBundles bundles;
    private final ModuleStates modules;
    private final CheckRunner runner = new CheckRunner();
    private final List<HealthCheck> checks = new CopyOnWriteArrayList<>();
    private volatile @Nullable BootFinished boot;

    @Activate
    public Health(@Reference HubBundles bundles, @Reference ModuleStates modules) {
        this.bundles = bundles;
        this.modules = modules;
    }

    @Deactivate
    public void stop() {
        runner.close();
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void addCheck(HealthCheck check) {
        checks.add(check);
    }

    public void removeCheck(HealthCheck check) {
        checks.remove(check);
        runner.forget(check);
    }

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    public void setBoot(BootFinished finished) {
        boot = finished;
    }

    public void unsetBoot(BootFinished finished) {
        if (boot == finished) {
            boot = null;
        }
    }

    /** Runs every check, at most a second. */
    public Report report() {
        Map<String, Result> results = new TreeMap<>();
        NEEDED.forEach(name -> results.put(name, Result.down("The hub has none (yet)")));
        runner.run(checks).forEach((name, result) -> results.merge(name, result, Health::worseIfBothRan));
        results.put("boot", boot == null ? Result.down("The container is still installing") : Result.up("Finished"));
        List<String> problems = bundles.problems();
        results.put("bundles", problems.isEmpty() ? Result.up("All run") : Result.down(String.join("; ", problems)));
        for (Standing module : modules.all()) {
            Result own = results.get(module.id());
            if (own == null || own.status() == Status.UP || module.state() != State.UP) {
                results.put(module.id(), of(module, own));
            }
        }
        return new Report(results);
    }

    /** A result that was only assumed gives way; of two checks with one name the bad news stays. */
    private static Result worseIfBothRan(Result before, Result now) {
        return before.milliseconds() >= 0 && before.status() == Status.DOWN ? before : now;
    }

    private static Result of(Standing module, @Nullable Result own) {
        return switch (module.state()) {
            case UP -> own == null ? Result.up("Runs, version " + module.version()) : own;
            case OFF -> new Result(Status.OFF, "Stopped by an administrator", 0);
            case DOWN -> Result.down(String.valueOf(module.problem()));
        };
    }
}
