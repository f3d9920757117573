package org.trihelix.ideas.internal.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.trihelix.ideas.domain.IdeaText;

/**
 * An idea of the demonstration.
 *
 * @param key under which it is known to be there
 */
record DemoIdea(String key, IdeaText text) {

    /** The five pilot clusters of the road map and the nine branches with a place on the world market, in this order. */
    static List<DemoIdea> all(Map<String, String> regionCodes) {
        var ideas = new ArrayList<DemoIdea>();
        for (List<String> cells : rows("roadmap-pilots.csv")) {
            ideas.add(pilot(cells, regionCodes));
        }
        for (List<String> cells : rows("export-clusters.csv")) {
            ideas.add(branch(cells, "export-" + (ideas.size() - 4)));
        }
        return List.copyOf(ideas);
    }

    private static DemoIdea pilot(List<String> cells, Map<String, String> regionCodes) {
        String region = regionCodes.get(cells.get(0));
        String summary = cells.get(3) + ". Пилотный проект дорожной карты по формированию кластеров. "
                + "Приглашаем к обсуждению учёных, предприятия и власть региона.";
        var text = new IdeaText(cells.get(1), summary, "", "", "", null, cells.get(2), region);
        return new DemoIdea("pilot-" + region, text);
    }

    private static DemoIdea branch(List<String> cells, String key) {
        String title = cells.get(0) + ": экспортный кластер";
        String summary = "Доля отрасли на мировом рынке — " + cells.get(2).replace('.', ',')
                + " %. На её основе может сложиться кластер «" + cells.get(1)
                + "». Предлагается найти регионы, где для него есть наука, предприятия и поддержка власти.";
        return new DemoIdea(key, new IdeaText(title, summary, "", "", "", null, cells.get(1), null));
    }

    private static List<List<String>> rows(String file) {
        try (var stream = DemoIdea.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException(file + " is missing from the bundle");
            }
            var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8)).lines();
            return lines.skip(1)
                    .filter(line -> !line.isBlank())
                    .map(line -> List.of(line.split(";", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
