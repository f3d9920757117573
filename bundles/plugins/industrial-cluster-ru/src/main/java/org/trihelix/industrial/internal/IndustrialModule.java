package org.trihelix.industrial.internal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.osgi.service.component.annotations.Component;
import org.trihelix.api.access.Permission;
import org.trihelix.api.module.HubModule;
import org.trihelix.api.text.MessageSource;

/** The plug-in as the hub knows it. */
@Component(service = HubModule.class)
public final class IndustrialModule implements HubModule {

    /** Prefix of its texts, permissions and tables. */
    public static final String ID = "industrial";

    public static final Permission READ = Permission.signedIn("industrial.read");

    /** To be asked with the participant: its own people tell of it, and who leads the cluster. */
    public static final Permission TELL = Permission.signedIn("industrial.tell");

    @Override
    public String id() {
        return ID;
    }

    @Override
    public List<Permission> permissions() {
        return List.of(READ, TELL);
    }

    @Override
    public Map<String, String> messages(Locale locale) {
        return MessageSource.read(IndustrialModule.class, locale);
    }
}
