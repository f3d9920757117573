package org.trihelix.clusters.internal.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.trihelix.clusters.Networks;
import org.trihelix.clusters.domain.Chain;
import org.trihelix.clusters.domain.Charter;
import org.trihelix.clusters.domain.Kind;
import org.trihelix.clusters.domain.Principle;
import org.trihelix.clusters.internal.QueryWords;
import org.trihelix.ui.FormField;
import org.trihelix.ui.FormPage;
import org.trihelix.ui.Option;

/**
 * What is asked about a cluster, when it is proposed and when it is changed.
 *
 * @param before null when it is proposed
 */
record CharterForm(Say say, Networks networks, @Nullable Charter before) {

    /** @param region that is chosen at first */
    List<FormField> fields(@Nullable String region) {
        return List.of(
                new FormField.Line("name", "clusters.field.name", null, true, Charter.NAME_MAX),
                new FormField.Area(
                        "purpose", "clusters.field.purpose", "clusters.help.purpose", false, Charter.PURPOSE_MAX),
                new FormField.Choice("kind", "clusters.field.kind", null, true, say.options("kind", Kind.values())),
                new FormField.Choice(
                        "region", "clusters.field.region", "clusters.help.region", false, say.regionOptions()),
                new FormField.Choice(
                        "principle",
                        "clusters.field.principle",
                        null,
                        true,
                        say.options("principle", Principle.values())),
                new FormField.Choice("chain", "clusters.field.chain", "clusters.help.chain", true, chains(region)),
                new FormField.Decimal("management", "clusters.field.management", "clusters.help.management", false));
    }

    /** Those for the region, and the one that the cluster has. */
    private List<Option> chains(@Nullable String region) {
        var chains = new ArrayList<>(networks.chains(region));
        if (before != null && chains.stream().map(Chain::code).noneMatch(before.chain()::equals)) {
            chains.add(networks.chain(before.chain()));
        }
        return chains.stream()
                .map(chain -> new Option(chain.code(), say.label(chain.name())))
                .toList();
    }

    /** Lets the chains follow the region. */
    void follow(FormPage form) {
        form.onChange(
                "region",
                () -> form.options(
                        "chain", chains(QueryWords.orNull(form.values().get("region")))));
    }

    static Charter read(Map<String, String> values) {
        var answers = new Answers(values);
        return new Charter(
                answers.text("name"),
                answers.text("purpose"),
                QueryWords.one(Kind.class, answers.given("kind"), "kind"),
                QueryWords.orNull(answers.text("region")),
                QueryWords.one(Principle.class, answers.given("principle"), "principle"),
                answers.given("chain"),
                answers.text("management").isEmpty() ? null : Double.valueOf(answers.number("management")));
    }
}
