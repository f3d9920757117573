package ${package};

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.osgi.service.component.annotations.Component;
import org.trihelix.api.access.Permission;
import org.trihelix.api.module.HubModule;
import org.trihelix.api.text.MessageSource;

/** The plug-in as the hub knows it. */
@Component(service = HubModule.class)
public final class EquipmentModule implements HubModule {

    /** Prefix of its texts, permissions and tables. */
    public static final String ID = "${module}";

    public static final Permission READ = Permission.signedIn("${module}.read");
    public static final Permission ADD = Permission.signedIn("${module}.add");

    @Override
    public String id() {
        return ID;
    }

    @Override
    public List<Permission> permissions() {
        return List.of(READ, ADD);
    }

    @Override
    public Map<String, String> messages(Locale locale) {
        return MessageSource.read(EquipmentModule.class, locale);
    }
}
