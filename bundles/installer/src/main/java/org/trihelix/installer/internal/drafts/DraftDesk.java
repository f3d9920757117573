package org.trihelix.installer.internal.drafts;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.ConflictException;
import org.trihelix.api.Ids;
import org.trihelix.api.NotFoundException;
import org.trihelix.api.SubjectRef;
import org.trihelix.api.access.Caller;
import org.trihelix.api.journal.Journal;
import org.trihelix.api.plugin.PluginDrafts.About;
import org.trihelix.api.plugin.PluginDrafts.Draft;
import org.trihelix.api.text.Message;
import org.trihelix.installer.internal.store.DraftStore;
import org.trihelix.installer.internal.store.PluginStore;

/** Drafts within a unit of work: each change with its entry in the journal. */
public final class DraftDesk {

    private final DraftRights rights;
    private final DraftJournal journal;
    private final Clock clock;
    private final DraftStore store;
    private final PluginStore plugins;

    public DraftDesk(DraftRights rights, Journal journal, Clock clock, DraftStore store, PluginStore plugins) {
        this.rights = rights;
        this.journal = new DraftJournal(journal, clock, store);
        this.clock = clock;
        this.store = store;
        this.plugins = plugins;
    }

    public void allow(Connection connection, Caller caller, boolean authorities) throws SQLException {
        boolean before = rights.allowed();
        store.set(connection, DraftRights.AUTHORITIES, Boolean.toString(authorities));
        journal.allowed(caller, DraftRights.AUTHORITIES, before, authorities);
    }

    public List<Draft> all(Connection connection) throws SQLException {
        return store.drafts(connection);
    }

    /** @throws NotFoundException when there is none of the caller's */
    public Draft draft(Connection connection, Caller caller, String id) throws SQLException {
        return store.draft(connection, id)
                .filter(draft -> rights.isOf(draft, caller))
                .orElseThrow(() -> new NotFoundException(new SubjectRef(DraftJournal.KIND, id)));
    }

    /** @throws ConflictException when it was changed since */
    public Draft draft(Connection connection, Caller caller, String id, long edition) throws SQLException {
        Draft draft = draft(connection, caller, id);
        if (draft.edition() != edition) {
            throw changed(draft);
        }
        return draft;
    }

    private static ConflictException changed(Draft draft) {
        About about = draft.about();
        return new ConflictException(
                Message.of("plugins.draft.changed"),
                Map.of(
                        "name", about.name(),
                        "version", about.version(),
                        "titleRu", about.title().ru(),
                        "titleEn", about.title().en(),
                        "publisher", about.publisher()));
    }

    public Map<String, String> files(Connection connection, String id) throws SQLException {
        return store.files(connection, id);
    }

    /** @throws NotFoundException when there is none */
    public String file(Connection connection, String id, String path) throws SQLException {
        return store.file(connection, id, path).orElseThrow(() -> missing(path));
    }

    private static NotFoundException missing(String path) {
        return new NotFoundException(new SubjectRef("plugin-draft-file", path));
    }

    public Draft create(Connection connection, Caller caller, About about) throws SQLException {
        rights.requireName(connection, caller, "", about.name());
        if (store.count(connection, caller.id()) >= DraftRules.DRAFTS_MOST) {
            throw new ConflictException(Message.of("plugins.draft.many", DraftRules.DRAFTS_MOST), Map.of());
        }
        var draft =
                raised(connection, new Draft(Ids.next(clock), 1, about, caller.id(), null, clock.instant(), List.of()));
        store.add(connection, draft);
        journal.created(connection, caller, draft);
        return draft;
    }

    public Draft describe(Connection connection, Caller caller, Draft before, About about) throws SQLException {
        if (about.equals(before.about())) {
            return before;
        }
        if (!about.name().equals(before.about().name())) {
            rights.requireName(connection, caller, before.id(), about.name());
        }
        Draft after = raised(connection, with(before, about, before.exported()));
        if (after.about().equals(before.about())) {
            return before;
        }
        Map<String, String> renamed = DraftFiles.retitled(
                store.files(connection, before.id()), before.about().title(), about.title());
        for (Map.Entry<String, String> file : renamed.entrySet()) {
            store.write(connection, before.id(), file.getKey(), file.getValue());
        }
        journal.described(connection, caller, before, after);
        return put(connection, after);
    }

    private Draft with(Draft draft, About about, @Nullable String exported) {
        return new Draft(
                draft.id(), draft.edition() + 1, about, draft.owner(), exported, clock.instant(), draft.files());
    }

