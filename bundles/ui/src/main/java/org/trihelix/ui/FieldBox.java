package org.trihelix.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.HasListDataView;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One field on the page, its value as text.
 *
 * @param <C> the component
 * @param <V> its value
 */
final class FieldBox<C extends AbstractField<C, V> & HasValidationProperties & HasLabel, V> {
    private static final int PAUSE = 1000;

    private final FormField field;
    private final C component;
    private final Function<@Nullable V, String> toText;
    private final Function<String, @Nullable V> fromText;
    private final List<Option> options;
    private @Nullable Folded folded;

    private FieldBox(
            FormField field,
            C component,
            Function<@Nullable V, String> toText,
            Function<String, @Nullable V> fromText) {
        this(field, component, new ArrayList<>(), toText, fromText);
    }

    private FieldBox(
            FormField field,
            C component,
            List<Option> options,
            Function<@Nullable V, String> toText,
            Function<String, @Nullable V> fromText) {
        this.field = field;
        this.component = component;
        this.options = options;
        this.toText = toText;
        this.fromText = fromText;
    }

    static FieldBox<?, ?> of(ViewContext context, FormField field, Runnable changed) {
        FieldBox<?, ?> box = switch (field) {
            case FormField.Line line -> line(line);
            case FormField.Area area -> area(area);
            case FormField.Choice choice -> choice(context, choice, changed);
            case FormField.Several several -> several(several);
            case FormField.Day day -> day(context, day);
            case FormField.Decimal decimal -> decimal(context.locale(), decimal);
            case FormField.Whole whole -> whole(whole, whole.min(), whole.max());
            case FormField.Score score -> score(score);
        };
        box.prepare(context, changed);
        return box;
    }

    private static FieldBox<TextField, String> line(FormField.Line field) {
        var input = new TextField();
        input.setManualValidation(true);
        return new FieldBox<>(field, input, FieldTexts::strip, text -> text);
    }

    private static FieldBox<TextArea, String> area(FormField.Area field) {
        var input = new TextArea();
        input.setManualValidation(true);
        input.setMinRows(4);
        input.setMaxRows(16);
        return new FieldBox<>(field, input, FieldTexts::strip, text -> text);
    }

    private static FieldBox<ComboBox<Option>, Option> choice(
            ViewContext context, FormField.Choice field, Runnable changed) {
        var options = new ArrayList<>(field.options());
        var input = new ChoiceBox(context, options);
        input.onChosen(changed);
        input.setClearButtonVisible(!field.required());
        return new FieldBox<>(
                field,
                input,
                options,
                option -> option == null ? "" : option.value(),
                text -> FieldTexts.find(options, text));
    }

    private static FieldBox<CheckboxGroup<Option>, Set<Option>> several(FormField.Several field) {
        var input = new CheckboxGroup<Option>();
        var options = new ArrayList<>(field.options());
        input.setManualValidation(true);
        input.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        input.setItems(options);
        input.setItemLabelGenerator(Option::label);
        return new FieldBox<>(
                field, input, options, FieldTexts::joined, text -> Set.copyOf(FieldTexts.found(options, text)));
    }

    private static FieldBox<TextField, String> decimal(Locale locale, FormField.Decimal field) {
        var input = new TextField();
        input.setManualValidation(true);
        input.getElement().setAttribute("inputmode", "decimal");
        return new FieldBox<>(
                field,
                input,
                typed -> Decimals.plain(locale, FieldTexts.strip(typed)),
                plain -> Decimals.typed(locale, plain));
    }

    private static FieldBox<IntegerField, Integer> whole(FormField field, int min, int max) {
        var input = new IntegerField();
        input.setManualValidation(true);
        input.setMin(min);
        input.setMax(max);
        input.setStepButtonsVisible(true);
        return new FieldBox<>(field, input, FieldTexts::digits, FieldTexts::number);
    }

    private static FieldBox<?, ?> score(FormField.Score field) {
        if (field.max() - field.min() >= FormField.Score.BUTTONS) {
            return whole(field, field.min(), field.max());
        }
        return new FieldBox<RadioButtonGroup<Integer>, Integer>(
                field, new ScoreButtons(field.min(), field.max()), FieldTexts::digits, FieldTexts::number);
    }

