package org.trihelix.mobilization.internal.ui;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.SubjectRef;
import org.trihelix.api.access.Caller;
import org.trihelix.api.access.Permission;
import org.trihelix.api.subject.Subject;
import org.trihelix.api.subject.Subjects;
import org.trihelix.mobilization.Mobilization;
import org.trihelix.mobilization.MobilizationPermissions;
import org.trihelix.mobilization.Mobilizations;
import org.trihelix.mobilization.Promotion;
import org.trihelix.mobilization.Promotions;
import org.trihelix.mobilization.domain.Answer;
import org.trihelix.mobilization.domain.Dossier;
import org.trihelix.mobilization.domain.Funnel;
import org.trihelix.mobilization.domain.Stage;
import org.trihelix.ui.DetailPage;
import org.trihelix.ui.Guide;
import org.trihelix.ui.GuideStep;

/** From the package to the last pledge. */
@Component(service = Guide.class)
public final class MobilizationGuide implements Guide {

    private final Promotions promotions;
    private final Mobilizations mobilizations;
    private final Subjects subjects;

    @Activate
    public MobilizationGuide(
            @Reference Promotions promotions, @Reference Mobilizations mobilizations, @Reference Subjects subjects) {
        this.promotions = promotions;
        this.mobilizations = mobilizations;
        this.subjects = subjects;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Permission permission() {
        return MobilizationPermissions.READ;
    }

    @Override
    public List<GuideStep> steps(Caller caller, @Nullable SubjectRef followed) {
        if (followed == null) {
            return List.of(
                    step("promote", false, false, null),
                    step("answer", false, false, null),
                    step("ask", false, false, null),
                    step("pledge", false, false, null),
                    step("accept", false, false, null));
        }
        String stage = subjects.subject(caller, followed, caller.locale())
                .map(Subject::stage)
                .orElse(null);
        var steps = new ArrayList<>(promotion(caller, followed, stage));
        steps.addAll(gathering(caller, followed, stage));
        return steps;
    }

    private List<GuideStep> promotion(Caller caller, SubjectRef followed, @Nullable String stage) {
        Promotion.Summary sent = promotions.of(caller, followed).stream()
                .filter(one -> one.state() != Dossier.State.WITHDRAWN)
                .findFirst()
                .orElse(null);
        boolean past = Funnel.isBehindPromotion(stage);
        boolean sends = promotions.sends(caller, followed);
        String page = sent == null ? null : Paths.promotion(sent.id());
        return List.of(
                step("promote", past || sent != null && !sends, sends, sends ? Paths.sending(followed) : page),
                step("answer", past || supported(sent), awaits(sent, caller), page));
    }

    private static boolean supported(Promotion.@Nullable Summary sent) {
        return sent != null && sent.answer() == Answer.SUPPORTED;
    }

    private static boolean awaits(Promotion.@Nullable Summary sent, Caller caller) {
        return sent != null
                && sent.state() == Dossier.State.SENT
                && sent.addressee().equals(caller.id());
    }

    /** Needs may be stated earlier; their turn comes with the answer. Who asks may pledge as well, but nobody accepts his own. */
    private List<GuideStep> gathering(Caller caller, SubjectRef followed, @Nullable String stage) {
        Mobilization.Summary found = mobilizations.of(caller, followed).stream()
                .filter(one -> one.stage().isOpen())
                .findFirst()
                .orElse(null);
        boolean past = Funnel.isBehindMobilization(stage);
        if (found == null) {
            boolean opens = !past && !Funnel.PROMOTION.equals(stage) && mobilizations.opens(caller, followed);
            return List.of(
                    step("ask", past, opens, opens ? Paths.opening(followed) : null),
                    step("pledge", past, false, null),
                    step("accept", past, false, null));
        }
        Mobilization whole = mobilizations.mobilization(caller, found.id());
        String page = Paths.gathering(whole.id());
        Mobilization.Can can = whole.can();
        boolean pledges = can.offer() && !can.ask();
        List<Acceptance> acceptable = Acceptance.of(whole);
        String accepting = acceptable.isEmpty()
                ? page + "?tab=pledges"
                : DetailPage.asking(page + "?tab=pledges", Acceptance.verb(acceptable));
        return List.of(
                step("ask", true, false, page),
                step("pledge", past || whole.isPromised(), pledges, pledges ? Paths.pledging(whole.id()) : page),
                step("accept", past || whole.stage() == Stage.COVERED, !acceptable.isEmpty(), accepting));
    }

    private static GuideStep step(String name, boolean done, boolean yours, @Nullable String path) {
        return new GuideStep("mobilization", name, done, yours, path);
    }
}
