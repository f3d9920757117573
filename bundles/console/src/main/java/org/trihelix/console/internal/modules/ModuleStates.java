package org.trihelix.console.internal.modules;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.trihelix.api.module.HubModule;
import org.trihelix.api.module.Modules.State;

/** Where each installed module stands. Needs nothing of the core, so that it can tell that the core is down. */
@Component(service = ModuleStates.class)
public final class ModuleStates {

    private final HubBundles bundles;
    private final List<HubModule> present = new CopyOnWriteArrayList<>();

    /**
     * Where one of them stands.
     *
     * @param problem English sentence that says why it is not up; null when it is up or off
     */
    public record Standing(
            String id, Bundle bundle, State state, @Nullable String problem) {

        public String version() {
            return bundle.getVersion().toString();
        }
    }

    @Activate
    public ModuleStates(@Reference HubBundles bundles) {
        this.bundles = bundles;
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void add(HubModule module) {
        present.add(module);
    }

    public void remove(HubModule module) {
        present.remove(module);
    }

    /** By id. */
    public List<Standing> all() {
        return bundles.modules().stream()
                .map(this::standing)
                .sorted(Comparator.comparing(Standing::id))
                .toList();
    }

    static String id(Bundle bundle) {
        return bundle.getHeaders("").get(HubBundles.MODULE_HEADER).strip();
    }

    private Standing standing(Bundle bundle) {
        String id = id(bundle);
        if (HubBundles.off(bundle)) {
            return new Standing(id, bundle, State.OFF, null);
        }
        String problem = problem(bundle, id);
        return new Standing(id, bundle, problem == null ? State.UP : State.DOWN, problem);
    }

    private @Nullable String problem(Bundle bundle, String id) {
        String problem = bundles.problem(bundle);
        return problem == null
                        && present.stream().noneMatch(module -> module.id().equals(id))
                ? "The bundle runs, but no HubModule with the id " + id
                        + " is registered: trihelix.module in its pom and HubModule.id() must say the same"
                : problem;
    }
}
