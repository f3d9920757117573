package org.trihelix.mobilization.internal.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.trihelix.api.SubjectRef;
import org.trihelix.api.access.Caller;
import org.trihelix.api.access.Permission;
import org.trihelix.mobilization.Mobilization;
import org.trihelix.mobilization.MobilizationPermissions;
import org.trihelix.mobilization.Mobilizations;
import org.trihelix.mobilization.Promotion;
import org.trihelix.mobilization.Promotions;
import org.trihelix.mobilization.domain.Answer;
import org.trihelix.mobilization.domain.Dossier;
import org.trihelix.mobilization.domain.Stage;
import org.trihelix.ui.Guide;
import org.trihelix.ui.GuideStep;

/** From the package to the last pledge. */
@Component(service = Guide.class)
public final class MobilizationGuide implements Guide {

    private final Promotions promotions;
    private final Mobilizations mobilizations;

    @Activate
    public MobilizationGuide(@Reference Promotions promotions, @Reference Mobilizations mobilizations) {
        this.promotions = promotions;
        this.mobilizations = mobilizations;
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
        Promotion.Summary sent = promotions.of(caller, followed).stream()
                .filter(one -> one.state() != Dossier.State.WITHDRAWN)
                .findFirst()
                .orElse(null);
        Mobilization.Summary gathering = mobilizations.of(caller, followed).stream()
                .filter(one -> one.stage().isOpen())
                .findFirst()
                .orElse(null);
        Mobilization whole = gathering == null ? null : mobilizations.mobilization(caller, gathering.id());
        return List.of(
                promote(caller, followed, sent),
                answer(caller, sent),
                ask(caller, followed, gathering),
                pledge(whole),
                accept(whole));
    }

    private GuideStep promote(Caller caller, SubjectRef followed, Promotion.@Nullable Summary sent) {
        boolean sends = promotions.sends(caller, followed);
        String path = sends ? Paths.sending(followed) : page(sent);
        return step("promote", sent != null && !sends, sends, path);
    }

    private static @Nullable String page(Promotion.@Nullable Summary sent) {
        return sent == null ? null : Paths.promotion(sent.id());
    }

    private static GuideStep answer(Caller caller, Promotion.@Nullable Summary sent) {
        boolean yours = sent != null
                && sent.state() == Dossier.State.SENT
                && sent.addressee().equals(caller.id());
        return step("answer", sent != null && sent.answer() == Answer.SUPPORTED, yours, page(sent));
    }

    private GuideStep ask(Caller caller, SubjectRef followed, Mobilization.@Nullable Summary gathering) {
        if (gathering != null) {
            return step("ask", true, false, Paths.gathering(gathering.id()));
        }
        boolean opens = mobilizations.opens(caller, followed);
        return step("ask", false, opens, opens ? Paths.opening(followed) : null);
    }

    private static GuideStep pledge(@Nullable Mobilization whole) {
        return whole == null
                ? step("pledge", false, false, null)
                : step("pledge", promised(whole), whole.can().offer(), Paths.gathering(whole.id()));
    }

    /** Whether it is enough if all offers are accepted. */
    private static boolean promised(Mobilization whole) {
        return whole.needs().stream()
                .filter(need -> !need.dropped())
                .allMatch(need -> need.offered().compareTo(need.missing()) >= 0);
    }

    private static GuideStep accept(@Nullable Mobilization whole) {
        if (whole == null) {
            return step("accept", false, false, null);
        }
        boolean offers = whole.needs().stream().anyMatch(need -> need.offered().signum() > 0);
        String page = Paths.gathering(whole.id()) + "?tab=pledges";
        return step(
                "accept", whole.stage() == Stage.COVERED, offers && whole.can().ask(), page);
    }

    private static GuideStep step(String name, boolean done, boolean yours, @Nullable String path) {
        return new GuideStep("mobilization", name, done, yours, path);
    }
}
