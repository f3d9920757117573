package org.trihelix.evaluation.internal;

import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.trihelix.api.plugin.Contributed;
import org.trihelix.evaluation.CriteriaPreset;

/** The presets that are here now: a model whose preset has left is not offered until it is back. */
@Component(service = Presets.class)
public class Presets {

    private final Contributed<CriteriaPreset> present = new Contributed<>();

    @Reference(name = "preset", cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void add(CriteriaPreset preset, Map<String, Object> properties) {
        present.add(preset, properties);
    }

    public void remove(CriteriaPreset preset) {
        present.remove(preset);
    }

    List<String> codes() {
        return present.all().stream().map(CriteriaPreset::code).toList();
    }
}
