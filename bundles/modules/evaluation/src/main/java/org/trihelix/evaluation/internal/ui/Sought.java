package org.trihelix.evaluation.internal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.SubjectRef;
import org.trihelix.api.access.Caller;
import org.trihelix.api.subject.Subject;
import org.trihelix.evaluation.Evaluation.Summary;
import org.trihelix.evaluation.Evaluations;
import org.trihelix.evaluation.Result.Offer;
import org.trihelix.evaluation.Result.Place;
import org.trihelix.evaluation.Results;
import org.trihelix.ui.ListPage;

/**
 * The subject for whose sake the ranking was opened, {@code ?subject=KIND:ID}.
 *
 * @param latest its latest evaluation, null when it has none
 * @param places those of the ranking in which it stands; empty when it stands in none that the reader may see
 * @param offers all rankings, that one first
 */
record Sought(Say say, Subject subject, @Nullable Summary latest, List<Place> places, List<Offer> offers) {

    /** Null when none is sought, or the reader may not know of it. */
    static @Nullable Sought of(Say say, Results results, Evaluations evaluations) {
        SubjectRef ref = Paths.subject(say.context().query("subject"));
        Subject subject = ref == null ? null : say.context().subject(ref);
        if (subject == null) {
            return null;
        }
        Caller caller = say.context().caller();
        List<Summary> all = evaluations.of(caller, subject.ref());
        Summary latest = all.isEmpty() ? null : all.getFirst();
        List<String> models = all.stream().map(Summary::model).toList();
        var offers = new ArrayList<>(results.offers(caller));
        for (Offer offer : List.copyOf(offers)) {
            List<Place> places = models.contains(offer.model())
                    ? results.ranking(caller, offer.model(), offer.revision(), null)
                            .places()
                    : List.of();
            if (index(places, subject) >= 0) {
                offers.remove(offer);
                offers.addFirst(offer);
                return new Sought(say, subject, latest, places, offers);
            }
        }
        return new Sought(say, subject, latest, List.of(), offers);
    }

    private static int index(List<Place> places, Subject subject) {
        return places.stream().map(Place::subject).toList().indexOf(subject.ref());
    }

    Component on(ListPage<Place> page) {
        int index = index(places, subject);
        if (index >= 0) {
            page.mark(place -> place.subject().equals(subject.ref()), index);
        }
        return page.note(index < 0 ? absent() : found(places.get(index)));
    }

    private Component found(Place place) {
        var text =
                new Paragraph(say.text("evaluation.ranking.place", place.title(), place.rank(), places.size()) + " ");
        text.add(new Anchor(Paths.evaluation(place.evaluation()) + "?tab=rank", say.text("evaluation.ranking.why")));
        return text;
    }

    private Component absent() {
        var text = new Paragraph(say.text("evaluation.ranking.absent", subject.title()) + " ");
        if (latest != null) {
            text.add(new Anchor(Paths.evaluation(latest.id()), say.text("evaluation.ranking.toEvaluation")));
        }
        return text;
    }
}
