package org.trihelix.ideas.internal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import java.lang.reflect.Proxy;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.trihelix.api.text.Label;
import org.trihelix.ideas.FieldSet;
import org.trihelix.ideas.Idea;
import org.trihelix.ideas.IdeaField;
import org.trihelix.ideas.Taxonomy;
import org.trihelix.ideas.domain.State;
import org.trihelix.ideas.internal.Bench;
import org.trihelix.ui.FormPage;
import org.trihelix.ui.Option;
import org.trihelix.ui.ViewContext;

class IdeaFormTest {

    private final Bench bench = new Bench();
    private final List<String> addresses = new ArrayList<>();
    private final ViewContext context = (ViewContext) Proxy.newProxyInstance(
            ViewContext.class.getClassLoader(), new Class<?>[] {ViewContext.class}, (proxy, method, arguments) -> {
                return switch (method.getName()) {
                    case "text" -> String.valueOf(arguments[0]);
                    case "caller" -> Bench.ANNA;
                    case "locale" -> Locale.of("ru");
                    case "zone" -> ZoneOffset.UTC;
                    case "clock" -> bench.clock;
                    case "address", "navigate" -> {
                        addresses.add((String) arguments[0]);
                        yield null;
                    }
                    case "done" -> null;
                    case "attempt" -> {
                        ((Runnable) arguments[0]).run();
                        yield true;
                    }
                    default -> throw new UnsupportedOperationException(method.getName());
                };
            });

    @AfterEach
    void close() {
        bench.close();
    }

    private FormPage form(@Nullable Idea idea) {
        return new IdeaForm(context, bench.ideas, bench.sets, idea).page(new Say(context, bench.regions));
    }

    private static Stream<Component> inside(Component root) {
        return Stream.concat(Stream.of(root), root.getChildren().flatMap(IdeaFormTest::inside));
    }

    private static void type(FormPage form, String text) {
        TextField title = inside(form)
                .filter(TextField.class::isInstance)
                .map(TextField.class::cast)
                .findFirst()
                .orElseThrow();
        String before = title.getValue();
        title.setValue(text);
        ComponentUtil.fireEvent(title, new ComponentValueChangeEvent<>(title, title, before, true));
    }

    private static void press(FormPage form, String text) {
        inside(form)
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(button -> button.getText().equals(text))
                .findFirst()
                .orElseThrow()
                .click();
    }

    private String title(String id) {
        return bench.ideas.idea(Bench.ANNA, id).text().title();
    }

    @Test
    void aReloadAfterTheFirstWordsLeadsToTheDraft() {
        FormPage form = form(null);
        type(form, "Станок");
        type(form, "Станок из дерева");

        assertThat(addresses).singleElement().satisfies(address -> {
            String id = address.replaceAll("ideas/|/edit", "");
            assertThat(address).isEqualTo("ideas/" + id + "/edit");
            assertThat(title(id)).isEqualTo("Станок из дерева");
        });
    }

    @Test
    void twoWindowsDoNotOverwriteEachOtherBeforeTheAuthorHasChosen() {
        Idea draft = bench.ideas.draft(Bench.ANNA, Bench.TEXT);
        FormPage one = form(draft);
        FormPage other = form(draft);
        type(one, "Из первого окна");
        type(other, "Из второго окна");
        type(other, "Из второго окна, дальше");

        assertThat(title(draft.id())).isEqualTo("Из первого окна");

        press(other, "ui.conflict.keepMine");
        assertThat(title(draft.id())).isEqualTo("Из второго окна, дальше");
    }

    @Test
    void whatIsTypedAfterTheDraftWasSubmittedElsewhereCanBeKeptAsANewDraft() {
        Idea draft = bench.ideas.draft(Bench.ANNA, Bench.TEXT);
        FormPage form = form(draft);
        bench.ideas.move(Bench.ANNA, draft.id(), State.SUBMITTED, "");
        type(form, "Ещё одна мысль");
        type(form, "Ещё одна мысль, дальше");

        assertThat(title(draft.id())).isEqualTo(Bench.TEXT.title());
        assertThat(texts(form)).contains("ideas.closed.title", Bench.TEXT.title(), "Ещё одна мысль");

        press(form, "ideas.closed.keep");
        assertThat(form.unsaved()).isFalse();
        assertThat(addresses)
                .singleElement()
                .satisfies(address -> assertThat(title(address.replaceAll("ideas/|/edit", "")))
                        .isEqualTo("Ещё одна мысль, дальше"));
    }

    @Test
    void submittedElsewhereWithTheSameWordsThereIsNothingToKeep() {
        Idea draft = bench.ideas.draft(Bench.ANNA, Bench.TEXT);
        FormPage form = form(draft);
        bench.ideas.move(Bench.ANNA, draft.id(), State.SUBMITTED, "");
        press(form, "ideas.move.submit");

        assertThat(texts(form)).contains("ui.closed.same").doesNotContain("ideas.closed.keep");
        assertThat(form.unsaved()).isFalse();
    }

    @Test
    void whatIsTypedAfterTheDraftWasThrownAwayElsewhereBecomesANewOne() {
        Idea draft = bench.ideas.draft(Bench.ANNA, Bench.TEXT);
        FormPage form = form(draft);
        bench.ideas.discard(Bench.ANNA, draft.id());
        type(form, "Пишу дальше");

        assertThat(addresses)
                .singleElement()
                .satisfies(address -> assertThat(title(address.replaceAll("ideas/|/edit", "")))
                        .isEqualTo("Пишу дальше"));
    }

