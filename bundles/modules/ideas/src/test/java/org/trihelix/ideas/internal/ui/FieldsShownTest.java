package org.trihelix.ideas.internal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trihelix.api.SubjectRef;
import org.trihelix.api.journal.Change;
import org.trihelix.api.journal.Entry;
import org.trihelix.api.journal.Recorded;
import org.trihelix.ideas.Idea;
import org.trihelix.ideas.internal.Bench;
import org.trihelix.ideas.internal.ForestFields;
import org.trihelix.ui.ViewContext;

/** Further fields on the pages of an idea. */
class FieldsShownTest {

    private final Bench bench = new Bench();
    private final ViewContext context = (ViewContext) Proxy.newProxyInstance(
            ViewContext.class.getClassLoader(), new Class<?>[] {ViewContext.class}, (proxy, method, arguments) -> {
                return switch (method.getName()) {
                    case "text" -> String.valueOf(arguments[0]);
                    case "caller" -> Bench.ANNA;
                    case "locale" -> Locale.of("ru");
                    case "zone" -> ZoneOffset.UTC;
                    case "clock" -> bench.clock;
                    case "query" -> asked(String.valueOf(arguments[0]));
                    default -> throw new UnsupportedOperationException(method.getName());
                };
            });
    private final Say say = new Say(context, bench.regions);
    private @Nullable String compared;

    @BeforeEach
    void putIn() {
        bench.putFieldsIn();
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private @Nullable String asked(String name) {
        return name.equals("ids") ? compared : null;
    }

    private Idea submitted(String region, Map<String, String> fields) {
        return bench.ideas.submit(Bench.ANNA, Bench.in(region).with(fields));
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }

    @Test
    void standOnThePageWhileTheirSetIsHere() {
        Idea idea = submitted("RU-TOM", Map.of("wood.moisture", "12.5", "tomsk.district", "Асино"));
        var overview = new Overview(say, bench.ideas, idea);
        assertThat(text(overview)).contains("Древесина", "Влажность", "12,5\u00a0%", "Томская программа", "Асино");

        bench.sets.remove(ForestFields.TOMSK);
        overview.show(idea);
        assertThat(text(overview)).contains("Древесина").doesNotContain("Асино");
    }

    @Test
    void areComparedBetweenVersions() {
        Idea idea = submitted("RU-TOM", Map.of("wood.species", "larch", "tomsk.district", "Асино"));
        bench.ideas.save(
                Bench.ANNA, idea.id(), idea.version(), Bench.in("RU-ROS").with(Map.of("wood.species", "birch")));

        assertThat(text(new Versions(say, bench.ideas, idea.id())))
                .contains("Древесина: Порода", "Хвойные › Лиственница", "Берёза", "Томская программа: Район");
    }

    @Test
    void areComparedBetweenIdeas() {
        Idea one = submitted("RU-TOM", Map.of("wood.dried", "yes", "tomsk.district", "Асино"));
        Idea other = submitted("RU-ROS", Map.of("wood.moisture", "8"));
        compared = one.id() + ',' + other.id();

        assertThat(text(new CompareIdeasView(bench.ideas, bench.regions).create(context)))
                .contains("Древесина: Сушёная", "ideas.fields.yes", "Древесина: Влажность", "Томская программа: Район")
                .doesNotContain("Древесина: Порода");
    }

    @Test
    void areReadInTheHistoryByTheirNames() {
        var changes = List.of(
                new Change("fields.wood.species", "", "larch"),
                new Change("fields.gone.field", "a", "b"),
                new Change("region", "RU-TOM", ""));
        var entry = new Entry(Bench.ANNA.id(), null, "ideas", "edited", new SubjectRef("idea", "1"), changes, null);
        var readable = new Readable(say, List.of(ForestFields.WOOD));

        assertThat(readable.entry(new Recorded(1L, Instant.EPOCH, "Анна", entry))
                        .entry()
                        .changes())
                .containsExactly(
                        new Change("Порода", null, "Хвойные › Лиственница"),
                        new Change("fields.gone.field", "a", "b"),
                        new Change("region", "Томская область", null));
    }
}
