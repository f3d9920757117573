package org.trihelix.clusters.internal.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.Page;
import org.trihelix.api.SubjectRef;
import org.trihelix.api.people.Organization;
import org.trihelix.api.text.Label;
import org.trihelix.api.text.Texts;
import org.trihelix.clusters.Cluster;
import org.trihelix.clusters.Composition;
import org.trihelix.clusters.Finding;
import org.trihelix.clusters.JointProject;
import org.trihelix.clusters.Network;
import org.trihelix.clusters.Verdict;
import org.trihelix.clusters.domain.Document;
import org.trihelix.clusters.domain.Effect;
import org.trihelix.clusters.domain.Kind;
import org.trihelix.clusters.domain.Milestone;
import org.trihelix.clusters.domain.Origin;
import org.trihelix.clusters.domain.Phase;
import org.trihelix.clusters.domain.Principle;
import org.trihelix.clusters.domain.Project;
import org.trihelix.clusters.domain.Stage;

/** What programs get. */
public final class Views {

    private Views() {}

    /** A list that is always given whole. */
    static <T> Page<T> whole(List<T> items) {
        return new Page<>(items, null, items.size());
    }

    /**
     * A cluster or a candidate for one.
     *
     * @param stageDue last day of the stage, null before it is founded
     * @param stageLatest the latest last day it can be given, null before it is founded
     * @param clock {@code RUNNING}, {@code OVERDUE} or {@code HOLD}
     * @param management full-time posts of its management, null when nobody has told
     * @param ideas {@code idea:ID} each
     * @param rules what programmes and laws of its region ask of its composition
     * @param can what the caller may do now
     */
    public record ClusterView(
            String id,
            String name,
            String purpose,
            Kind kind,
            @Nullable String region,
            Principle principle,
            String chain,
            @Nullable Double management,
            Origin origin,
            Phase phase,
            @Nullable Stage stage,
            @Nullable LocalDate stageDue,
            @Nullable LocalDate stageLatest,
            Stage.Clock clock,
            String reason,
            List<String> ideas,
            List<Cluster.Participant> participants,
            Composition composition,
            List<RuleView> rules,
            Instant proposed,
            @Nullable Instant founded,
            Instant changed,
            int version,
            Cluster.Can can) {

        static ClusterView of(Cluster one) {
            return new ClusterView(
                    one.id(),
                    one.charter().name(),
                    one.charter().purpose(),
                    one.charter().kind(),
                    one.charter().region(),
                    one.charter().principle(),
                    one.charter().chain(),
                    one.charter().management(),
                    one.origin(),
                    one.standing().phase(),
                    one.standing().stage(),
                    one.standing().due(),
                    one.standing().latest(),
                    one.clock(),
                    one.standing().reason(),
                    one.ideas().stream().map(SubjectRef::toString).toList(),
                    one.participants(),
                    one.composition(),
                    one.rules().stream().map(RuleView::of).toList(),
                    one.proposed(),
                    one.founded(),
                    one.changed(),
                    one.version(),
                    one.can());
        }
    }

    /**
     * How a cluster stands to a rule of composition.
     *
     * @param source where the rule comes from, in both languages; empty when nobody said
     * @param holds null while nothing is missing, but something is not known
     * @param conditions each {@code HOLDS}, {@code MISSING} or {@code UNKNOWN}, with what there is, what there must be and what is missing
     */
    public record RuleView(
            String code, Label name, Label source, @Nullable Boolean holds, List<Finding> conditions) {

        static RuleView of(Verdict verdict) {
            Boolean holds = verdict.state() == Finding.State.UNKNOWN ? null : verdict.state() == Finding.State.HOLDS;
            return new RuleView(verdict.code(), verdict.name(), verdict.source(), holds, verdict.findings());
        }
    }

    /**
     * A joint project.
     *
     * @param partners names of the organizations that take part beside the leading one, by identifier
     * @param people names of those who are responsible, by identifier
     * @param mayWork whether the caller may add to it
     * @param mayReport identifiers of the milestones that the caller may report as reached
     */
    public record ProjectView(
            String id,
            String cluster,
            String clusterName,
            String title,
            String summary,
            @Nullable String idea,
            String lead,
            String leadName,
            String responsible,
            LocalDate starts,
            LocalDate ends,
            Map<String, String> partners,
            Map<String, String> people,
            List<Milestone> milestones,
            List<Document> documents,
            List<Effect> effects,
            Project.State state,
            String reason,
            Instant opened,
            Instant changed,
            int version,
            boolean mayWork,
            Set<String> mayReport) {

        static ProjectView of(JointProject one) {
            SubjectRef idea = one.plan().idea();
            return new ProjectView(
                    one.id(),
                    one.cluster(),
                    one.clusterName(),
                    one.plan().title(),
                    one.plan().summary(),
                    idea == null ? null : idea.toString(),
                    one.plan().lead(),
                    one.leadName(),
                    one.plan().responsible(),
                    one.plan().starts(),
                    one.plan().ends(),
                    one.partners(),
                    one.people(),
                    one.milestones(),
                    one.documents(),
                    one.effects(),
                    one.state(),
                    one.reason(),
                    one.opened(),
                    one.changed(),
                    one.version(),
                    one.work(),
                    one.mine());
        }
    }

    /** An organization in short. */
    public record OrganizationView(
            String id, String name, String sector, @Nullable String region) {

        static OrganizationView of(Organization one) {
            return new OrganizationView(one.id(), one.name(), one.sector().name(), one.region());
        }
    }

    /** An organization in the network. */
    public record NodeView(OrganizationView organization, int community, double stability) {

        static NodeView of(Network.Node node) {
            return new NodeView(OrganizationView.of(node.organization()), node.community(), node.stability());
        }
    }

    /** Organizations and ties. */
    public record NetworkView(List<NodeView> nodes, List<Network.Edge> edges) {

        static NetworkView of(Network network) {
            return new NetworkView(network.nodes().stream().map(NodeView::of).toList(), network.edges());
        }
    }

    /** A candidate that the network suggests. */
    public record ProposalView(
            int community,
            List<NodeView> members,
            Composition composition,
            double modularity,
            int complements,
            List<RoleView> roles) {

        static ProposalView of(Network.Proposal proposal, Texts texts, java.util.Locale locale) {
            return new ProposalView(
                    proposal.community(),
                    proposal.members().stream().map(NodeView::of).toList(),
                    proposal.composition(),
                    proposal.modularity(),
                    proposal.complements(),
                    proposal.roles().stream()
                            .map(role -> RoleView.of(role, texts, locale))
                            .toList());
        }
    }

    /** A link of a chain and who could hold it. */
    public record RoleView(String link, String name, List<FitView> fits) {

        static RoleView of(Network.Role role, Texts texts, java.util.Locale locale) {
            return new RoleView(
                    role.link().code(),
                    role.link().name().in(locale),
                    role.fits().stream()
                            .map(fit -> FitView.of(fit, texts, locale))
                            .toList());
        }
    }

    /** An organization that could hold a link, and why, in the caller's language. */
    public record FitView(OrganizationView organization, double points, List<String> reasons) {

        static FitView of(Network.Fit fit, Texts texts, java.util.Locale locale) {
            return new FitView(
                    OrganizationView.of(fit.organization()),
                    fit.points(),
                    fit.reasons().stream()
                            .map(reason -> texts.text(locale, reason))
                            .toList());
        }
    }
}
