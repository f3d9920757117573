package org.trihelix.evaluation.internal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.trihelix.api.access.Caller;
import org.trihelix.api.plugin.Reach;
import org.trihelix.evaluation.CriteriaPreset;

/**
 * Keeps a model for each preset there is, for the region that its plug-in serves. What is wrong with one preset keeps nobody else from working.
 */
@Component(service = PresetRegister.class, immediate = true)
public final class PresetRegister {

    private static final Logger LOG = LoggerFactory.getLogger(PresetRegister.class);
    private static final Caller SYSTEM = Caller.system(Locale.of("ru"));

    private record Known(CriteriaPreset preset, Map<String, ?> properties) {}

    private final JournaledModels models;
    private final List<Known> known = new CopyOnWriteArrayList<>();
    private volatile @Nullable Reach reach;

    @Activate
    public PresetRegister(@Reference JournaledModels models) {
        this.models = models;
    }

    @Reference(name = "preset", cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void add(CriteriaPreset preset, Map<String, Object> properties) {
        var one = new Known(preset, Map.copyOf(properties));
        known.add(one);
        keep(one);
    }

    /** The model stays: evaluations stand on it. */
    public void remove(CriteriaPreset preset) {
        known.removeIf(one -> one.preset() == preset);
    }

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    public void setReach(Reach present) {
        reach = present;
        known.forEach(this::keep);
    }

    /** What is known of regions stays true while nobody says otherwise. */
    public void unsetReach(Reach gone) {
        if (reach == gone) {
            reach = null;
        }
    }

    private synchronized void keep(Known one) {
        String code = one.preset().code();
        if (known.stream()
                        .filter(other -> other.preset().code().equals(code))
                        .findFirst()
                        .orElse(one)
                != one) {
            LOG.warn("There are two criteria presets {}; the one that came first holds", code);
            return;
        }
        Reach present = reach;
        try {
            models.keep(SYSTEM, one.preset(), before -> present == null ? before : present.region(one.properties()));
        } catch (RuntimeException e) {
            LOG.warn("The criteria preset {} could not be kept", code, e);
        }
    }
}
