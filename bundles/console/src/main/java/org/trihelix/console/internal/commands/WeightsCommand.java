package org.trihelix.console.internal.commands;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.trihelix.analytics.decision.Ahp;
import org.trihelix.console.internal.csv.CsvFile;
import org.trihelix.console.internal.csv.CsvProblem;
import org.trihelix.console.internal.csv.MatrixFile;

/** Weights from pairwise judgements. */
@Service
@Command(
        scope = "trihelix",
        name = "weights",
        description =
                "Tells the weights of criteria from a matrix of pairwise judgements (AHP), and whether these agree.")
public final class WeightsCommand extends FileCommand {

    @Override
    void run(CsvFile csv) throws CsvProblem {
        MatrixFile matrix = MatrixFile.of(csv);
        Ahp ahp = matrix.ahp();
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int i = 0; i < ahp.weights().length; i++) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("criterion", matrix.names().get(i));
            row.put("weight", json() ? (Object) ahp.weights()[i] : digits(ahp.weights()[i]));
            rows.add(row);
        }
        if (json()) {
            Map<String, Object> result = new LinkedHashMap<>();
            result.put("weights", rows);
            result.put("lambda", ahp.lambda());
            result.put("consistencyIndex", ahp.consistencyIndex());
            result.put("consistencyRatio", ahp.consistencyRatio());
            result.put("consistent", ahp.consistent());
            print(result);
            return;
        }
        table().rows(List.of("criterion", "weight"), rows);
        say(
                "console.weights.consistency",
                digits(ahp.lambda()),
                digits(ahp.consistencyIndex()),
                digits(ahp.consistencyRatio()));
        if (!ahp.consistent()) {
            Ahp.Judgement doubtful = ahp.doubtful();
            say(
                    "console.weights.doubtful",
                    matrix.names().get(doubtful.row()),
                    matrix.names().get(doubtful.column()),
                    digits(doubtful.given()),
                    digits(doubtful.implied()));
        }
    }
}
