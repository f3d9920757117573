package org.trihelix.ideas.internal;

import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import org.trihelix.api.plugin.Reach;
import org.trihelix.api.text.Label;
import org.trihelix.ideas.FieldSet;
import org.trihelix.ideas.IdeaField;
import org.trihelix.ideas.IdeaField.Option;
import org.trihelix.ideas.IdeaField.Type;

/** Sets of fields as a plug-in for wood would bring them. */
public final class ForestFields {

    public static final IdeaField SPECIES = IdeaField.choice(
            "species",
            new Label("Порода", "Species"),
            List.of(
                    new Option("conifer", new Label("Хвойные", "Conifers"), null),
                    new Option("larch", new Label("Лиственница", "Larch"), "conifer"),
                    new Option("birch", new Label("Берёза", "Birch"), null)));
    public static final IdeaField MOISTURE = IdeaField.of("moisture", new Label("Влажность", "Moisture"), Type.NUMBER)
            .between(0, 100)
            .in(new Label("%", "%"));
    public static final IdeaField WASTE =
            IdeaField.of("waste", new Label("Отходы", "Waste"), Type.TEXT).between(5, 50);
    public static final IdeaField SORT = IdeaField.of("sort", new Label("Сорт", "Grade"), Type.LINE);
    public static final IdeaField DRIED = IdeaField.of("dried", new Label("Сушёная", "Dried"), Type.YES_NO);

    /** For the whole platform. */
    public static final FieldSet WOOD =
            FieldSet.of("wood", new Label("Древесина", "Wood"), List.of(SPECIES, MOISTURE, WASTE, SORT, DRIED));

    /** For Tomsk Oblast. */
    public static final FieldSet TOMSK = FieldSet.of(
            "tomsk",
            new Label("Томская программа", "Tomsk programme"),
            List.of(IdeaField.of("district", new Label("Район", "District"), Type.LINE)
                    .needed()));

    private ForestFields() {}

    /** Puts both in. */
    static void into(Bench bench) {
        reachByProperty(bench);
        bench.sets.add(WOOD, Map.of());
        bench.sets.add(TOMSK, Map.of("region", "RU-TOM"));
    }

    static void reachByProperty(Bench bench) {
        bench.sets.setReach(byProperty(bench));
        bench.present.setReach(byProperty(bench));
    }

    /** Decides as the hub does, by a property instead of a bundle. */
    private static Reach byProperty(Bench bench) {
        return (Reach) Proxy.newProxyInstance(
                Reach.class.getClassLoader(), new Class<?>[] {Reach.class}, (proxy, method, arguments) -> {
                    Object served =
                            ((Map<?, ?>) arguments[0]).get(method.getName().equals("module") ? "module" : "region");
                    if (!method.getName().equals("covers")) {
                        return served;
                    }
                    Object asked = arguments[1];
                    return served == null || asked != null && bench.regions.within(asked.toString(), served.toString());
                });
    }
}
