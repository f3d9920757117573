package org.trihelix.evaluation.internal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.osgi.service.component.annotations.Component;
import org.trihelix.api.access.Permission;
import org.trihelix.api.module.HubModule;
import org.trihelix.api.text.MessageSource;
import org.trihelix.evaluation.EvaluationPermissions;

/** The module as the hub knows it. */
@Component(service = HubModule.class)
public final class EvaluationModule implements HubModule {

    public static final String ID = "evaluation";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public List<Permission> permissions() {
        return EvaluationPermissions.ALL;
    }

    @Override
    public Map<String, String> messages(Locale locale) {
        return MessageSource.read(EvaluationModule.class, locale);
    }
}
