package org.trihelix.web.internal.pages;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.access.Permission;
import org.trihelix.api.access.Role;
import org.trihelix.api.access.Scope;
import org.trihelix.api.people.Region;
import org.trihelix.api.people.Regions;
import org.trihelix.api.people.Sector;
import org.trihelix.api.text.Texts;
import org.trihelix.ui.Option;
import org.trihelix.ui.ViewContext;

/** What can be chosen on the shell's pages. */
final class Choices {

    private Choices() {}

    static List<Option> regions(ViewContext context, Regions regions) {
        return regions.all(context.locale()).stream()
                .map(region -> new Option(region.code(), region.name(context.locale())))
                .toList();
    }

    /** Those where the reader has the permission. */
    static List<Option> regions(ViewContext context, Regions regions, Permission permission) {
        return regions(context, regions).stream()
                .filter(region -> context.allows(permission, Scope.region(region.value())))
                .toList();
    }

    static String region(ViewContext context, Regions regions, @Nullable String code) {
        Region region = code == null ? null : regions.region(code);
        return region == null ? "" : region.name(context.locale());
    }

    static List<Option> sectors(ViewContext context) {
        return Arrays.stream(Sector.values())
                .map(sector -> new Option(sector.name(), context.text("hub.sector." + sector.name())))
                .toList();
    }

    static List<Option> languages(ViewContext context) {
        return Texts.LANGUAGES.stream()
                .map(Locale::getLanguage)
                .map(tag -> new Option(tag, context.text("hub.language." + tag)))
                .toList();
    }

    /** Roles that are granted; everybody is a member. */
    static List<Option> roles(ViewContext context) {
        return Arrays.stream(Role.values())
                .filter(role -> role != Role.MEMBER)
                .map(role -> new Option(role.name(), context.text("hub.role." + role.name())))
                .toList();
    }

    static Select<Option> select(List<Option> options, @Nullable String chosen) {
        var select = new Select<Option>();
        select.setItems(options);
        select.setItemLabelGenerator(Option::label);
        options.stream()
                .filter(option -> option.value().equals(chosen))
                .findFirst()
                .ifPresent(select::setValue);
        return select;
    }

    static ComboBox<Option> search(List<Option> options, @Nullable String chosen) {
        var box = new ComboBox<Option>();
        box.setItems(options);
        box.setItemLabelGenerator(Option::label);
        box.setClearButtonVisible(true);
        options.stream()
                .filter(option -> option.value().equals(chosen))
                .findFirst()
                .ifPresent(box::setValue);
        return box;
    }

    static @Nullable String value(@Nullable Option option) {
        return option == null ? null : option.value();
    }
}
