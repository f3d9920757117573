package org.trihelix.console.internal.commands;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.jspecify.annotations.Nullable;
import org.trihelix.analytics.helix.Helix;
import org.trihelix.analytics.helix.JointActs;
import org.trihelix.console.internal.csv.ActsFile;
import org.trihelix.console.internal.csv.CsvFile;
import org.trihelix.console.internal.csv.CsvProblem;

/** How far science, industry and government act together. */
@Service
@Command(
        scope = "trihelix",
        name = "helix",
        description = "Tells from joint acts who takes part, which helices are linked, and their synergy T in bits.")
public final class HelixCommand extends FileCommand {

    @Option(name = "--minimum", description = "Fewest acts to compute T from")
    private int minimum = JointActs.MINIMUM;

    @Override
    void option(String name, String value) throws CsvProblem {
        if (name.equals("--minimum")) {
            minimum = Integer.parseInt(value);
        } else {
            super.option(name, value);
        }
    }

    @Override
    void run(CsvFile csv) throws CsvProblem {
        JointActs acts = ActsFile.of(csv);
        List<Map<String, Object>> rows = rows(acts);
        OptionalDouble transmission = acts.transmission(minimum);
        if (json()) {
            Map<String, @Nullable Object> result = new LinkedHashMap<>();
            result.put("acts", acts.count());
            result.put("composition", rows);
            result.put("linkage", word(acts.linkage()));
            result.put(
                    "missing", acts.missing().stream().map(HelixCommand::word).toList());
            result.put("minimum", minimum);
            result.put("transmission", transmission.isPresent() ? transmission.getAsDouble() : null);
            print(result);
            return;
        }
        table().rows(List.of("helices", "acts", "share"), rows);
        say("console.helix.linkage", word(acts.linkage()));
        if (!acts.missing().isEmpty()) {
            say(
                    "console.helix.missing",
                    acts.missing().stream()
                            .map(helix -> text("console.helix." + word(helix)))
                            .toList());
        }
        if (transmission.isPresent()) {
            say("console.helix.transmission", acts.count(), digits(transmission.getAsDouble()));
        } else {
            say("console.helix.few", acts.count(), minimum);
        }
    }

    private List<Map<String, Object>> rows(JointActs acts) {
        List<Map<String, Object>> rows = new ArrayList<>();
        Helix.TRIPLE.forEach(helix -> rows.add(row(acts, helix)));
        rows.add(row(acts, Helix.SCIENCE, Helix.INDUSTRY));
        rows.add(row(acts, Helix.SCIENCE, Helix.GOVERNMENT));
        rows.add(row(acts, Helix.INDUSTRY, Helix.GOVERNMENT));
        rows.add(row(acts, Helix.SCIENCE, Helix.INDUSTRY, Helix.GOVERNMENT));
        return rows;
    }

    private Map<String, Object> row(JointActs acts, Helix... helices) {
        var letters = new StringBuilder();
        for (Helix helix : helices) {
            letters.append(helix.name().charAt(0));
        }
        double share = acts.count() == 0 ? 0 : (double) acts.count(helices) / acts.count();
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("helices", letters.toString());
        row.put("acts", acts.count(helices));
        row.put("share", json() ? (Object) share : digits(share));
        return row;
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
