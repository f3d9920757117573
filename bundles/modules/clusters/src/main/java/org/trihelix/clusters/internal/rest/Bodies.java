package org.trihelix.clusters.internal.rest;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.InvalidException;
import org.trihelix.clusters.Cluster;
import org.trihelix.clusters.JointProject;
import org.trihelix.clusters.domain.Charter;
import org.trihelix.clusters.domain.Effect;
import org.trihelix.clusters.domain.Kind;
import org.trihelix.clusters.domain.Origin;
import org.trihelix.clusters.domain.Place;
import org.trihelix.clusters.domain.Principle;
import org.trihelix.clusters.domain.Profile;
import org.trihelix.clusters.domain.ProjectPlan;
import org.trihelix.clusters.domain.TieKind;
import org.trihelix.clusters.internal.GeneralChain;
import org.trihelix.clusters.internal.QueryWords;

/** What programs send. */
public final class Bodies {

    private Bodies() {}

    static <T> T given(@Nullable T value, String field) {
        if (value == null) {
            throw InvalidException.field(field, "clusters.error.missing", field);
        }
        return value;
    }

    static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    private static <T> List<T> list(@Nullable List<@Nullable T> values, String field) {
        return values == null
                ? List.of()
                : values.stream().map(value -> given(value, field)).toList();
    }

    /**
     * A candidate to be proposed, or what is to be changed about a cluster.
     *
     * @param kind {@code REGIONAL} when left out
     * @param principle {@code CHAIN} when left out
     * @param chain code of a value chain, {@code general} when left out
     * @param management full-time posts of its management, 0 to 1000 in steps of a tenth; not known when left out
     * @param origin {@code PEOPLE} when left out
     * @param ideas {@code idea:ID} each
     * @param version the one a change was made from
     */
    public record ClusterBody(
            @Nullable String name,
            @Nullable String purpose,
            @Nullable Kind kind,
            @Nullable String region,
            @Nullable Principle principle,
            @Nullable String chain,
            @Nullable Double management,
            @Nullable Origin origin,
            @Nullable List<@Nullable String> ideas,
            @Nullable List<@Nullable ParticipantBody> organizations,
            @Nullable Integer version) {

        Charter charter() {
            return new Charter(
                    given(name, "name"),
                    text(purpose),
                    kind == null ? Kind.REGIONAL : kind,
                    region,
                    principle == null ? Principle.CHAIN : principle,
                    chain == null ? GeneralChain.CODE : chain,
                    management);
        }

        Cluster.Draft draft() {
            return new Cluster.Draft(
                    charter(),
                    origin == null ? Origin.PEOPLE : origin,
                    list(ideas, "ideas").stream()
                            .map(idea -> QueryWords.subject("ideas", idea))
                            .toList(),
                    list(organizations, "organizations").stream()
                            .map(ParticipantBody::invited)
                            .toList());
        }
    }

    /**
     * An organization that is to take part.
     *
     * @param link code of the link it is to hold, left out for none in particular
     */
    public record ParticipantBody(
            @Nullable String organization, @Nullable String link) {

        Cluster.Invited invited() {
            return new Cluster.Invited(given(organization, "organization"), link);
        }
    }

    /**
     * Organizations that are to take part: one, or several in {@code organizations}.
     *
     * @param link code of the link that the one is to hold
     */
    public record ParticipantsBody(
            @Nullable String organization,
            @Nullable String link,
            @Nullable List<@Nullable ParticipantBody> organizations) {

        List<Cluster.Invited> invited() {
            return organizations == null
                    ? List.of(new ParticipantBody(organization, link).invited())
                    : list(organizations, "organizations").stream()
                            .map(ParticipantBody::invited)
                            .toList();
        }
    }

    /** An organization's answer. */
    public record AnswerBody(
            @Nullable Boolean confirms, @Nullable String reason) {}

    /** A reason alone. */
    public record ReasonBody(@Nullable String reason) {}

    /** The version of the cluster whose stage is to end. */
    public record StageBody(@Nullable Integer version) {}

    /**
     * Another last day of a stage.
     *
     * @param version of the cluster whose stage is meant
     */
    public record DueBody(
            @Nullable Integer version,
            @Nullable LocalDate due,
            @Nullable String reason) {}

    /**
     * A joint project.
     *
     * @param idea {@code idea:ID}, left out for none
     * @param lead identifier of the organization that leads it
     * @param responsible identifier of the person who answers for it
     * @param partners identifiers of the other organizations, at least one
     */
    public record ProjectBody(
            @Nullable String title,
            @Nullable String summary,
            @Nullable String idea,
            @Nullable String lead,
            @Nullable String responsible,
            @Nullable LocalDate starts,
            @Nullable LocalDate ends,
            @Nullable List<@Nullable String> partners) {

        ProjectPlan plan() {
            return new ProjectPlan(
                    given(title, "title"),
                    text(summary),
                    idea == null ? null : QueryWords.subject("idea", idea),
                    given(lead, "lead"),
                    given(responsible, "responsible"),
                    given(starts, "starts"),
                    given(ends, "ends"));
        }

        List<String> others() {
            return list(partners, "partners");
        }
    }

    /** A milestone. */
    public record MilestoneBody(
            @Nullable String title,
            @Nullable LocalDate due,
            @Nullable String responsible) {

        JointProject.Step step() {
            return new JointProject.Step(given(title, "title"), given(due, "due"), given(responsible, "responsible"));
        }
    }

    /** What was reached, and when. */
    public record ReachedBody(
            @Nullable LocalDate day, @Nullable String result) {}

    /** A document that is kept elsewhere. */
    public record DocumentBody(
            @Nullable String title, @Nullable String address) {}

    /**
     * An effect.
     *
     * @param base value before the project
     * @param target value that is aimed at
     */
    public record EffectBody(
            Effect.@Nullable Sphere sphere,
            @Nullable String measure,
            @Nullable String unit,
            @Nullable Double base,
            @Nullable Double target) {

        JointProject.Aim aim() {
            return new JointProject.Aim(
                    given(sphere, "sphere"),
                    given(measure, "measure"),
                    given(unit, "unit"),
                    given(base, "base"),
                    given(target, "target"));
        }
    }

    /** A measurement. */
    public record MeasurementBody(
            @Nullable Double value, @Nullable LocalDate day) {}

    /**
     * The end of a project.
     *
     * @param done whether it came to its end; otherwise it is stopped
     */
    public record EndBody(@Nullable Boolean done, @Nullable String reason) {}

    /** A place in a value chain, by the codes of the chain and of its link. */
    public record PlaceBody(
            @Nullable String chain, @Nullable String link) {

        Place place() {
            return new Place(given(chain, "places"), given(link, "places"));
        }
    }

    /**
     * What an organization can do and where it stands.
     *
     * @param version the one the change was made from, 0 for a new one
     */
    public record ProfileBody(
            @Nullable List<@Nullable String> competences,
            @Nullable List<@Nullable PlaceBody> places,
            @Nullable Integer version) {

        Profile profile(String organization) {
            return new Profile(
                    organization,
                    list(competences, "competences"),
                    list(places, "places").stream().map(PlaceBody::place).toList(),
                    version == null ? 0 : version);
        }
    }

    /**
     * A tie.
     *
     * @param kind {@code ORDER} or {@code AGREEMENT}
     */
    public record TieBody(
            @Nullable String one,
            @Nullable String other,
            @Nullable TieKind kind,
            @Nullable String note) {}
}
