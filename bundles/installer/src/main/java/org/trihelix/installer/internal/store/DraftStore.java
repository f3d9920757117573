package org.trihelix.installer.internal.store;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.ConflictException;
import org.trihelix.api.HubException;
import org.trihelix.api.InvalidException;
import org.trihelix.api.data.Sql;
import org.trihelix.api.plugin.PluginDrafts.About;
import org.trihelix.api.plugin.PluginDrafts.Draft;
import org.trihelix.api.text.Label;
import org.trihelix.api.text.Message;

/** Tables of plug-ins in the making. */
@Component(
        service = DraftStore.class,
        reference = @Reference(name = "unit", service = EntityManager.class, target = "(trihelix.unit=plugins)"))
public final class DraftStore {

    private static final String DRAFTS =
            "select d.ID, d.NAME, d.VERSION, d.TITLE_RU, d.TITLE_EN, d.PUBLISHER, d.OWNER, d.EDITION, d.CHANGED,"
                    + " g.VERSION as EXPORTED from PLUGINS_DRAFT d left join PLUGINS_DRAFT_GIVEN g on g.NAME = d.NAME";

    private static final int PIECE = 16_000;

    /** By name. */
    public List<Draft> drafts(Connection connection) throws SQLException {
        Map<String, List<String>> files = new TreeMap<>();
        Sql.of("select DRAFT, PATH from PLUGINS_DRAFT_FILE where PIECE = 0 order by DRAFT, PATH")
                .list(
                        connection,
                        row -> files.computeIfAbsent(row.getString("DRAFT"), id -> new ArrayList<>())
                                .add(row.getString("PATH")));
        return Sql.of(DRAFTS)
                .and("order by d.NAME")
                .list(connection, row -> draft(row, files.getOrDefault(row.getString("ID"), List.of())));
    }

    public Optional<Draft> draft(Connection connection, String id) throws SQLException {
        List<String> files = Sql.of("select PATH from PLUGINS_DRAFT_FILE where DRAFT = ? and PIECE = 0", id)
                .and("order by PATH")
                .list(connection, row -> row.getString("PATH"));
        return Sql.of(DRAFTS).and("where d.ID = ?", id).one(connection, row -> draft(row, files));
    }

    /** The last version under that name that anybody got; null when nobody got any. */
    public @Nullable String given(Connection connection, String name) throws SQLException {
        return Sql.of("select VERSION from PLUGINS_DRAFT_GIVEN where NAME = ?", name)
                .one(connection, row -> row.getString("VERSION"))
                .orElse(null);
    }

    public void give(Connection connection, String name, String version) throws SQLException {
        Sql.of("delete from PLUGINS_DRAFT_GIVEN where NAME = ?", name).update(connection);
        var insert = Sql.of("insert into PLUGINS_DRAFT_GIVEN (NAME, VERSION) values (?, ?)", name, version);
        update(connection, insert, DraftStore::changed);
    }

    public Optional<Draft> named(Connection connection, String name) throws SQLException {
        return Sql.of(DRAFTS).and("where d.NAME = ?", name).one(connection, row -> draft(row, List.of()));
    }

    /** How many are somebody's own. */
    public long count(Connection connection, String owner) throws SQLException {
        return Sql.of("select count(*) from PLUGINS_DRAFT where OWNER = ?", owner)
                .number(connection);
    }

    /** @throws InvalidException when its name was taken meanwhile */
    public void add(Connection connection, Draft draft) throws SQLException {
        About about = draft.about();
        var insert = Sql.of("insert into PLUGINS_DRAFT")
                .and("(ID, NAME, VERSION, TITLE_RU, TITLE_EN, PUBLISHER, OWNER, EDITION, CHANGED)")
                .and("values (?, ?, ?,", draft.id(), about.name(), about.version())
                .and("?, ?, ?,", about.title().ru(), about.title().en(), about.publisher())
                .and("?, ?, ?)", draft.owner(), draft.edition(), draft.changed());
        update(connection, insert, () -> taken(about.name()));
    }

    private static HubException taken(String name) {
        return InvalidException.field("name", "plugins.draft.name.draft", name);
    }

    private static HubException changed() {
        return new ConflictException(Message.of("plugins.draft.changed"), Map.of());
    }

    /** Runs a statement with which somebody else's may have met. */
    private static int update(Connection connection, Sql statement, Supplier<HubException> met) throws SQLException {
        try {
            return statement.update(connection);
        } catch (SQLException e) {
            if (Sql.isDuplicate(e)) {
                throw met.get();
            }
            throw e;
        }
    }

