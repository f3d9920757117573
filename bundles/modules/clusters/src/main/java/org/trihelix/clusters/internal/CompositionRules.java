package org.trihelix.clusters.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.trihelix.api.people.Organization;
import org.trihelix.api.plugin.Contributed;
import org.trihelix.api.plugin.Reach;
import org.trihelix.api.text.Texts;
import org.trihelix.clusters.CompositionRule;
import org.trihelix.clusters.Finding;
import org.trihelix.clusters.Makeup;
import org.trihelix.clusters.Verdict;
import org.trihelix.clusters.domain.Alliance;
import org.trihelix.clusters.domain.Profile;
import org.trihelix.clusters.domain.Seat;
import org.trihelix.clusters.internal.store.NetworkStore;

/** Asks the rules that there are now for a cluster's region. */
@Component(service = CompositionRules.class)
public class CompositionRules {

    private static final Logger LOG = LoggerFactory.getLogger(CompositionRules.class);

    private final Contributed<CompositionRule> known = new Contributed<>();
    private final Ledger ledger;
    private final NetworkStore network;
    private final Chains chains;
    private final Wording wording;

    @Activate
    public CompositionRules(
            @Reference Ledger ledger,
            @Reference NetworkStore network,
            @Reference Chains chains,
            @Reference Texts texts) {
        this.ledger = ledger;
        this.network = network;
        this.chains = chains;
        this.wording = new Wording(texts);
    }

    @Reference(name = "rule", cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void add(CompositionRule rule, Map<String, Object> properties) {
        known.add(rule, properties);
    }

    public void remove(CompositionRule rule) {
        known.remove(rule);
    }

    @Reference(name = "reach", cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    public void setReach(Reach reach) {
        known.setReach(reach);
    }

    public void unsetReach(Reach reach) {
        known.unsetReach(reach);
    }

    /** @param organizations in the cluster, by identifier, as far as they are known */
    List<Verdict> of(Alliance cluster, Map<String, Organization> organizations) {
        List<CompositionRule> rules = known.in(cluster.charter().region());
        if (rules.isEmpty()) {
            return List.of();
        }
        Makeup makeup = makeup(cluster, organizations);
        return rules.stream()
                .map(rule -> new Verdict(rule.code(), rule.name(), rule.source(), findings(rule, makeup)))
                .sorted(Comparator.comparing(Verdict::code))
                .toList();
    }

    private Makeup makeup(Alliance cluster, Map<String, Organization> organizations) {
        String chain = cluster.charter().chain();
        Map<String, Profile> profiles = ledger.work.read(connection -> network.profiles(cluster.composition()));
        var members = new ArrayList<Makeup.Member>();
        for (Seat seat : cluster.seats()) {
            Organization organization = organizations.get(seat.organization());
            if (organization != null && !seat.is(Seat.Answer.DECLINED)) {
                members.add(member(seat, organization, profiles.get(seat.organization()), chain));
            }
        }
        return new Makeup(
                cluster.id(), members, chains.chain(chain), cluster.charter().management());
    }

    private static Makeup.Member member(Seat seat, Organization organization, @Nullable Profile profile, String chain) {
        var links = new HashSet<String>();
        if (profile != null) {
            links.addAll(profile.links(chain));
        }
        if (seat.link() != null) {
            links.add(seat.link());
        }
        return new Makeup.Member(organization.id(), organization.sector(), seat.is(Seat.Answer.CONFIRMED), links);
    }

    /** What is wrong with one rule keeps nobody from seeing the cluster. */
    private List<Finding> findings(CompositionRule rule, Makeup makeup) {
        try {
            return List.copyOf(rule.check(makeup));
        } catch (RuntimeException e) {
            LOG.warn("The composition rule {} could not be checked", rule.code(), e);
            return List.of(Finding.unknown(rule.name(), null, wording.label("clusters.rules.broken")));
        }
    }
}
