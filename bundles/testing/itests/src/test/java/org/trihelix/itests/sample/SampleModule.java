package org.trihelix.itests.sample;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.access.Permission;
import org.trihelix.api.module.HubModule;
import org.trihelix.api.text.MessageSource;

/** The sample as the hub knows it: it is there when its tables are. */
@Component(service = HubModule.class)
public final class SampleModule implements HubModule {

    static final Permission READ = Permission.signedIn("sample.read");

    @Activate
    public SampleModule(@Reference(target = "(trihelix.unit=sample)") EntityManager em) {}

    @Override
    public String id() {
        return "sample";
    }

    @Override
    public List<Permission> permissions() {
        return List.of(READ);
    }

    @Override
    public Map<String, String> messages(Locale locale) {
        return MessageSource.read(SampleModule.class, locale);
    }
}
