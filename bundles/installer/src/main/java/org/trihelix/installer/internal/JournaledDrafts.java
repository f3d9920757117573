package org.trihelix.installer.internal;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.ConflictException;
import org.trihelix.api.InvalidException;
import org.trihelix.api.NotFoundException;
import org.trihelix.api.SubjectRef;
import org.trihelix.api.access.Access;
import org.trihelix.api.access.Caller;
import org.trihelix.api.access.HubPermissions;
import org.trihelix.api.access.Scope;
import org.trihelix.api.data.UnitOfWork;
import org.trihelix.api.journal.Journal;
import org.trihelix.api.knowledge.KnowledgeForm;
import org.trihelix.api.knowledge.Value;
import org.trihelix.api.plugin.PluginDrafts;
import org.trihelix.api.plugin.Plugins;
import org.trihelix.api.text.Message;
import org.trihelix.installer.internal.drafts.DraftDesk;
import org.trihelix.installer.internal.drafts.DraftPacking;
import org.trihelix.installer.internal.drafts.DraftReading;
import org.trihelix.installer.internal.drafts.DraftRights;
import org.trihelix.installer.internal.drafts.DraftRules;
import org.trihelix.installer.internal.drafts.InstalledData;
import org.trihelix.installer.internal.drafts.PlatformKey;
import org.trihelix.installer.internal.drafts.Unpacking;
import org.trihelix.installer.internal.knowledge.YamlWriting;
import org.trihelix.installer.internal.store.DraftStore;
import org.trihelix.installer.internal.store.PluginStore;
import org.trihelix.plugin.PublisherKey;

/** Plug-ins in the making, each change with its entry in the journal. */
@Component(service = PluginDrafts.class)
public final class JournaledDrafts implements PluginDrafts {

    private final UnitOfWork work;
    private final Access access;
    private final DraftRights rights;
    private final DraftDesk desk;
    private final DraftReading reading;
    private final InstalledData installed;
    private final PlatformKey key;
    private final Plugins plugins;
    private final Standings standings;

    /** A change of a draft. */
    private interface Step {
        Draft of(Connection connection, Draft before) throws SQLException;
    }

    /** A draft as it was at one moment. */
    private record Whole(Draft draft, Map<String, String> files) {}

    @Activate
    public JournaledDrafts(
            @Reference UnitOfWork work,
            @Reference Access access,
            @Reference Journal journal,
            @Reference Clock clock,
            @Reference DraftStore drafts,
            @Reference PluginStore kept,
            @Reference DraftReading reading,
            @Reference InstalledData installed,
            @Reference PlatformKey key,
            @Reference Plugins plugins,
            @Reference Standings standings) {
        this.work = work;
        this.access = access;
        this.rights = new DraftRights(work, access, drafts, kept, key);
        this.desk = new DraftDesk(rights, journal, clock, drafts, kept);
        this.reading = reading;
        this.installed = installed;
        this.key = key;
        this.plugins = plugins;
        this.standings = standings;
    }

    @Override
    public boolean open(Caller caller) {
        return rights.isOpen(caller);
    }

