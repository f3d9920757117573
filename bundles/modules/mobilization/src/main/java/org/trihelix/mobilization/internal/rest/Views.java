package org.trihelix.mobilization.internal.rest;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.Page;
import org.trihelix.mobilization.Mobilization;
import org.trihelix.mobilization.Mobilization.Missing;
import org.trihelix.mobilization.Mobilization.Need;
import org.trihelix.mobilization.Mobilization.Pledge;
import org.trihelix.mobilization.Mobilization.Promise;
import org.trihelix.mobilization.Mobilization.Summary;
import org.trihelix.mobilization.Promotion;
import org.trihelix.mobilization.domain.Answer;
import org.trihelix.mobilization.domain.Dossier;
import org.trihelix.mobilization.domain.Level;
import org.trihelix.mobilization.domain.PledgeState;
import org.trihelix.mobilization.domain.ResourceKind;
import org.trihelix.mobilization.domain.Stage;
import org.trihelix.mobilization.domain.Unit;

/** What programs get. A {@code subject} has the form {@code idea:ID}; amounts are in the unit beside them. */
public final class Views {

    private Views() {}

    /** A list that is always given whole. */
    static <T> Page<T> whole(List<T> items) {
        return new Page<>(items, null, items.size());
    }

    /** A row of the list of gatherings. */
    public record SummaryView(
            String id,
            String subject,
            String title,
            @Nullable String region,
            Stage stage,
            int asked,
            int covered,
            int percent,
            int offers,
            Instant opened,
            Instant changed) {

        static SummaryView of(Summary row) {
            return new SummaryView(
                    row.id(),
                    row.subject().toString(),
                    row.title(),
                    row.region(),
                    row.stage(),
                    row.asked(),
                    row.covered(),
                    row.percent(),
                    row.offers(),
                    row.opened(),
                    row.changed());
        }
    }

    /**
     * A gathering with its needs and pledges.
     *
     * @param percent mean of what is covered of each need
     * @param reason why it was closed, empty before
     * @param mayAsk whether the caller may state needs
     * @param mayOffer whether the caller may make a pledge
     * @param mayLeadOn whether the caller may lead the subject on, since all is covered
     */
    public record MobilizationView(
            String id,
            String subject,
            String title,
            @Nullable String region,
            Stage stage,
            int percent,
            List<Need> needs,
            List<Pledge> pledges,
            String reason,
            Instant opened,
            Instant changed,
            boolean mayAsk,
            boolean mayOffer,
            boolean mayLeadOn) {

        static MobilizationView of(Mobilization one) {
            return new MobilizationView(
                    one.id(),
                    one.subject().toString(),
                    one.title(),
                    one.region(),
                    one.stage(),
                    one.percent(),
                    one.needs(),
                    one.pledges(),
                    one.reason(),
                    one.opened(),
                    one.changed(),
                    one.can().ask(),
                    one.can().offer(),
                    one.can().leadOn());
        }
    }

    /** Something that is missing. */
    public record MissingView(
            String need,
            String mobilization,
            String subject,
            String subjectTitle,
            @Nullable String region,
            ResourceKind kind,
            Unit unit,
            String title,
            BigDecimal amount,
            BigDecimal missing,
            int percent,
            @Nullable LocalDate by) {

        static MissingView of(Missing row) {
            return new MissingView(
                    row.need(),
                    row.mobilization(),
                    row.subject().toString(),
                    row.subjectTitle(),
                    row.region(),
                    row.kind(),
                    row.unit(),
                    row.title(),
                    row.amount(),
                    row.missing(),
                    row.percent(),
                    row.by());
        }
    }

    /**
     * A row of the list of pledges.
     *
     * @param amount accepted, or offered before
     */
    public record PromiseView(
            String id,
            String mobilization,
            String subject,
            String subjectTitle,
            ResourceKind kind,
            Unit unit,
            String needTitle,
            String owner,
            String giver,
            BigDecimal amount,
            PledgeState state,
            LocalDate expires,
            Instant changed) {

        static PromiseView of(Promise row) {
            return new PromiseView(
                    row.id(),
                    row.mobilization(),
                    row.subject().toString(),
                    row.subjectTitle(),
                    row.kind(),
                    row.unit(),
                    row.needTitle(),
                    row.owner(),
                    row.giver(),
                    row.amount(),
                    row.state(),
                    row.expires(),
                    row.changed());
        }
    }

    /** A row of the list of packages. */
    public record PackageRowView(
            String id,
            String subject,
            String title,
            @Nullable String region,
            Level level,
            String addressee,
            String addresseeName,
            LocalDate deadline,
            boolean overdue,
            int escalations,
            Dossier.State state,
            @Nullable Answer answer,
            String reason,
            Instant sent) {

        static PackageRowView of(Promotion.Summary row) {
            return new PackageRowView(
                    row.id(),
                    row.subject().toString(),
                    row.title(),
                    row.region(),
                    row.level(),
                    row.addressee(),
                    row.addresseeName(),
                    row.deadline(),
                    row.overdue(),
                    row.escalations(),
                    row.state(),
                    row.answer(),
                    row.reason(),
                    row.sent());
        }
    }

    /**
     * A package.
     *
     * @param brief null for those who may not read it, as {@code evidence}
     * @param overdue days since the deadline while the answer is awaited
     * @param mayAnswer whether the caller may answer now
     * @param mayLead whether the caller may change its deadline or take it back
     * @param mayEscalate whether the caller may carry it to somebody else now
     */
    public record PackageView(
            String id,
            String subject,
            String title,
            @Nullable String region,
            Level level,
            String addressee,
            String addresseeName,
            @Nullable String brief,
            @Nullable String evidence,
            LocalDate deadline,
            long overdue,
            int escalations,
            Dossier.State state,
            @Nullable Answer answer,
            String reason,
            Instant sent,
            @Nullable Instant answered,
            boolean mayAnswer,
            boolean mayLead,
            boolean mayEscalate) {

        static PackageView of(Promotion one) {
            Promotion.Content content = one.content();
            return new PackageView(
                    one.id(),
                    one.subject().toString(),
                    one.title(),
                    one.region(),
                    one.level(),
                    one.addressee(),
                    one.addresseeName(),
                    content == null ? null : content.brief(),
                    content == null ? null : content.evidence(),
                    one.deadline(),
                    one.overdue(),
                    one.escalations(),
                    one.state(),
                    one.answer(),
                    one.reason(),
                    one.sent(),
                    one.answered(),
                    one.can().answer(),
                    one.can().lead(),
                    one.can().escalate());
        }
    }
}
