package org.trihelix.clusters;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.trihelix.api.people.Organization;
import org.trihelix.api.text.Message;
import org.trihelix.clusters.domain.ChainLink;
import org.trihelix.clusters.domain.TieKind;

/**
 * Organizations and the ties between them.
 *
 * @param nodes by name
 * @param edges one for each tied pair
 */
public record Network(List<Node> nodes, List<Edge> edges) {

    public Network {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }

    /**
     * An organization.
     *
     * @param community number of its community, from 0, the largest first
     * @param stability how far several runs agree on its community, 0 to 1
     */
    public record Node(Organization organization, int community, double stability) {}

    /**
     * Ties of two organizations, summed.
     *
     * @param kinds how many of each kind
     */
    public record Edge(String one, String other, double weight, Map<TieKind, Integer> kinds) {

        public Edge {
            kinds = Map.copyOf(kinds);
        }
    }

    /**
     * A tie with both names.
     *
     * @param note what somebody says about it, may be empty
     */
    public record Known(
            String id,
            String one,
            String oneName,
            String other,
            String otherName,
            TieKind kind,
            double weight,
            String source,
            String note,
            Instant made) {}

    /**
     * A candidate that the network suggests: a community that works together more than chance would have it.
     *
     * @param members with the most stable membership first
     * @param modularity of the whole partition, −.5 to 1
     * @param complements tied or not, pairs of members where one takes in what the other gives
     * @param roles links of the chain where none of them stands, with who could fill them
     */
    public record Proposal(
            int community,
            List<Node> members,
            Composition composition,
            double modularity,
            int complements,
            List<Role> roles) {

        public Proposal {
            members = List.copyOf(members);
            roles = List.copyOf(roles);
        }
    }

    /** The network and the candidates that it suggests, computed together. */
    public record Suggestions(Network network, List<Proposal> proposals) {

        public Suggestions {
            proposals = List.copyOf(proposals);
        }
    }

    /**
     * A link of a chain and who could hold it, the fittest first.
     */
    public record Role(ChainLink link, List<Fit> fits) {

        public Role {
            fits = List.copyOf(fits);
        }
    }

    /**
     * An organization that could hold a link.
     *
     * @param points how many reasons speak for it, each with its weight
     * @param reasons in the reader's words
     */
    public record Fit(Organization organization, double points, List<Message> reasons) {

        public Fit {
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * A tie that somebody records.
     *
     * @param kind one that {@link TieKind#isReported() people record}
     * @param note what it is about, at most 500 characters
     */
    public record Reported(String one, String other, TieKind kind, String note) {}
}