    private static FieldBox<DatePicker, LocalDate> day(ViewContext context, FormField.Day field) {
        return new FieldBox<>(field, DayField.of(context), day -> day == null ? "" : day.toString(), FieldTexts::day);
    }

    private void prepare(ViewContext context, Runnable changed) {
        component.setLabel(context.text(field.labelKey()));
        // to screen readers a group of boxes must not be required; its help says so
        component.setRequiredIndicatorVisible(field.required() && !(field instanceof FormField.Several));
        component.setId("field-" + field.name());
        fold(context);
        help(context);
        if (component instanceof HasSize sized) {
            sized.setWidthFull();
        }
        if (component instanceof HasValueChangeMode typed) {
            typed.setValueChangeMode(ValueChangeMode.LAZY);
            typed.setValueChangeTimeout(PAUSE);
        }
        component.addValueChangeListener(event -> {
            help(context);
            if (event.isFromClient()) {
                component.setInvalid(false);
                changed.run();
            }
        });
    }

    private void fold(ViewContext context) {
        String key = field instanceof FormField.Area area ? area.unfoldKey() : null;
        if (key != null) {
            folded = new Folded(context.text(key), label(), component, this::focus);
        }
    }

    private void unfold(boolean needed) {
        if (folded != null && needed) {
            folded.open();
        }
    }

    private void help(ViewContext context) {
        if (component instanceof com.vaadin.flow.component.HasHelper helped) {
            helped.setHelperText(helpText(context));
        }
    }

    private @Nullable String helpText(ViewContext context) {
        int length = value().length();
        int max = max();
        if (max > 0 && length > max * 4 / 5) {
            return context.text("ui.form.length", length, max);
        }
        String key = field.helpKey();
        return key == null ? null : context.text(key);
    }

    private int max() {
        return switch (field) {
            case FormField.Line line -> line.max();
            case FormField.Area area -> area.max();
            default -> 0;
        };
    }

    /** The field, or a button that brings it to sight. */
    Component component() {
        return folded == null ? component : folded;
    }

    String name() {
        return field.name();
    }

    String label() {
        return component.getLabel();
    }

    /** Without the white space at its ends; empty for nothing. */
    String value() {
        return toText.apply(component.getValue());
    }

    void value(String text) {
        unfold(!text.isEmpty());
        V value = fromText.apply(text);
        if (value == null) {
            component.clear();
        } else {
            component.setValue(value);
        }
    }

    /** Gives it other choices; what is chosen stays where it is among them. */
    void options(List<Option> now) {
        String chosen = value();
        options.clear();
        options.addAll(now);
        if (component instanceof HasListDataView<?, ?> listed) {
            listed.getListDataView().refreshAll();
        }
        value(chosen);
    }

    /** Whether it has to be filled in and is empty. */
    boolean lacking() {
        return field.required() && value().isEmpty();
    }

    /** A value of the field as people read it. */
    String shown(String text) {
        return switch (field) {
            case FormField.Choice choice -> {
                Option option = FieldTexts.find(options, text);
                yield option == null ? text : option.label();
            }
            case FormField.Several several ->
                FieldTexts.found(options, text).stream().map(Option::label).collect(Collectors.joining(", "));
            case FormField.Decimal decimal -> Objects.toString(fromText.apply(text), text);
            default -> text;
        };
    }

    void error(@Nullable String message) {
        unfold(message != null);
        component.setErrorMessage(message);
        component.setInvalid(message != null);
    }

    boolean wrong() {
        return component.isInvalid();
    }

    void focus() {
        if (component instanceof Focusable<?> focusable) {
            focusable.focus();
        } else {
            component.getElement().callJsFunction("focus");
        }
    }

    /** Why what was typed is no value of the field, null when it is one. */
    @Nullable
    String problem() {
        return (Component) component instanceof ChoiceBox choice ? choice.problem() : null;
    }
}