    /** The same with a version above those that anybody has got. */
    private Draft raised(Connection connection, Draft draft) throws SQLException {
        About about = draft.about();
        String version = DraftRules.raised(about.version(), store.given(connection, about.name()));
        for (String installed : plugins.versions(connection, about.name())) {
            version = DraftRules.raised(version, installed);
        }
        var now = new About(about.name(), version, about.title(), about.publisher());
        return new Draft(
                draft.id(), draft.edition(), now, draft.owner(), draft.exported(), draft.changed(), draft.files());
    }

    private Draft put(Connection connection, Draft draft) throws SQLException {
        if (!store.put(connection, draft)) {
            throw changed(draft);
        }
        return draft;
    }

    /** Adds an example; the first of its kind is called as the plug-in is. */
    public Draft begin(Connection connection, Caller caller, Draft before, String folder, String example)
            throws SQLException {
        About about = before.about();
        boolean first = before.files().stream().noneMatch(path -> path.startsWith(folder + '/'));
        String text = first ? DraftFiles.titled(example, about.title()) : example;
        String path = DraftRules.free(Set.copyOf(before.files()), folder, about.name(), ".yaml");
        return write(connection, caller, before, Map.of(path, text));
    }

    /** Writes a file as somebody types it. */
    public Draft write(Connection connection, Caller caller, Draft before, Map<String, String> texts)
            throws SQLException {
        return save(connection, caller, before, texts, true);
    }

    /** Writes a file from what was filled in; a table that no other file names goes with it. */
    public Draft fill(Connection connection, Caller caller, Draft before, String path, String text)
            throws SQLException {
        String old = store.file(connection, before.id(), path).orElse("");
        Draft after = write(connection, caller, before, Map.of(path, text));
        for (String table : DraftFiles.orphans(store.files(connection, before.id()), path, old)) {
            after = drop(connection, caller, after, table);
        }
        return after;
    }

    /** Takes files over from elsewhere, in the place of those of the same path. */
    public Draft take(Connection connection, Caller caller, Draft before, Map<String, String> texts)
            throws SQLException {
        return save(connection, caller, before, texts, false);
    }

    /** Takes files over under names that are free. */
    public Draft copy(Connection connection, Caller caller, Draft before, Map<String, String> texts)
            throws SQLException {
        Set<String> taken = Set.copyOf(before.files());
        return take(
                connection,
                caller,
                before,
                DraftFiles.renamed(texts, taken, before.about().name()));
    }

    /** Writes files; those that say the same already are left as they are. */
    private Draft save(Connection connection, Caller caller, Draft before, Map<String, String> texts, boolean typed)
            throws SQLException {
        Map<String, String> files = store.files(connection, before.id());
        var added = new ArrayList<String>();
        var changed = new ArrayList<String>();
        for (Map.Entry<String, String> text : new TreeMap<>(texts).entrySet()) {
            String path = text.getKey();
            DraftRules.checkFile(files, path, text.getValue());
            String old = files.put(path, text.getValue());
            if (!text.getValue().equals(old)) {
                store.write(connection, before.id(), path, text.getValue());
                (old == null ? added : changed).add(path);
            }
        }
        if (added.isEmpty() && changed.isEmpty()) {
            return before;
        }
        journal.written(connection, caller, before, added, changed, typed);
        return changed(connection, caller, before);
    }

    private Draft changed(Connection connection, Caller caller, Draft before) throws SQLException {
        put(connection, raised(connection, with(before, before.about(), before.exported())));
        return draft(connection, caller, before.id());
    }

    public Draft drop(Connection connection, Caller caller, Draft before, String path) throws SQLException {
        if (!before.files().contains(path)) {
            throw missing(path);
        }
        store.drop(connection, before.id(), path);
        journal.dropped(caller, before, path);
        return changed(connection, caller, before);
    }

    public void delete(Connection connection, Caller caller, Draft draft) throws SQLException {
        store.delete(connection, draft.id());
        journal.deleted(caller, draft);
    }

    /** Of what has no mistakes a file is kept that may be installed any time. */
    public Draft checked(Connection connection, Caller caller, Draft before, int mistakes) throws SQLException {
        journal.checked(caller, before, mistakes);
        return mistakes == 0 ? given(connection, before) : before;
    }

    public Draft exported(Connection connection, Caller caller, Draft before) throws SQLException {
        journal.exported(caller, before);
        return given(connection, before);
    }

    private Draft given(Connection connection, Draft before) throws SQLException {
        String version = before.about().version();
        if (version.equals(before.exported())) {
            return before;
        }
        store.give(connection, before.about().name(), version);
        return put(connection, with(before, before.about(), version));
    }
}
