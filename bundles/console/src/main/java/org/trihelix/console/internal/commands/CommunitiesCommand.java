package org.trihelix.console.internal.commands;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.trihelix.analytics.network.Communities;
import org.trihelix.analytics.network.Leiden;
import org.trihelix.console.internal.csv.CsvFile;
import org.trihelix.console.internal.csv.CsvProblem;
import org.trihelix.console.internal.csv.EdgesFile;

/** Communities of a network. */
@Service
@Command(
        scope = "trihelix",
        name = "communities",
        description =
                "Finds the communities of a network given as ties (Leiden), their modularity and how stable each membership is.")
public final class CommunitiesCommand extends FileCommand {

    private static final int MOST_RUNS = 1000;

    @Option(name = "--seed", description = "Same seed, same communities")
    private long seed = 1;

    @Option(name = "--resolution", description = "Larger values give smaller communities")
    private double resolution = 1;

    @Option(name = "--runs", description = "Runs of which the best is taken, 1 to 1000")
    private int runs = Leiden.RUNS;

    @Override
    void option(String name, String value) throws CsvProblem {
        switch (name) {
            case "--seed" -> seed = Long.parseLong(value);
            case "--resolution" -> resolution = Double.parseDouble(value);
            case "--runs" -> runs = Integer.parseInt(value);
            default -> super.option(name, value);
        }
    }

    @Override
    void run(CsvFile csv) throws CsvProblem {
        if (!(resolution > 0) || Double.isInfinite(resolution)) {
            throw new CsvProblem("resolution");
        }
        if (runs < 1 || runs > MOST_RUNS) {
            throw new CsvProblem("runs", MOST_RUNS);
        }
        EdgesFile edges = EdgesFile.of(csv);
        Communities found = new Leiden(resolution, seed).best(edges.network(), runs);
        List<Map<String, Object>> rows = IntStream.range(0, edges.names().size())
                .boxed()
                .sorted(Comparator.comparingInt((Integer node) -> found.membership()[node]))
                .map(node -> row(edges, found, node))
                .toList();
        if (json()) {
            print(result(edges, found, rows));
        } else {
            table().rows(List.of("node", "community", "stability"), rows);
            say(
                    "console.communities.found",
                    edges.names().size(),
                    edges.network().ties(),
                    found.count(),
                    digits(found.modularity()));
        }
    }

    private Map<String, Object> row(EdgesFile edges, Communities found, int node) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("node", edges.names().get(node));
        row.put("community", found.membership()[node] + 1);
        double stability = found.stability()[node];
        row.put("stability", json() ? (Object) stability : digits(stability));
        return row;
    }

    private Map<String, Object> result(EdgesFile edges, Communities found, List<Map<String, Object>> rows) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("nodes", edges.names().size());
        result.put("ties", edges.network().ties());
        result.put("seed", seed);
        result.put("resolution", resolution);
        result.put("runs", runs);
        result.put("communities", found.count());
        result.put("modularity", found.modularity());
        result.put("membership", rows);
        return result;
    }
}
