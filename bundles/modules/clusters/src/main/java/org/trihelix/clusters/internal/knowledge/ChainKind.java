package org.trihelix.clusters.internal.knowledge;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Component;
import org.trihelix.api.knowledge.KnowledgeForm;
import org.trihelix.api.knowledge.KnowledgeForm.Entry;
import org.trihelix.api.knowledge.KnowledgeForm.Type;
import org.trihelix.api.knowledge.KnowledgeKind;
import org.trihelix.api.knowledge.Section;
import org.trihelix.api.text.Label;
import org.trihelix.api.text.Message;
import org.trihelix.clusters.ValueChain;
import org.trihelix.clusters.domain.Chain;
import org.trihelix.clusters.domain.ChainLink;
import org.trihelix.clusters.internal.GeneralChain;

/** Value chains from files. */
@Component(service = KnowledgeKind.class)
public final class ChainKind implements KnowledgeKind<ValueChain> {

    private static final int LINKS_LEAST = 2;
    private static final int LINKS_MOST = 40;

    private record FileChain(Chain chain) implements ValueChain {}

    @Override
    public String folder() {
        return "chains";
    }

    @Override
    public Class<ValueChain> type() {
        return ValueChain.class;
    }

    @Override
    public ValueChain read(String code, Section file) {
        if (code.equals(GeneralChain.CODE)) {
            file.wrong("", Message.of("clusters.knowledge.general", GeneralChain.CODE));
        }
        Label name = file.label("name");
        List<Section> parts = file.list("links");
        if (parts.size() < LINKS_LEAST || parts.size() > LINKS_MOST) {
            file.wrong("links", Message.of("clusters.knowledge.links", LINKS_LEAST, LINKS_MOST));
        }
        List<ChainLink> links = parts.stream().map(ChainKind::link).toList();
        check(parts, links);
        return new FileChain(new Chain(code, name, links));
    }

    private static ChainLink link(Section part) {
        return new ChainLink(
                part.code("code"),
                part.label("name"),
                part.texts("needs").stream().distinct().toList());
    }

    private static void check(List<Section> parts, List<ChainLink> links) {
        Set<String> known = links.stream().map(ChainLink::code).collect(Collectors.toSet());
        var seen = new HashSet<String>();
        for (int i = 0; i < links.size(); i++) {
            Section part = parts.get(i);
            String code = links.get(i).code();
            if (!code.isEmpty() && !seen.add(code)) {
                part.wrong("code", Message.of("clusters.knowledge.twice", code));
            }
            for (String need : links.get(i).needs()) {
                if (need.equals(code)) {
                    part.wrong("needs", Message.of("clusters.knowledge.self", code));
                } else if (!known.contains(need)) {
                    part.wrong("needs", Message.of("clusters.knowledge.need", need, new KnowledgeForm.Key("needs")));
                }
            }
        }
    }

    /** A label has no place in a message: each language takes its own of the two names. */
    @Override
    public Message describe(ValueChain knowledge) {
        Chain chain = knowledge.chain();
        return Message.of(
                "clusters.knowledge.chain", chain.name(), chain.links().size());
    }

    @Override
    public KnowledgeForm form() {
        return KnowledgeForm.of(
                ChainKind.class,
                folder(),
                "clusters.file.chain",
                Entry.of("name", Type.WORDS).need(),
                Entry.list(
                        "links",
                        Entry.of("name", Type.WORDS).need(),
                        Entry.of("needs", Type.REFERENCES),
                        Entry.of("code", Type.CODE).need()));
    }
}
