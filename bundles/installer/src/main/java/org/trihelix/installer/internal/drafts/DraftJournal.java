package org.trihelix.installer.internal.drafts;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.trihelix.api.SubjectRef;
import org.trihelix.api.access.Caller;
import org.trihelix.api.journal.Change;
import org.trihelix.api.journal.Entry;
import org.trihelix.api.journal.Journal;
import org.trihelix.api.plugin.PluginDrafts.About;
import org.trihelix.api.plugin.PluginDrafts.Draft;
import org.trihelix.installer.internal.store.DraftStore;

/** What the journal tells of drafts: each thing that is done with one, and once in a while that somebody is writing at a part of it. */
final class DraftJournal {

    static final String KIND = "plugin-draft";

    /** One entry for all that a person changes in a part meanwhile. */
    static final Duration WHILE = Duration.ofMinutes(15);

    private static final String MODULE = "hub";
    private static final String DESCRIPTION = "about";

    private final Journal journal;
    private final Clock clock;
    private final DraftStore store;

    DraftJournal(Journal journal, Clock clock, DraftStore store) {
        this.journal = journal;
        this.clock = clock;
        this.store = store;
    }

    void allowed(Caller caller, String setting, boolean before, boolean now) {
        journal.append(Entry.of(caller, null, MODULE, "pluginDraftsAllowed", new SubjectRef("setting", setting))
                .with(new Change("authorities", "" + before, "" + now)));
    }

    void created(Connection connection, Caller caller, Draft draft) throws SQLException {
        tell(connection, caller, draft, DESCRIPTION);
        record(caller, draft, "pluginDraftCreated", set("name", draft.about().name()));
    }

    /** What others know it by is always told. */
    void described(Connection connection, Caller caller, Draft before, Draft after) throws SQLException {
        About was = before.about();
        About now = after.about();
        Change[] changes = Stream.of(
                        new Change("name", was.name(), now.name()),
                        new Change("version", was.version(), now.version()),
                        new Change("publisher", was.publisher(), now.publisher()))
                .filter(change -> !Objects.equals(change.before(), change.after()))
                .toArray(Change[]::new);
        if (tell(connection, caller, after, DESCRIPTION) || changes.length > 0) {
            record(caller, after, "pluginDraftDescribed", changes);
        }
    }

    /** @param typed whether it is saved by itself while somebody types */
    void written(
            Connection connection, Caller caller, Draft draft, List<String> added, List<String> changed, boolean typed)
            throws SQLException {
        for (String path : added) {
            tell(connection, caller, draft, path);
        }
        parts(caller, draft, "pluginDraftPartAdded", added);
        var untold = new ArrayList<String>();
        for (String path : changed) {
            if (tell(connection, caller, draft, path) || !typed) {
                untold.add(path);
            }
        }
        parts(caller, draft, "pluginDraftPartChanged", untold);
    }

    void dropped(Caller caller, Draft draft, String path) {
        parts(caller, draft, "pluginDraftPartDropped", List.of(path));
    }

    void checked(Caller caller, Draft draft, int mistakes) {
        Change version = set("version", draft.about().version());
        record(caller, draft, "pluginDraftChecked", version, set("mistakes", String.valueOf(mistakes)));
    }

    void exported(Caller caller, Draft draft) {
        record(
                caller,
                draft,
                "pluginDraftExported",
                set("version", draft.about().version()));
    }

    void deleted(Caller caller, Draft draft) {
        var name = new Change("name", draft.about().name(), null);
        record(caller, draft, "pluginDraftDeleted", name);
    }

    private boolean tell(Connection connection, Caller caller, Draft draft, String path) throws SQLException {
        return store.tell(connection, draft.id(), caller.id(), path, clock.instant(), WHILE);
    }

    private void parts(Caller caller, Draft draft, String action, List<String> paths) {
        if (!paths.isEmpty()) {
            record(
                    caller,
                    draft,
                    action,
                    paths.stream().map(path -> set("part", path)).toArray(Change[]::new));
        }
    }

    private static Change set(String field, String value) {
        return new Change(field, null, value);
    }

    private void record(Caller caller, Draft draft, String action, Change... changes) {
        journal.append(Entry.of(caller, null, MODULE, action, new SubjectRef(KIND, draft.id()))
                .with(changes));
    }
}
