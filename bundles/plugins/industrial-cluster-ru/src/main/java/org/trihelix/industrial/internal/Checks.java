package org.trihelix.industrial.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.people.Sector;
import org.trihelix.api.text.Label;
import org.trihelix.clusters.Finding;
import org.trihelix.clusters.Makeup;
import org.trihelix.industrial.domain.Requirements;
import org.trihelix.industrial.domain.Role;
import org.trihelix.industrial.domain.Told;

/**
 * The decree's conditions one by one. Of whom nothing was told may be anything, so a count that these could still reach is not known.
 *
 * @param committed participants that have confirmed
 * @param told by organization
 * @param names of organizations by identifier
 */
record Checks(
        Requirements requirements,
        Wording wording,
        List<Makeup.Member> committed,
        Map<String, Told> told,
        Function<Collection<String>, Map<String, String>> names) {

    /** So many are named where something lacks. */
    private static final int NAMED = 5;

    List<Finding> findings() {
        return Stream.of(
                        roles("enterprises", requirements.enterprises(), Role::makes),
                        roles("finals", requirements.finals(), role -> role == Role.FINAL),
                        cooperation(),
                        roles("infrastructure", requirements.infrastructure(), role -> role == Role.INFRASTRUCTURE),
                        roles("specialized", requirements.specialized(), role -> role == Role.SPECIALIZED),
                        sectors("education", requirements.education(), Sector.EDUCATION),
                        sectors("finance", requirements.finance(), Sector.FINANCE))
                .flatMap(List::stream)
                .toList();
    }

    private List<Finding> roles(String name, int least, Predicate<Role> counted) {
        long have = known().filter(one -> counted.test(one.role())).count();
        long silent = committed.size() - known().count();
        if (have < least && have + silent >= least) {
            return asked(least, Finding.unknown(condition(name), (double) least, lack(name + ".unknown", silent)));
        }
        return counted(name, have, least);
    }

    private List<Finding> sectors(String name, int least, Sector sector) {
        return counted(
                name,
                committed.stream().filter(member -> member.sector() == sector).count(),
                least);
    }

    private List<Finding> counted(String name, long have, int least) {
        return asked(
                least,
                have >= least
                        ? Finding.holds(condition(name), have, least)
                        : Finding.missing(condition(name), have, least, lack(name, least - have)));
    }

    private static List<Finding> asked(double least, Finding finding) {
        return least > 0 ? List.of(finding) : List.of();
    }

    private Stream<Told> known() {
        return committed.stream().map(this::of).flatMap(Stream::ofNullable);
    }

    private @Nullable Told of(Makeup.Member member) {
        return told.get(member.organization());
    }

    /** Each maker of materials and parts on its own: what others in the cluster use of it. One that made nothing that year is left out. */
    private List<Finding> cooperation() {
        var enough = new ArrayList<String>();
        var low = new ArrayList<String>();
        var silent = new ArrayList<String>();
        for (Makeup.Member member : committed) {
            Told one = of(member);
            if (one != null && one.role() == Role.PARTS && !Double.valueOf(0).equals(one.output())) {
                var share = one.share();
                (share.isEmpty() ? silent : share.getAsDouble() >= requirements.cooperation() ? enough : low)
                        .add(member.organization());
            }
        }
        return asked(requirements.cooperation(), cooperation(enough.size(), low, silent));
    }

    private Finding cooperation(int enough, List<String> low, List<String> silent) {
        Label condition = wording.label("industrial.condition.cooperation", requirements.cooperation());
        int makers = enough + low.size() + silent.size();
        if (!low.isEmpty()) {
            return Finding.missing(condition, enough, makers, lack("cooperation", named(low)));
        }
        if (!silent.isEmpty()) {
            return Finding.unknown(condition, (double) makers, lack("cooperation.unknown", named(silent)));
        }
        return makers == 0
                ? Finding.unknown(condition, null, lack("cooperation.none"))
                : Finding.holds(condition, enough, makers);
    }

    private String named(List<String> organizations) {
        List<String> first =
                List.copyOf(names.apply(Set.copyOf(organizations.subList(0, Math.min(NAMED, organizations.size()))))
                        .values());
        String text = String.join(", ", first.stream().sorted().toList());
        return organizations.size() > NAMED ? text + " +" + (organizations.size() - NAMED) : text;
    }

    private Label condition(String name) {
        return wording.label("industrial.condition." + name);
    }

    private Label lack(String name, Object argument) {
        return wording.label("industrial.lack." + name, argument);
    }

    private Label lack(String name) {
        return wording.label("industrial.lack." + name);
    }
}
