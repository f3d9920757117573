package org.trihelix.ideas.internal.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.trihelix.ideas.IdeaQuery;
import org.trihelix.ideas.domain.SearchWords;
import org.trihelix.ideas.domain.State;

/** Conditions of lists. */
final class Filters {

    private Filters() {}

    static Conditions of(Asked asked) {
        IdeaQuery query = asked.query();
        var conditions = new Conditions();
        visible(query, asked.person(), conditions);
        if (!query.states().isEmpty()) {
            conditions.and("i.state in :states", "states", query.states());
        }
        if (query.region() != null) {
            conditions.and("i.text.region in :regions", "regions", asked.regions());
        }
        if (query.field() != null) {
            conditions.and("i.text.field = :field", "field", query.field());
        }
        if (asked.said() != null) {
            said(asked.said(), conditions);
        }
        if (query.overdue()) {
            overdue(asked.overdueBefore(), conditions);
        }
        words(query, conditions);
        return conditions;
    }

    private static void said(Asked.Said said, Conditions conditions) {
        if (said.fields().isEmpty()) {
            conditions.and("1 = 0");
            return;
        }
        conditions
                .and("i.id in (select f.idea from FieldRow f where f.number = " + FieldRow.CURRENT
                        + " and f.name in :saidFields and f.words in :saidValues)")
                .with("saidFields", said.fields())
                .with("saidValues", said.values());
    }

    private static void words(IdeaQuery query, Conditions conditions) {
        List<String> words = SearchWords.patterns(query.text());
        for (int i = 0; i < words.size(); i++) {
            String like = " like :word" + i + " escape '!'";
            conditions.and("i.searchText" + like + " or i.fieldText" + like, "word" + i, words.get(i));
        }
    }

    private static void visible(IdeaQuery query, String person, Conditions conditions) {
        if (query.mine()) {
            conditions.and("i.author = :person", "person", person);
        } else if (query.states().contains(State.DRAFT)) {
            conditions
                    .and("i.state <> :draft or i.author = :person")
                    .with("draft", State.DRAFT)
                    .with("person", person);
        } else {
            conditions.and("i.state <> :draft", "draft", State.DRAFT);
        }
    }

    static void overdue(Map<State, Instant> overdueBefore, Conditions conditions) {
        var late = new ArrayList<String>();
        overdueBefore.forEach((state, moment) -> {
            int number = late.size();
            late.add("i.state = :late" + number + " and i.since < :before" + number);
            conditions.with("late" + number, state).with("before" + number, moment);
        });
        conditions.and(late.isEmpty() ? "1 = 0" : String.join(" or ", late));
    }
}