    private static TextField line(FormPage form, String label) {
        return inside(form)
                .filter(TextField.class::isInstance)
                .map(TextField.class::cast)
                .filter(one -> one.getLabel().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private static void type(FormPage form, String label, String text) {
        TextField field = line(form, label);
        String before = field.getValue();
        field.setValue(text);
        ComponentUtil.fireEvent(field, new ComponentValueChangeEvent<>(field, field, before, true));
    }

    @SuppressWarnings("unchecked")
    private static void choose(FormPage form, String label, String value) {
        ComboBox<Option> box = inside(form)
                .filter(ComboBox.class::isInstance)
                .map(one -> (ComboBox<Option>) one)
                .filter(one -> one.getLabel().equals(label))
                .findFirst()
                .orElseThrow();
        Option before = box.getValue();
        box.setValue(new Option(value, Bench.regionName(value)));
        ComponentUtil.fireEvent(box, new ComponentValueChangeEvent<>(box, box, before, true));
    }

    @Test
    void furtherFieldsFollowTheRegionAndLoseNothing() {
        bench.putFieldsIn();
        Idea draft = bench.ideas.draft(
                Bench.ANNA,
                Bench.in("RU-TOM").with(Map.of("wood.moisture", "12.5", "wood.species", "oak", "tomsk.district", "А")));
        FormPage form = form(draft);
        assertThat(form.values())
                .containsEntry("fields.wood.moisture", "12.5")
                .containsEntry("fields.wood.species", "oak")
                .containsEntry("fields.tomsk.district", "А");
        assertThat(line(form, "Влажность, %").getValue()).isEqualTo("12,5");

        type(form, "Район", "Асино");
        type(form, "Влажность, %", "8,50");
        choose(form, "ideas.field.region", "RU-ROS");
        assertThat(form.values()).containsKey("fields.wood.moisture").doesNotContainKey("fields.tomsk.district");
        type(form, "Сорт", "А");
        assertThat(bench.ideas.idea(Bench.ANNA, draft.id()).text().fields())
                .isEqualTo(Map.of(
                        "wood.moisture", "8.5",
                        "wood.species", "oak",
                        "wood.sort", "А",
                        "tomsk.district", "Асино"));

        choose(form, "ideas.field.region", "RU-TOM");
        assertThat(form.values()).containsEntry("fields.tomsk.district", "Асино");
        type(form, "Район", "");
        assertThat(bench.ideas.idea(Bench.ANNA, draft.id()).text().fields()).doesNotContainKey("tomsk.district");
    }

    @Test
    void aNumberThatIsTheSameInBothWindowsIsNoConflict() {
        bench.putFieldsIn();
        Idea draft = bench.ideas.draft(Bench.ANNA, Bench.TEXT.with(Map.of("wood.moisture", "12.5")));
        FormPage one = form(draft);
        FormPage other = form(draft);
        type(one, "Сорт", "А");
        type(other, "Сорт", "Б");

        assertThat(texts(other)).contains("А").doesNotContain("12,5", "12.5");
    }

    @Test
    void mistakesInFurtherFieldsStandBesideThem() {
        bench.putFieldsIn();
        FormPage form = form(bench.ideas.draft(Bench.ANNA, Bench.in("RU-TOM")));
        press(form, "ideas.move.submit");

        assertThat(inside(form)
                        .filter(TextField.class::isInstance)
                        .map(TextField.class::cast)
                        .filter(TextField::isInvalid))
                .singleElement()
                .satisfies(field -> {
                    assertThat(field.getLabel()).isEqualTo("Район");
                    assertThat(field.getErrorMessage()).contains("ideas.fields.missing", "Район");
                });
    }

    @Test
    void termsAreOfferedWhereTheirTaxonomyHolds() {
        bench.putFieldsIn();
        var name = new Label("Отрасль", "Branch");
        bench.present.add(
                Taxonomy.of("branches", name, List.of(new IdeaField.Option("wood", name, null))),
                Map.of("region", "RU-TOM"));
        bench.sets.add(FieldSet.of("main", name, List.of(IdeaField.ofTaxonomy("branch", name, "branches"))), Map.of());
        FormPage form = form(bench.ideas.draft(Bench.ANNA, Bench.in("RU-ROS")));

        assertThat(offered(form, "Отрасль")).isZero();
        choose(form, "ideas.field.region", "RU-TOM");
        assertThat(offered(form, "Отрасль")).isOne();
        choose(form, "Отрасль", "wood");
        choose(form, "ideas.field.region", "RU-ROS");
        assertThat(offered(form, "Отрасль")).isZero();
        assertThat(form.values()).containsEntry("fields.main.branch", "");
    }

    private static int offered(FormPage form, String label) {
        return inside(form)
                .filter(ComboBox.class::isInstance)
                .map(component -> (ComboBox<?>) component)
                .filter(box -> box.getLabel().equals(label))
                .mapToInt(box -> box.getListDataView().getItemCount())
                .sum();
    }

    private static List<String> texts(FormPage form) {
        return inside(form).map(component -> component.getElement().getText()).toList();
    }
}
