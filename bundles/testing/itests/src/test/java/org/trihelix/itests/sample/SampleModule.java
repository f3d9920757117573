package org.trihelix.itests.sample;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.access.Permission;
import org.trihelix.api.module.HubModule;
import org.trihelix.api.text.MessageSource;

/** The sample as the hub knows it: it is there when its tables are. */
@Component(service = {HubModule.class, SampleModule.class})
public final class SampleModule implements HubModule {

    static final Permission READ = Permission.signedIn("sample.read");

    /** Takes as many milliseconds as the header {@code Sample-Delay} says. */
    @Activate
    public SampleModule(BundleContext context, @Reference(target = "(trihelix.unit=sample)") EntityManager em)
            throws InterruptedException {
        String delay = context.getBundle().getHeaders("").get("Sample-Delay");
        if (delay != null) {
            Thread.sleep(Long.parseLong(delay));
        }
    }

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
