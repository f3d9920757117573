package ${package}.store;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.Cursors;
import org.trihelix.api.Page;
import org.trihelix.api.PageRequest;
import org.trihelix.api.data.Sql;
import ${package}.domain.Equipment;

/** The table. There once it is up to date: the entity manager of this unit comes after its migrations. */
@Component(
        service = EquipmentStore.class,
        reference = @Reference(name = "unit", service = EntityManager.class, target = "(trihelix.unit=${module})"))
public class EquipmentStore {

    private static final String TABLE = "${module.toUpperCase()}_EQUIPMENT";

    public void add(Connection connection, Equipment equipment) throws SQLException {
        Sql.of("insert into " + TABLE + " (ID, NAME, OWNER, TERMS) values (?, ?, ?, ?)", equipment.id(), equipment.name(), equipment.owner(), equipment.terms())
                .update(connection);
    }

    public Page<Equipment> find(Connection connection, String search, String owner, PageRequest page) throws SQLException {
        long total = where("select count(*)", search, owner).number(connection);
        var rows = where("select ID, NAME, OWNER, TERMS", search, owner);
        if (page.cursor() != null) {
            List<String> last = Cursors.keys(page.cursor(), 2);
            rows.and("and (NAME > ? or NAME = ? and ID > ?)", last.get(0), last.get(0), last.get(1));
        }
        rows.and("order by NAME, ID fetch first " + (page.limit() + 1) + " rows only");
        return Page.cut(rows.list(connection, EquipmentStore::equipment), page, total, one -> Cursors.of(one.name(), one.id()));
    }

    private static Sql where(String select, String search, String owner) {
        String pattern = search.toLowerCase(Locale.ROOT).replace("!", "!!").replace("%", "!%").replace("_", "!_");
        var sql = Sql.of(select).and("from " + TABLE + " where lower(NAME) like ? escape '!'", '%' + pattern + '%');
        return owner.isEmpty() ? sql : sql.and("and OWNER = ?", owner);
    }

    private static Equipment equipment(ResultSet row) throws SQLException {
        return new Equipment(row.getString("ID"), row.getString("NAME"), row.getString("OWNER"), row.getString("TERMS"));
    }
}
