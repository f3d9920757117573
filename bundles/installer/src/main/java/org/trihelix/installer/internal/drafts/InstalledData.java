package org.trihelix.installer.internal.drafts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import org.osgi.framework.Version;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.NotFoundException;
import org.trihelix.api.SubjectRef;
import org.trihelix.api.data.UnitOfWork;
import org.trihelix.installer.internal.modules.Container;
import org.trihelix.installer.internal.payload.JarFacts;
import org.trihelix.installer.internal.payload.Payload;
import org.trihelix.installer.internal.payload.Vault;
import org.trihelix.installer.internal.store.PluginStore;
import org.trihelix.plugin.PluginFile;

/** What is in plug-ins that are installed. */
@Component(service = InstalledData.class)
public final class InstalledData {

    private static final String API = "org.trihelix.api";

    private final UnitOfWork work;
    private final PluginStore store;
    private final Vault vault;
    private final Container container;

    @Activate
    public InstalledData(
            @Reference UnitOfWork work,
            @Reference PluginStore store,
            @Reference Vault vault,
            @Reference Container container) {
        this.work = work;
        this.store = store;
        this.vault = vault;
        this.container = container;
    }

    /** Version of the hub. */
    public Version hub() {
        return container.others("").stream()
                .filter(other -> other.symbolicName().equals(API))
                .map(other -> Version.parseVersion(other.version()))
                .findFirst()
                .orElse(Version.emptyVersion);
    }

    /** Texts of its files of knowledge by path. */
    public Map<String, String> files(String plugin) {
        PluginFile file = work.read(connection -> store.plugin(connection, plugin))
                .flatMap(kept -> vault.open(kept.file()))
                .orElseThrow(() -> new NotFoundException(new SubjectRef("plugin", plugin)));
        Map<String, String> texts = new TreeMap<>();
        try {
            for (JarFacts facts : Payload.facts(file)) {
                facts.knowledge().forEach((path, bytes) -> {
                    if (DraftRules.isPath(path)) {
                        texts.put(path, Unpacking.text(path, bytes));
                    }
                });
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
