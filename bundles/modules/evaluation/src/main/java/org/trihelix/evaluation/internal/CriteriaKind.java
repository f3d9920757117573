package org.trihelix.evaluation.internal;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import org.trihelix.api.FieldError;
import org.trihelix.api.knowledge.KnowledgeForm;
import org.trihelix.api.knowledge.KnowledgeForm.Entry;
import org.trihelix.api.knowledge.KnowledgeForm.Type;
import org.trihelix.api.knowledge.KnowledgeKind;
import org.trihelix.api.knowledge.Section;
import org.trihelix.api.text.Label;
import org.trihelix.api.text.Message;
import org.trihelix.evaluation.CriteriaModel.Draft;
import org.trihelix.evaluation.CriteriaPreset;
import org.trihelix.evaluation.domain.CriteriaSet;
import org.trihelix.evaluation.domain.Criterion;
import org.trihelix.evaluation.domain.ScoreScale;

/** Criteria models in files. */
@Component(service = KnowledgeKind.class)
public final class CriteriaKind implements KnowledgeKind<CriteriaPreset> {

    private static final Set<String> BUILT_IN = Set.of("platform", "impact");
    private static final double WEIGHT_MOST = 1000;
    private static final int BEST = 10;

    private record FilePreset(String code, Label name, Label purpose, CriteriaSet criteria) implements CriteriaPreset {}

    @Override
    public String folder() {
        return "criteria";
    }

    @Override
    public Class<CriteriaPreset> type() {
        return CriteriaPreset.class;
    }

    @Override
    public CriteriaPreset read(String code, Section file) {
        if (BUILT_IN.contains(code)) {
            file.wrong("", Message.of("evaluation.error.preset.builtIn", code));
        }
        Label name = file.label("name");
        Label purpose = file.optionalLabel("purpose");
        List<Section> parts = file.list("criteria");
        List<Criterion> criteria = parts.stream().map(CriteriaKind::criterion).toList();
        var set = new CriteriaSet(CriteriaSet.Method.DIRECT, List.of(), criteria);
        for (FieldError error : JournaledModels.errors(new Draft(name, purpose, null, set))) {
            Section part = part(error.field(), parts, criteria);
            (part == null ? file : part).wrong(part == null ? error.field() : "code", error.message());
        }
        return new FilePreset(code, name, purpose, set);
    }

    /** Where the criterion stands that an error is about; null when it is about none. */
    private static @Nullable Section part(String field, List<Section> parts, List<Criterion> criteria) {
        for (int i = criteria.size() - 1; i >= 0; i--) {
            if (field.equals("criteria." + criteria.get(i).code())) {
                return parts.get(i);
            }
        }
        return null;
    }

    private static Criterion criterion(Section one) {
        var scale = new ScoreScale(
                one.whole("worst", -ScoreScale.LARGEST, ScoreScale.LARGEST, 0),
                one.whole("best", -ScoreScale.LARGEST, ScoreScale.LARGEST, BEST),
                one.optionalLabel("worst-words"),
                one.optionalLabel("best-words"));
        return new Criterion(
                one.code("code"),
                one.optionalText("part-of"),
                one.label("name"),
                one.optionalLabel("help"),
                scale,
                one.number("weight", 0, WEIGHT_MOST, 1));
    }

    @Override
    public Message describe(CriteriaPreset preset) {
        return Message.of(
                "evaluation.knowledge.criteria",
                preset.name(),
                preset.criteria().leaves().size());
    }

    @Override
    public KnowledgeForm form() {
        return KnowledgeForm.of(
                CriteriaKind.class,
                folder(),
                "evaluation.file",
                Entry.of("name", Type.WORDS).need(),
                Entry.of("purpose", Type.WORDS),
                Entry.list(
                        "criteria",
                        Entry.of("name", Type.WORDS).need(),
                        Entry.of("help", Type.WORDS),
                        Entry.of("weight", Type.NUMBER),
                        Entry.of("worst-words", Type.WORDS).seldom(),
                        Entry.of("best-words", Type.WORDS).seldom(),
                        Entry.of("worst", Type.NUMBER).seldom(),
                        Entry.of("best", Type.NUMBER).seldom(),
                        Entry.of("part-of", Type.REFERENCE).seldom(),
                        Entry.of("code", Type.CODE).need()));
    }
}
