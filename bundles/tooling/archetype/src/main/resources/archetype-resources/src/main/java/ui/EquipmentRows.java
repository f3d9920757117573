package ${package}.ui;

import java.util.List;
import java.util.Map;
import org.trihelix.api.Page;
import org.trihelix.api.PageRequest;
import org.trihelix.ui.ListColumn;
import org.trihelix.ui.ViewContext;
import ${package}.EquipmentRegister;
import ${package}.domain.Equipment;

/** Rows as people read them: with the owner's name. */
final class EquipmentRows {

    record Row(Equipment equipment, String owner) {}

    static final List<ListColumn<Row>> COLUMNS = List.of(
            new ListColumn.Text<>("${module}.field.name", row -> row.equipment().name()),
            new ListColumn.Text<>("${module}.field.owner", Row::owner),
            new ListColumn.Wide<>("${module}.field.terms", row -> row.equipment().terms()));

    private EquipmentRows() {}

    /** The tab of its owner. */
    static String path(Row row) {
        return "organizations/" + row.equipment().owner() + "?tab=${module}";
    }

    static Page<Row> of(EquipmentRegister register, ViewContext context, String search, String owner, PageRequest page) {
        Page<Equipment> found = register.find(context.caller(), search, owner, page);
        Map<String, String> owners = register.owners(found);
        return found.map(one -> new Row(one, owners.getOrDefault(one.owner(), "")));
    }
}
