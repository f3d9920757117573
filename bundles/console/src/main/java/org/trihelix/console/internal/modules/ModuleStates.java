package org.trihelix.console.internal.modules;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.osgi.framework.Bundle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.trihelix.api.module.HubModule;
import org.trihelix.api.module.Modules.Installed;
import org.trihelix.api.module.Modules.State;

/** Where each installed module stands. Needs nothing of the core, so that it can tell that the core is down. */
@Component(service = ModuleStates.class)
public final class ModuleStates {

    private final HubBundles bundles;
    private final List<HubModule> present = new CopyOnWriteArrayList<>();

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
    public List<Installed> all() {
        return bundles.modules().stream()
                .map(this::state)
                .sorted(Comparator.comparing(Installed::id))
                .toList();
    }

    static String id(Bundle bundle) {
        return bundle.getHeaders("").get(HubBundles.MODULE_HEADER).strip();
    }

    private Installed state(Bundle bundle) {
        String id = id(bundle);
        String version = bundle.getVersion().toString();
        if (HubBundles.off(bundle)) {
            return new Installed(id, version, State.OFF, null);
        }
        String problem = bundles.problem(bundle);
        if (problem == null && present.stream().noneMatch(module -> module.id().equals(id))) {
            problem = "The bundle runs, but no HubModule with the id " + id + " is registered";
        }
        return new Installed(id, version, problem == null ? State.UP : State.DOWN, problem);
    }
}
