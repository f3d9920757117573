package org.trihelix.installer.internal.drafts;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.trihelix.api.knowledge.Value;
import org.trihelix.api.text.Label;
import org.trihelix.installer.internal.knowledge.YamlReading;
import org.trihelix.installer.internal.knowledge.YamlWriting;

/** Which files of a draft belong together. */
final class DraftFiles {

    private static final String FILE = ".yaml";
    private static final String TABLE = ".csv";
    private static final Pattern TABLE_NAME =
            Pattern.compile("(?<![\\p{L}\\p{N}._/-])[a-z][a-z0-9-]*\\.csv(?![\\p{L}\\p{N}_-])");

    private DraftFiles() {}

    /** Tables that the file named and no file names now, as far as all can be read: what was in them stands in the file. */
    static List<String> orphans(Map<String, String> files, String path, String before) {
        String folder = DraftReading.folder(path) + '/';
        Set<String> gone = new TreeSet<>(YamlReading.texts(before).orElse(Set.of()));
        for (Map.Entry<String, String> file : files.entrySet()) {
            if (file.getKey().startsWith(folder) && file.getKey().endsWith(FILE)) {
                YamlReading.texts(file.getValue()).ifPresentOrElse(gone::removeAll, gone::clear);
            }
        }
        return gone.stream()
                .map(name -> folder + name)
                .filter(table -> table.endsWith(TABLE) && files.containsKey(table))
                .toList();
    }

    /** An example that is called as the plug-in is. */
    static String titled(String example, Label title) {
        return example.replaceFirst("(?m)^name: .*\\R", Matcher.quoteReplacement(name(title)));
    }

    private static String name(Label title) {
        var words = new LinkedHashMap<String, Value>();
        words.put("ru", new Value.Text(0, title.ru()));
        words.put("en", new Value.Text(0, title.en()));
        return YamlWriting.of(new Value.Keys(0, Map.of("name", new Value.Keys(0, words))));
    }

    /** Files that are called as the plug-in was, now called as it is. */
    static Map<String, String> retitled(Map<String, String> files, Label before, Label title) {
        var pattern = Pattern.compile('^' + Pattern.quote(name(before)), Pattern.MULTILINE);
        var retitled = new TreeMap<String, String>();
        files.forEach((path, text) -> {
            Matcher found = pattern.matcher(text);
            if (path.endsWith(FILE) && found.find()) {
                retitled.put(path, found.replaceFirst(Matcher.quoteReplacement(name(title))));
            }
        });
        return retitled;
    }

    /** Under names that are free: those of files are codes that the installed plug-in has, those of tables stand in the files. */
    static Map<String, String> renamed(Map<String, String> texts, Set<String> taken, String name) {
        var all = new TreeSet<>(taken);
        var tables = new HashMap<String, String>();
        texts.keySet().stream().filter(path -> path.endsWith(TABLE)).sorted().forEach(path -> {
            tables.put(path, DraftRules.free(all, DraftReading.folder(path), code(path), TABLE));
            all.add(tables.get(path));
        });
        var renamed = new TreeMap<String, String>();
        new TreeMap<>(texts).forEach((path, text) -> {
            String folder = DraftReading.folder(path);
            String to = tables.getOrDefault(path, DraftRules.free(all, folder, name, FILE));
            all.add(to);
            renamed.put(to, to.endsWith(FILE) ? naming(text, folder + '/', tables) : text);
        });
        return renamed;
    }

    private static String code(String path) {
        return path.substring(path.indexOf('/') + 1, path.lastIndexOf('.'));
    }

    private static String naming(String text, String folder, Map<String, String> tables) {
        return TABLE_NAME.matcher(text).replaceAll(found -> {
            String path = folder + found.group();
            return tables.getOrDefault(path, path).substring(folder.length());
        });
    }
}
