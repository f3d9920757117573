package org.trihelix.evaluation.internal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.trihelix.api.text.Message;
import org.trihelix.evaluation.Evaluation;
import org.trihelix.evaluation.Evaluation.Task;
import org.trihelix.evaluation.domain.Assignment;
import org.trihelix.ui.Confirm;
import org.trihelix.ui.EmptyState;
import org.trihelix.ui.PageAction;
import org.trihelix.ui.Question;
import org.trihelix.ui.StatusChip;
import org.trihelix.ui.ViewContext;

/** Who was asked, and what can be done about those who stay silent. */
final class Reviewers extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient ViewContext context;
    private final transient Say say;
    private final transient Services services;
    private final transient Consumer<Evaluation> changed;
    private transient Evaluation evaluation;

    Reviewers(Say say, Services services, Evaluation evaluation, Consumer<Evaluation> changed) {
        this.context = say.context();
        this.say = say;
        this.services = services;
        this.changed = changed;
        this.evaluation = evaluation;
        getContent().addClassName("th-sections");
        show(evaluation);
    }

    void show(Evaluation now) {
        evaluation = now;
        getContent().removeAll();
        if (now.tasks().isEmpty()) {
            getContent()
                    .add(new EmptyState(
                            context,
                            say.text("evaluation.reviewers.none"),
                            say.text("evaluation.reviewers.noneText"),
                            now.can().lead() ? PageAction.of("evaluation.assign", this::ask) : null));
            return;
        }
        getContent().add(table());
        if (now.can().lead()) {
            var ask = new Button(say.text("evaluation.assign"), click -> context.attempt(this::ask));
            getContent().add(new Div(ask));
        }
    }

    private Component table() {
        boolean reasons =
                evaluation.tasks().stream().anyMatch(task -> !task.reason().isEmpty());
        var headings =
                new ArrayList<>(List.of("evaluation.field.person", "evaluation.field.stage", "evaluation.field.due"));
        if (reasons) {
            headings.add("evaluation.field.reason");
        }
        headings.add("evaluation.actions");
        var table = new Tables(say, say.text("evaluation.reviewers.table"), headings);
        for (Task task : evaluation.tasks()) {
            var cells = new ArrayList<Object>(
                    List.of(new StatusChip(say.status(task.status(), task.overdue())), new Span(say.day(task.due()))));
            if (reasons) {
                cells.add(new Span(task.reason()));
            }
            cells.add(actions(task));
            table.row(new Span(task.name()), cells.toArray());
        }
        return table.made();
    }

    private Component actions(Task task) {
        var row = new Div();
        row.addClassName("th-actions");
        if (evaluation.can().lead() && task.status() == Assignment.Status.ASKED) {
            row.add(
                    button("evaluation.postpone", task, () -> postpone(task)),
                    button("evaluation.replace", task, () -> replace(task)),
                    button("evaluation.withdraw", task, () -> withdraw(task)));
        } else if (evaluation.can().lead() && task.status() == Assignment.Status.DECLINED) {
            row.add(button("evaluation.replace", task, () -> replace(task)));
        }
        return row;
    }

    private Button button(String key, Task task, Runnable run) {
        var button = new Button(say.text(key), click -> context.attempt(run));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(say.text(key) + ": " + task.name());
        return button;
    }

    /** Opens the dialog that asks reviewers. */
    void ask() {
        ExpertsDialog.ask(
                say,
                services.evaluations().candidates(context.caller(), evaluation.id()),
                evaluation.deadline(),
                (persons, due) ->
                        changed.accept(services.evaluations().assign(context.caller(), evaluation.id(), persons, due)));
    }

    private void replace(Task task) {
        ReviewerDialog.another(
                say,
                "evaluation.replace",
                services.evaluations().candidates(context.caller(), evaluation.id()),
                evaluation.deadline(),
                (person, due) -> changed.accept(
                        services.evaluations().replace(context.caller(), evaluation.id(), task.id(), person, due, "")));
    }

    private void postpone(Task task) {
        ReviewerDialog.day(
                say,
                task.name(),
                task.due(),
                due -> changed.accept(
                        services.evaluations().postpone(context.caller(), evaluation.id(), task.id(), due)));
    }

    private void withdraw(Task task) {
        var question = new Question(
                Message.of("evaluation.ask.withdraw", task.name()),
                Message.of("evaluation.ask.withdraw.text"),
                "evaluation.withdraw",
                true,
                Question.Reason.OPTIONAL);
        Confirm.ask(
                context,
                question,
                reason -> changed.accept(
                        services.evaluations().withdraw(context.caller(), evaluation.id(), task.id(), reason)));
    }
}
