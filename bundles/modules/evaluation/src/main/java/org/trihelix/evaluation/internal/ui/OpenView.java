package org.trihelix.evaluation.internal.ui;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.InvalidException;
import org.trihelix.api.PageRequest;
import org.trihelix.api.SubjectRef;
import org.trihelix.api.access.Permission;
import org.trihelix.api.people.Regions;
import org.trihelix.api.subject.Subject;
import org.trihelix.api.subject.Subjects;
import org.trihelix.evaluation.CriteriaModels;
import org.trihelix.evaluation.EvaluationPermissions;
import org.trihelix.evaluation.Evaluations;
import org.trihelix.evaluation.domain.Funnel;
import org.trihelix.ui.Crumb;
import org.trihelix.ui.FormDefinition;
import org.trihelix.ui.FormField;
import org.trihelix.ui.FormPage;
import org.trihelix.ui.FormStep;
import org.trihelix.ui.Option;
import org.trihelix.ui.ViewContext;
import org.trihelix.ui.ViewContribution;

/** The form that opens an evaluation. */
@org.osgi.service.component.annotations.Component(service = ViewContribution.class)
public final class OpenView implements ViewContribution {

    private static final int DAYS = 14;

    private final Evaluations evaluations;
    private final CriteriaModels models;
    private final Subjects subjects;
    private final Regions regions;

    @Activate
    public OpenView(
            @Reference Evaluations evaluations,
            @Reference CriteriaModels models,
            @Reference Subjects subjects,
            @Reference Regions regions) {
        this.evaluations = evaluations;
        this.models = models;
        this.subjects = subjects;
        this.regions = regions;
    }

    @Override
    public String path() {
        return Paths.EVALUATIONS + "/new";
    }

    @Override
    public String titleKey() {
        return "evaluation.open";
    }

    @Override
    public Permission permission() {
        return EvaluationPermissions.MANAGE;
    }

    @Override
    public Component create(ViewContext context) {
        var say = new Say(context, regions);
        List<Option> offered = EvaluationListView.modelOptions(say, models, false);
        var initial = new HashMap<String, String>();
        SubjectRef wanted = Paths.subject(context.query("subject"));
        if (wanted != null) {
            initial.put("subject", wanted.toString());
        }
        if (!offered.isEmpty()) {
            initial.put("model", preferred(context, offered));
        }
        LocalDate today = LocalDate.now(context.clock().withZone(context.zone()));
        initial.put("deadline", today.plusDays(DAYS).toString());
        return new FormPage(
                context,
                new FormDefinition(
                        List.of(new Crumb(say.text("evaluation.list.title"), Paths.EVALUATIONS)),
                        titleKey(),
                        List.of(new FormStep(titleKey(), fields(candidates(context, wanted), offered))),
                        initial,
                        "evaluation.open",
                        values -> open(context, values),
                        null,
                        null));
    }

    /** The platform's own preset where it is there: it is what a technology platform asks first. */
    private String preferred(ViewContext context, List<Option> offered) {
        return models.find(context.caller(), "", null, false, PageRequest.first(PageRequest.MAX_LIMIT)).items().stream()
                .filter(model -> "platform".equals(model.preset()))
                .map(model -> model.id())
                .findFirst()
                .orElseGet(() -> offered.getFirst().value());
    }

    private static List<FormField> fields(List<Option> candidates, List<Option> offered) {
        return List.of(
                new FormField.Choice(
                        "subject", "evaluation.field.subject", "evaluation.help.subject", true, candidates),
                new FormField.Choice("model", "evaluation.field.model", "evaluation.help.model", true, offered),
                new FormField.Day("deadline", "evaluation.field.deadline", "evaluation.help.deadline", true));
    }

    /** What stands before or in evaluation, of all kinds that have stages. */
    private List<Option> candidates(ViewContext context, @Nullable SubjectRef wanted) {
        var refs = new LinkedHashSet<SubjectRef>();
        if (wanted != null) {
            refs.add(wanted);
        }
        for (String kind : subjects.kinds()) {
            subjects.flow(kind).ifPresent(flow -> {
                for (String stage : stages()) {
                    refs.addAll(flow.standing(context.caller(), stage, PageRequest.first(PageRequest.MAX_LIMIT))
                            .items());
                }
            });
        }
        return subjects.subjects(context.caller(), refs, context.locale()).values().stream()
                .filter(subject -> !subject.authors().contains(context.caller().id()))
                .map(subject -> new Option(subject.ref().toString(), label(subject)))
                .toList();
    }

    private static List<String> stages() {
        var stages = new ArrayList<String>();
        stages.add(Funnel.EVALUATION);
        stages.addAll(Funnel.BEFORE.reversed());
        return stages;
    }

    private static String label(Subject subject) {
        String state = subject.state();
        return state == null ? subject.title() : subject.title() + " · " + state;
    }

    private void open(ViewContext context, Map<String, String> values) {
        SubjectRef subject = Paths.subject(values.get("subject"));
        if (subject == null) {
            throw InvalidException.field("subject", "evaluation.error.subject.missing");
        }
        var opened = evaluations.open(
                context.caller(), subject, values.getOrDefault("model", ""), day(values.getOrDefault("deadline", "")));
        context.done(context.text("evaluation.opened"));
        context.navigate(Paths.assigning(opened.id()));
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw InvalidException.field("deadline", "evaluation.error.day");
        }
    }
}