    /**
     * False when there is another edition than the one before this.
     *
     * @throws InvalidException when its name was taken meanwhile
     */
    public boolean put(Connection connection, Draft draft) throws SQLException {
        About about = draft.about();
        Sql update = Sql.of("update PLUGINS_DRAFT set NAME = ?, VERSION = ?,", about.name(), about.version())
                .and(
                        "TITLE_RU = ?, TITLE_EN = ?,",
                        about.title().ru(),
                        about.title().en())
                .and("PUBLISHER = ?,", about.publisher())
                .and("EDITION = ?, CHANGED = ?", draft.edition(), draft.changed())
                .and("where ID = ? and EDITION = ?", draft.id(), draft.edition() - 1);
        return update(connection, update, () -> taken(about.name())) == 1;
    }

    /**
     * Notes that a change is told in the journal.
     *
     * @param within while an earlier one of the same person and part does for this one too
     * @return whether it is to be told
     */
    public boolean tell(Connection connection, String id, String person, String path, Instant now, Duration within)
            throws SQLException {
        Optional<String> told = Sql.of(
                        "select PATH from PLUGINS_DRAFT_TOLD where DRAFT = ? and PERSON = ? and PATH = ?",
                        id,
                        person,
                        path)
                .and("and SINCE > ?", now.minus(within))
                .one(connection, row -> row.getString("PATH"));
        if (told.isPresent()) {
            return false;
        }
        Sql.of("delete from PLUGINS_DRAFT_TOLD where DRAFT = ? and PERSON = ? and PATH = ?", id, person, path)
                .update(connection);
        var insert = Sql.of("insert into PLUGINS_DRAFT_TOLD (DRAFT, PERSON, PATH, SINCE)")
                .and("values (?, ?, ?, ?)", id, person, path, now);
        update(connection, insert, DraftStore::changed);
        return true;
    }

    public void delete(Connection connection, String id) throws SQLException {
        Sql.of("delete from PLUGINS_DRAFT_TOLD where DRAFT = ?", id).update(connection);
        Sql.of("delete from PLUGINS_DRAFT_FILE where DRAFT = ?", id).update(connection);
        Sql.of("delete from PLUGINS_DRAFT where ID = ?", id).update(connection);
    }

    /** Texts by path. */
    public Map<String, String> files(Connection connection, String id) throws SQLException {
        Map<String, String> files = new TreeMap<>();
        Sql.of("select PATH, CONTENT from PLUGINS_DRAFT_FILE where DRAFT = ? order by PATH, PIECE", id)
                .list(connection, row -> files.merge(row.getString("PATH"), row.getString("CONTENT"), String::concat));
        return files;
    }

    public Optional<String> file(Connection connection, String id, String path) throws SQLException {
        List<String> pieces = Sql.of(
                        "select CONTENT from PLUGINS_DRAFT_FILE where DRAFT = ? and PATH = ? order by PIECE", id, path)
                .list(connection, row -> row.getString("CONTENT"));
        return pieces.isEmpty() ? Optional.empty() : Optional.of(String.join("", pieces));
    }

    /** @throws ConflictException when somebody else wrote it at the same time */
    public void write(Connection connection, String id, String path, String text) throws SQLException {
        drop(connection, id, path);
        int from = 0;
        int piece = 0;
        do {
            int to = end(text, from);
            var insert = Sql.of("insert into PLUGINS_DRAFT_FILE (DRAFT, PATH, PIECE, CONTENT)")
                    .and("values (?, ?, ?, ?)", id, path, piece++, text.substring(from, to));
            update(connection, insert, DraftStore::changed);
            from = to;
        } while (from < text.length());
    }

    /** A character of two halves stays whole. */
    private static int end(String text, int from) {
        int to = Math.min(text.length(), from + PIECE);
        return to < text.length() && Character.isHighSurrogate(text.charAt(to - 1)) ? to - 1 : to;
    }

    public void drop(Connection connection, String id, String path) throws SQLException {
        Sql.of("delete from PLUGINS_DRAFT_FILE where DRAFT = ? and PATH = ?", id, path)
                .update(connection);
    }

    public Optional<String> setting(Connection connection, String name) throws SQLException {
        return Sql.of("select CONTENT from PLUGINS_SETTING where NAME = ?", name)
                .one(connection, row -> row.getString("CONTENT"));
    }

    public void set(Connection connection, String name, String content) throws SQLException {
        int changed = Sql.of("update PLUGINS_SETTING set CONTENT = ? where NAME = ?", content, name)
                .update(connection);
        if (changed == 0) {
            Sql.of("insert into PLUGINS_SETTING (NAME, CONTENT) values (?, ?)", name, content)
                    .update(connection);
        }
    }

    private static Draft draft(ResultSet row, List<String> files) throws SQLException {
        var title = new Label(row.getString("TITLE_RU"), row.getString("TITLE_EN"));
        return new Draft(
                row.getString("ID"),
                row.getLong("EDITION"),
                new About(row.getString("NAME"), row.getString("VERSION"), title, row.getString("PUBLISHER")),
                row.getString("OWNER"),
                row.getString("EXPORTED"),
                Objects.requireNonNull(Sql.instant(row, "CHANGED")),
                files);
    }
}