    @Override
    public List<Draft> list(Caller caller) {
        rights.require(caller);
        return work.read(desk::all).stream()
                .filter(draft -> rights.isOf(draft, caller))
                .sorted(Comparator.comparing(
                        (Draft draft) -> draft.about().title().in(caller.locale()), String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    @Override
    public Draft draft(Caller caller, String id) {
        rights.require(caller);
        return work.read(connection -> desk.draft(connection, caller, id));
    }

    @Override
    public void requireOpen(Caller caller) {
        rights.require(caller);
    }

    @Override
    public Draft create(Caller caller, About about, @Nullable String plugin) {
        rights.require(caller);
        About checked = DraftRules.checked(about);
        Map<String, String> texts = plugin == null ? Map.of() : texts(caller, plugin);
        return work.write(connection -> {
            Draft draft = desk.create(connection, caller, checked);
            return desk.copy(connection, caller, draft, texts);
        });
    }

    @Override
    public Draft describe(Caller caller, String id, long edition, About about) {
        rights.require(caller);
        About checked = DraftRules.checked(about);
        return change(caller, id, edition, (connection, before) -> desk.describe(connection, caller, before, checked));
    }

    private Draft change(Caller caller, String id, long edition, Step step) {
        rights.require(caller);
        return work.write(connection -> step.of(connection, desk.draft(connection, caller, id, edition)));
    }

    @Override
    public void delete(Caller caller, String id, long edition) {
        rights.require(caller);
        work.run(connection -> desk.delete(connection, caller, desk.draft(connection, caller, id, edition)));
    }

    @Override
    public List<Kind> kinds(Caller caller) {
        rights.require(caller);
        return reading.kinds();
    }

    @Override
    public Draft begin(Caller caller, String id, long edition, String folder) {
        rights.require(caller);
        KnowledgeForm form = reading.form(folder)
                .orElseThrow(() -> InvalidException.field("folder", "plugins.knowledge.folder", folder));
        String example =
                Objects.requireNonNullElse(form.examples().get(caller.locale().getLanguage()), "");
        return change(
                caller, id, edition, (connection, before) -> desk.begin(connection, caller, before, folder, example));
    }

    @Override
    public String file(Caller caller, String id, String path) {
        rights.require(caller);
        return work.read(connection -> {
            desk.draft(connection, caller, id);
            return desk.file(connection, id, path);
        });
    }

    private Whole whole(Caller caller, String id) {
        rights.require(caller);
        return work.read(connection -> new Whole(desk.draft(connection, caller, id), desk.files(connection, id)));
    }

    @Override
    public Value.@Nullable Keys filled(Caller caller, String id, String path) {
        file(caller, id, path); // it must be there
        return reading.filled(whole(caller, id).files(), path);
    }

    @Override
    public Draft write(Caller caller, String id, long edition, String path, String text) {
        Map<String, String> texts = Map.of(path, text);
        return change(caller, id, edition, (connection, before) -> desk.write(connection, caller, before, texts));
    }

    @Override
    public Draft fill(Caller caller, String id, long edition, String path, Value.Keys values) {
        String text = YamlWriting.of(values);
        return change(caller, id, edition, (connection, before) -> desk.fill(connection, caller, before, path, text));
    }

    @Override
    public Draft drop(Caller caller, String id, long edition, String path) {
        return change(caller, id, edition, (connection, before) -> desk.drop(connection, caller, before, path));
    }

    @Override
    public List<Plugins.Plugin> sources(Caller caller) {
        rights.require(caller);
        return standings.of(caller.locale()).stream()
                .filter(plugin -> plugin.kind() == Plugins.Kind.DATA)
                .filter(plugin -> plugin.region() == null
                        || access.allows(caller, HubPermissions.PLUGINS, Scope.region(plugin.region())))
                .toList();
    }

    @Override
    public Draft copy(Caller caller, String id, long edition, String plugin) {
        Map<String, String> texts = texts(caller, plugin);
        return change(caller, id, edition, (connection, before) -> desk.copy(connection, caller, before, texts));
    }

    private Map<String, String> texts(Caller caller, String plugin) {
        if (sources(caller).stream().noneMatch(one -> one.name().equals(plugin))) {
            throw new NotFoundException(new SubjectRef(JournaledPlugins.KIND, plugin));
        }
        return installed.files(plugin);
    }

    @Override
    public Draft unpack(Caller caller, String id, long edition, InputStream zip) {
        rights.require(caller);
        Map<String, String> texts = Unpacking.texts(zip);
        return change(caller, id, edition, (connection, before) -> desk.take(connection, caller, before, texts));
    }

    @Override
    public List<Mistake> mistakes(Caller caller, String id) {
        return mistakes(caller, whole(caller, id));
    }

    private List<Mistake> mistakes(Caller caller, Whole whole) {
        return reading.mistakes(whole.draft().about().name(), whole.files(), caller.locale());
    }

    @Override
    public Overview overview(Caller caller, String id) {
        Whole whole = whole(caller, id);
        return new Overview(whole.draft(), DraftReading.names(whole.files(), caller.locale()), mistakes(caller, whole));
    }

    @Override
    public Plugins.Report check(Caller caller, String id, @Nullable String region) {
        rights.require(caller);
        access.require(caller, HubPermissions.PLUGINS, region == null ? Scope.PLATFORM : Scope.region(region));
        Whole whole = whole(caller, id);
        Packed packed = packed(caller, whole);
        Plugins.Report report = plugins.inspect(caller, new ByteArrayInputStream(packed.bytes()), region);
        long edition = whole.draft().edition();
        int mistakes = report.refused().size();
        change(caller, id, edition, (connection, before) -> desk.checked(connection, caller, before, mistakes));
        return report;
    }

    private Packed packed(Caller caller, Whole whole) {
        if (whole.files().isEmpty()) {
            throw new ConflictException(Message.of("plugins.draft.empty"), Map.of());
        }
        About about = whole.draft().about();
        work.run(connection ->
                rights.requireName(connection, caller, whole.draft().id(), about.name()));
        PublisherKey signer = key.use(caller);
        return DraftPacking.pack(about, whole.files(), installed.hub(), signer, key.folder());
    }

    @Override
    public Packed export(Caller caller, String id) {
        rights.require(caller);
        access.require(caller, HubPermissions.PLUGINS, Scope.PLATFORM);
        Whole whole = whole(caller, id);
        List<Mistake> mistakes = mistakes(caller, whole);
        if (!mistakes.isEmpty()) {
            throw new ConflictException(Message.of("plugins.draft.mistakes", mistakes.size()), Map.of());
        }
        Packed packed = packed(caller, whole);
        long edition = whole.draft().edition();
        change(caller, id, edition, (connection, before) -> desk.exported(connection, caller, before));
        return packed;
    }

    @Override
    public @Nullable String key(Caller caller) {
        access.require(caller, HubPermissions.PUBLISHERS, Scope.PLATFORM);
        return key.id().orElse(null);
    }

    @Override
    public boolean allowed(Caller caller) {
        access.require(caller, HubPermissions.PUBLISHERS, Scope.PLATFORM);
        return rights.allowed();
    }

    @Override
    public void allow(Caller caller, boolean authorities) {
        access.require(caller, HubPermissions.PUBLISHERS, Scope.PLATFORM);
        work.run(connection -> desk.allow(connection, caller, authorities));
    }
}
