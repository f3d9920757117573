package org.trihelix.core.internal.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.Cursors;
import org.trihelix.api.Page;
import org.trihelix.api.PageRequest;
import org.trihelix.api.data.Sql;
import org.trihelix.api.people.Organization;
import org.trihelix.api.people.Sector;
import org.trihelix.api.text.Folding;

/** The tables of organizations and of who belongs to them. */
public final class OrganizationStore {

    private static final String COLUMNS = "select ID, NAME, SECTOR, REGION, DESCRIPTION, VERSION from HUB_ORGANIZATION";

    private OrganizationStore() {}

    public static void insert(Connection connection, Organization organization, Instant now) throws SQLException {
        Sql.of("insert into HUB_ORGANIZATION (ID, NAME, FOLDED, SECTOR, REGION, DESCRIPTION, CREATED, VERSION)")
                .and("values (?, ?, ?,", organization.id(), organization.name(), folded(organization))
                .and("?, ?, ?,", organization.sector(), organization.region(), organization.description())
                .and("?, ?)", now, organization.version())
                .update(connection);
    }

    /** False when the version is not the current one. */
    public static boolean update(Connection connection, Organization organization) throws SQLException {
        return Sql.of("update HUB_ORGANIZATION set NAME = ?, FOLDED = ?,", organization.name(), folded(organization))
                        .and("SECTOR = ?, REGION = ?,", organization.sector(), organization.region())
                        .and("DESCRIPTION = ?, VERSION = VERSION + 1", organization.description())
                        .and("where ID = ? and VERSION = ?", organization.id(), organization.version())
                        .update(connection)
                == 1;
    }

    private static String folded(Organization organization) {
        return Folding.fold(organization.name());
    }

    public static Optional<Organization> organization(Connection connection, String id) throws SQLException {
        return Sql.of(COLUMNS).and("where ID = ?", id).one(connection, OrganizationStore::map);
    }

    /** Those that there are. */
    public static List<Organization> organizations(Connection connection, Collection<String> ids) throws SQLException {
        return ids.isEmpty()
                ? List.of()
                : Sql.of(COLUMNS).and("where ID in").in(ids).list(connection, OrganizationStore::map);
    }

    /** @param regions codes to look in, null for everywhere; at least one */
    public static Page<Organization> find(
            Connection connection,
            String query,
            @Nullable Sector sector,
            @Nullable List<String> regions,
            PageRequest page)
            throws SQLException {
        Sql count = Sql.of("select count(*) from HUB_ORGANIZATION");
        long total = filter(count, query, sector, regions).number(connection);
        Sql rows = filter(Sql.of(COLUMNS), query, sector, regions);
        if (page.cursor() != null) {
            List<String> keys = Cursors.keys(page.cursor(), 2);
            rows.and("and (FOLDED > ? or FOLDED = ? and ID > ?)", keys.get(0), keys.get(0), keys.get(1));
        }
        rows.and("order by FOLDED, ID fetch first " + (page.limit() + 1) + " rows only");
        return Page.cut(rows.list(connection, OrganizationStore::map), page, total, o -> Cursors.of(folded(o), o.id()));
    }

    private static Sql filter(Sql sql, String query, @Nullable Sector sector, @Nullable List<String> regions) {
        sql.and("where FOLDED like ? escape '!'", Folding.contains(query));
        if (sector != null) {
            sql.and("and SECTOR = ?", sector);
        }
        if (regions != null) {
            sql.and("and REGION in").in(regions);
        }
        return sql;
    }

    private static Organization map(ResultSet row) throws SQLException {
        return new Organization(
                row.getString("ID"),
                row.getString("NAME"),
                Sector.valueOf(row.getString("SECTOR")),
                row.getString("REGION"),
                row.getString("DESCRIPTION"),
                row.getInt("VERSION"));
    }

    public static Map<String, String> names(Connection connection, Collection<String> ids) throws SQLException {
        return Names.of(connection, "HUB_ORGANIZATION", ids);
    }

    public static boolean isMember(Connection connection, String organization, String person) throws SQLException {
        return Sql.of("select count(*) from HUB_MEMBERSHIP where PERSON = ? and ORGANIZATION = ?", person, organization)
                        .number(connection)
                > 0;
    }

    public static void join(Connection connection, String organization, String person) throws SQLException {
        Sql.of("insert into HUB_MEMBERSHIP (PERSON, ORGANIZATION) values (?, ?)", person, organization)
                .update(connection);
    }

    public static void leave(Connection connection, String organization, String person) throws SQLException {
        Sql.of("delete from HUB_MEMBERSHIP where PERSON = ? and ORGANIZATION = ?", person, organization)
                .update(connection);
    }
}
