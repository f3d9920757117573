package org.trihelix.evaluation.internal;

import java.util.Locale;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.trihelix.api.access.Caller;
import org.trihelix.evaluation.CriteriaPreset;

/** Keeps a model for each preset there is. What is wrong with one preset keeps nobody else from working. */
@Component(service = PresetRegister.class, immediate = true)
public final class PresetRegister {

    private static final Logger LOG = LoggerFactory.getLogger(PresetRegister.class);
    private static final Caller SYSTEM = Caller.system(Locale.of("ru"));

    private final JournaledModels models;

    @Activate
    public PresetRegister(@Reference JournaledModels models) {
        this.models = models;
    }

    @Reference(name = "preset", cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void add(CriteriaPreset preset) {
        try {
            models.keep(SYSTEM, preset);
        } catch (RuntimeException e) {
            LOG.warn("The criteria preset {} could not be kept", preset.code(), e);
        }
    }

    /** The model stays: evaluations stand on it. */
    public void remove(CriteriaPreset preset) {
        LOG.debug("The criteria preset {} has left", preset.code());
    }
}
