package org.trihelix.installer.internal.drafts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Version;
import org.trihelix.api.FieldError;
import org.trihelix.api.InvalidException;
import org.trihelix.api.plugin.PluginDrafts.About;
import org.trihelix.api.text.Label;
import org.trihelix.api.text.Message;

/** What a plug-in of data may be that is made in the hub. */
public final class DraftRules {

    public static final int DRAFTS_MOST = 100;

    static final int TEXT_MOST = 1 << 18;
    static final int FILES_MOST = 60;

    private static final int ALL_MOST = 1 << 21;
    /** What no plug-in is called, since the addresses of plug-ins have something else there. */
    public static final Set<String> RESERVED = Set.of("changes", "files", "removed");

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{1,59}");
    private static final Pattern VERSION = Pattern.compile("\\d{1,9}\\.\\d{1,9}\\.\\d{1,9}");
    private static final Pattern PATH = Pattern.compile("[a-z][a-z0-9-]{0,39}/[a-z][a-z0-9-]{0,39}\\.(?:yaml|csv)");
    private static final int TITLE_MOST = 80;
    private static final int PUBLISHER_MOST = 120;
    private static final int CODE_MOST = 40;

    private DraftRules() {}

    /** @throws InvalidException with everything that is wrong */
    public static About checked(About about) {
        var stripped = new About(
                about.name().strip(),
                about.version().strip(),
                new Label(about.title().ru().strip(), about.title().en().strip()),
                about.publisher().strip());
        var errors = new ArrayList<FieldError>();
        check(errors, "titleRu", isLine(stripped.title().ru(), TITLE_MOST), "plugins.draft.title", TITLE_MOST);
        check(errors, "titleEn", isLine(stripped.title().en(), TITLE_MOST), "plugins.draft.title", TITLE_MOST);
        check(errors, "name", NAME.matcher(stripped.name()).matches(), "plugins.draft.name");
        check(errors, "name", !RESERVED.contains(stripped.name()), "plugins.draft.name.reserved");
        check(errors, "version", VERSION.matcher(stripped.version()).matches(), "plugins.draft.version");
        check(
                errors,
                "publisher",
                isLine(stripped.publisher(), PUBLISHER_MOST),
                "plugins.draft.publisher",
                PUBLISHER_MOST);
        if (!errors.isEmpty()) {
            throw new InvalidException(errors);
        }
        return stripped;
    }

    private static void check(List<FieldError> errors, String field, boolean right, String key, Object... arguments) {
        if (!right) {
            errors.add(new FieldError(field, Message.of(key, arguments)));
        }
    }

    private static boolean isLine(String text, int most) {
        return !text.isEmpty() && text.length() <= most && text.chars().noneMatch(Character::isISOControl);
    }

    /** Whether a file of that path can be in a plug-in of data. */
    public static boolean isPath(String path) {
        return PATH.matcher(path).matches();
    }

    /** @throws InvalidException when the path cannot be, or with the file there would be too much */
    public static void checkFile(Map<String, String> files, String path, String text) {
        if (!isPath(path)) {
            throw InvalidException.field("path", "plugins.knowledge.name");
        }
        if (text.indexOf('\0') >= 0) {
            throw InvalidException.field("text", "plugins.draft.characters");
        }
        long all = text.length();
        for (Map.Entry<String, String> file : files.entrySet()) {
            all += file.getKey().equals(path) ? 0 : file.getValue().length();
        }
        boolean many = !files.containsKey(path) && files.size() >= FILES_MOST;
        if (text.length() > TEXT_MOST || all > ALL_MOST || many) {
            throw InvalidException.field("text", "plugins.draft.large", FILES_MOST, TEXT_MOST);
        }
    }

    /** A path for a file of that name that none of them has. */
    public static String free(Set<String> paths, String folder, String wanted, String ending) {
        String name = wanted.substring(0, Math.min(wanted.length(), CODE_MOST)).replaceAll("-+$", "");
        String path = folder + '/' + name + ending;
        for (int i = 2; paths.contains(path); i++) {
            String number = "-" + i;
            path = folder
                    + '/'
                    + name.substring(0, Math.min(name.length(), CODE_MOST - number.length()))
                    + number
                    + ending;
        }
        return path;
    }

    /**
     * The version that a draft has after a change: above all that somebody has got already.
     *
     * @param given the highest that was given away, null before
     */
    static String raised(String version, @Nullable String given) {
        if (given == null || Version.parseVersion(version).compareTo(Version.parseVersion(given)) > 0) {
            return version;
        }
        var highest = Version.parseVersion(given);
        return highest.getMajor() + "." + highest.getMinor() + '.' + (highest.getMicro() + 1);
    }
}
