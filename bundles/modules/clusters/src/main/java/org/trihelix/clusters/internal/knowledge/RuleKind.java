package org.trihelix.clusters.internal.knowledge;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.knowledge.KnowledgeForm;
import org.trihelix.api.knowledge.KnowledgeForm.Entry;
import org.trihelix.api.knowledge.KnowledgeForm.Key;
import org.trihelix.api.knowledge.KnowledgeForm.Type;
import org.trihelix.api.knowledge.KnowledgeKind;
import org.trihelix.api.knowledge.Section;
import org.trihelix.api.people.Sector;
import org.trihelix.api.text.Label;
import org.trihelix.api.text.Message;
import org.trihelix.api.text.Texts;
import org.trihelix.clusters.CompositionRule;
import org.trihelix.clusters.internal.Wording;

/** Rules of composition from files. */
@Component(service = KnowledgeKind.class)
public final class RuleKind implements KnowledgeKind<CompositionRule> {

    private static final String COUNT = "count";
    private static final String LEAST = "at-least";
    private static final String SHARE = "share-at-least";
    private static final int CONDITIONS_MOST = 20;
    private static final double TENTH = .1;
    private static final double HUNDREDTH = .01;
    private static final double EXACT = 1e-6;

    private final Wording wording;

    @Activate
    public RuleKind(@Reference Texts texts) {
        wording = new Wording(texts);
    }

    @Override
    public String folder() {
        return "rules";
    }

    @Override
    public Class<CompositionRule> type() {
        return CompositionRule.class;
    }

    @Override
    public CompositionRule read(String code, Section file) {
        Label name = file.label("name");
        Label source = file.optionalLabel("source");
        List<Section> parts = file.list("conditions");
        if (parts.isEmpty() || parts.size() > CONDITIONS_MOST) {
            file.wrong("conditions", Message.of("clusters.knowledge.conditions", CONDITIONS_MOST));
        }
        List<Condition> conditions = parts.stream().map(RuleKind::condition).toList();
        return new FileRule(code, name, source, conditions, wording);
    }

    private static Condition condition(Section part) {
        Label name = part.optionalLabel("name");
        Count count = part.one(COUNT, Count.class);
        Set<Sector> sectors = sectors(part, count);
        boolean committed = part.flag("committed", true);
        if (count == Count.MANAGEMENT && part.has("committed")) {
            part.wrong("committed", Message.of("clusters.knowledge.committed", new Key("committed")));
        }
        double least = least(part, count);
        double share = part.number(SHARE, HUNDREDTH, 1, 0);
        boolean parted = count == Count.LINKS || count == Count.MEMBERS && (committed || !sectors.isEmpty());
        if (part.has(SHARE) && !parted) {
            part.wrong(SHARE, Message.of("clusters.knowledge.share", new Key(SHARE)));
        }
        if (!part.has(LEAST) && !part.has(SHARE)) {
            Message bound = Message.of("clusters.knowledge.bound", new Key(LEAST), new Key(SHARE));
            part.wrong(LEAST, parted ? bound : Message.of("clusters.knowledge.least", new Key(LEAST)));
        }
        return new Condition(name, count, sectors, committed, least, share);
    }

    /** Tenths of posts; of all else whole ones. */
    private static double least(Section part, Count count) {
        double unit = count == Count.MANAGEMENT ? TENTH : 1;
        double least = part.number(LEAST, unit, count.most(), 0);
        double units = least / unit;
        if (Math.abs(units - Math.rint(units)) > EXACT) {
            part.wrong(LEAST, Message.of("clusters.knowledge.step", unit));
        }
        return least;
    }

    private static Set<Sector> sectors(Section part, Count count) {
        var sectors = EnumSet.noneOf(Sector.class);
        for (String word : part.texts("sectors")) {
            sector(word)
                    .ifPresentOrElse(
                            sectors::add,
                            () -> part.wrong("sectors", Message.of("clusters.knowledge.sector", word, words())));
        }
        if (part.has("sectors") && count != Count.MEMBERS) {
            part.wrong("sectors", Message.of("clusters.knowledge.sectors", new Key("sectors")));
        }
        return sectors;
    }

    private static Optional<Sector> sector(String word) {
        return Arrays.stream(Sector.values())
                .filter(sector -> word(sector).equals(word.strip()))
                .findFirst();
    }

    private static List<String> words() {
        return Arrays.stream(Sector.values()).map(RuleKind::word).toList();
    }

    private static String word(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Message describe(CompositionRule rule) {
        int conditions = rule instanceof FileRule file ? file.conditions().size() : 0;
        return Message.of("clusters.knowledge.rule", rule.name(), conditions);
    }

    @Override
    public KnowledgeForm form() {
        return KnowledgeForm.of(
                RuleKind.class,
                folder(),
                "clusters.file.rule",
                Entry.of("name", Type.WORDS).need(),
                Entry.of("source", Type.WORDS),
                Entry.list(
                        "conditions",
                        Entry.choice(COUNT, Type.CHOICE, counts()).need(),
                        Entry.of(LEAST, Type.NUMBER),
                        Entry.choice("sectors", Type.CHOICES, words()).when(COUNT, word(Count.MEMBERS)),
                        Entry.of(SHARE, Type.NUMBER).when(COUNT, word(Count.MEMBERS), word(Count.LINKS)),
                        Entry.of("committed", Type.FLAG)
                                .seldom()
                                .when(
                                        COUNT,
                                        word(Count.MEMBERS),
                                        word(Count.KINDS),
                                        word(Count.HELICES),
                                        word(Count.LINKS)),
                        Entry.of("name", Type.WORDS).seldom()));
    }

    private static List<String> counts() {
        return Arrays.stream(Count.values()).map(RuleKind::word).toList();
    }
}
