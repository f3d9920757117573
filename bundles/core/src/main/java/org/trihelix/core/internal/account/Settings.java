package org.trihelix.core.internal.account;

import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.data.UnitOfWork;
import org.trihelix.core.internal.store.Migrated;
import org.trihelix.core.internal.store.SettingStore;

/** What this installation was told at its set-up, held in memory. */
@Component(service = Settings.class)
public final class Settings {

    private static final String PLATFORM = "platform.name";
    private static final String LANGUAGE = "platform.language";
    private static final String DEMONSTRATION = "demonstration";

    private final UnitOfWork work;
    private volatile Map<String, String> values;

    @Activate
    public Settings(@Reference Migrated migrated, @Reference UnitOfWork work) {
        this.work = work;
        values = work.read(SettingStore::all);
    }

    String platform() {
        return values.getOrDefault(PLATFORM, "");
    }

    String language() {
        return values.getOrDefault(LANGUAGE, "ru");
    }

    boolean demonstration() {
        return Boolean.parseBoolean(values.get(DEMONSTRATION));
    }

    /** Joins the unit of work the thread is in. */
    void setUp(String platform, String language, boolean demonstration) {
        work.run(connection -> {
            SettingStore.put(connection, PLATFORM, platform);
            SettingStore.put(connection, LANGUAGE, language);
            SettingStore.put(connection, DEMONSTRATION, Boolean.toString(demonstration));
            Map<String, String> all = SettingStore.all(connection);
            work.afterCommit(() -> values = all);
        });
    }
}
