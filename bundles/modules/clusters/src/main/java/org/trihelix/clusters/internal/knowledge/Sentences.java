package org.trihelix.clusters.internal.knowledge;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.trihelix.api.people.Sector;
import org.trihelix.api.text.Label;
import org.trihelix.api.text.Message;
import org.trihelix.clusters.Makeup;
import org.trihelix.clusters.Makeup.Member;

/** What a condition asks for and what is missing, in words. */
final class Sentences {

    private static final String KEY = "clusters.rules.";

    private Sentences() {}

    static Message condition(Condition condition) {
        String name = KEY + condition.count().name().toLowerCase(Locale.ROOT);
        if (condition.count() == Count.MANAGEMENT) {
            return Message.of(name, condition.least());
        }
        String who = condition.committed() ? ".committed" : ".any";
        Set<Sector> sectors = condition.sectors();
        return sectors.isEmpty()
                ? Message.of(name + who, amount(condition))
                : Message.of(KEY + "sectors" + who, amount(condition), sectors.size(), sectors(sectors));
    }

    private static Object amount(Condition condition) {
        return switch (condition.count()) {
            case MEMBERS -> amount(condition, "amount.members", "amount.share");
            case LINKS -> amount(condition, "amount.links", "amount.chain");
            default -> condition.least();
        };
    }

    private static Message amount(Condition condition, String number, String share) {
        Message least = Message.of(KEY + number, condition.least());
        Message part = Message.of(KEY + share, condition.share());
        if (condition.least() > 0 && condition.share() > 0) {
            return Message.of(KEY + "amount.both", least, part);
        }
        return condition.share() > 0 ? part : least;
    }

    private static List<Message> sectors(Set<Sector> sectors) {
        return sectors.stream()
                .sorted()
                .map(sector -> Message.of("hub.sector." + sector))
                .toList();
    }

    static Message lack(Condition condition, Makeup makeup, double missing) {
        List<Member> counted = condition.counted(makeup);
        return switch (condition.count()) {
            case MEMBERS -> {
                Message lack = Message.of(KEY + (condition.committed() ? "lack.committed" : "lack.members"), missing);
                yield condition.grows(makeup) ? Message.of(KEY + "lack.share", lack) : lack;
            }
            case KINDS -> Message.of(KEY + "lack.kinds", missing, sectors(others(counted)));
            case HELICES -> Message.of(KEY + "lack.helices", missing, helices(counted));
            case LINKS -> Message.of(KEY + "lack.links", missing);
            case MANAGEMENT -> Message.of(KEY + "lack.management", missing);
        };
    }

    private static Set<Sector> others(List<Member> counted) {
        Set<Sector> there = counted.stream().map(Member::sector).collect(Collectors.toSet());
        return Arrays.stream(Sector.values())
                .filter(sector -> !there.contains(sector))
                .collect(Collectors.toSet());
    }

    private static List<Message> helices(List<Member> counted) {
        Set<Sector.Helix> there =
                counted.stream().map(member -> member.sector().helix()).collect(Collectors.toSet());
        return Arrays.stream(Sector.Helix.values())
                .filter(helix -> !there.contains(helix))
                .map(helix -> Message.of("clusters.helix." + helix))
                .toList();
    }

    /** Why nobody can say how it stands. */
    static Message unknown(Condition condition, Makeup makeup) {
        Label chain = makeup.chain().name();
        return condition.count() == Count.MANAGEMENT
                ? Message.of(KEY + "unknown.management")
                : Message.of("clusters.chain.away", chain.ru(), chain.en());
    }
}
