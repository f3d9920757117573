package org.trihelix.clusters;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;
import org.trihelix.api.Page;
import org.trihelix.api.PageRequest;
import org.trihelix.api.SubjectRef;
import org.trihelix.api.access.Caller;
import org.trihelix.clusters.Network.Known;
import org.trihelix.clusters.Network.Reported;
import org.trihelix.clusters.Network.Role;
import org.trihelix.clusters.Network.Suggestions;
import org.trihelix.clusters.domain.Chain;
import org.trihelix.clusters.domain.Profile;

/** What organizations can do and who works with whom. Every method asks whether the caller may; every change is in the journal. */
@ProviderType
public interface Networks {

    /** Value chains there are now, the general one first. */
    List<Chain> chains();

    /**
     * Those among which a cluster of the region chooses, the general one first.
     *
     * @param region code, null for the whole platform
     */
    List<Chain> chains(@Nullable String region);

    /** The chain of that code; one without links when its module is not here. */
    Chain chain(String code);

    /** Version 0 while nobody has told anything about the organization. */
    Profile profile(Caller caller, String organization);

    /** Organizations that say they stand in the chain, by code of the link; links where nobody stands are left out. */
    Map<String, Set<String>> standing(Caller caller, String chain);

    /** Whether the caller may keep its profile: he belongs to it, or keeps the network. */
    boolean keeps(Caller caller, String organization);

    /**
     * Keeps what an organization can do and where it stands.
     *
     * @throws org.trihelix.api.ConflictException when the profile's version is no longer the current one
     */
    Profile keep(Caller caller, Profile profile);

    /** All tied organizations with their communities. */
    Network network(Caller caller);

    /** Those organizations alone, tied to each other or not, as one community. */
    Network among(Caller caller, Collection<String> organizations);

    /** Ties of one organization, newest first. */
    Page<Known> ties(Caller caller, String organization, PageRequest page);

    /**
     * Records a tie, which the people of either organization may do; nothing happens when the two are tied so already.
     *
     * @throws org.trihelix.api.InvalidException when it is of a kind that is seen, not told
     */
    void tie(Caller caller, Reported reported);

    /**
     * Takes a recorded tie away, which the people of either organization may do.
     *
     * @throws org.trihelix.api.ConflictException when it was seen in what the organizations did
     */
    void untie(Caller caller, String tie);

    /**
     * The whole network and the candidates that it suggests, the largest first: communities of at least three organizations.
     *
     * @param region only candidates with a member there or below; null for all
     */
    Suggestions suggestions(Caller caller, @Nullable String region, String chain);

    /**
     * Roles that carrying the idea out requires, and who could fill each.
     *
     * @param links codes of the links of the chain that are required; empty for all
     */
    List<Role> roles(Caller caller, SubjectRef idea, String chain, List<String> links);

    /** Links of a cluster's chain where none of its organizations stands, and who else could fill each. */
    List<Role> openings(Caller caller, Cluster cluster);
}
