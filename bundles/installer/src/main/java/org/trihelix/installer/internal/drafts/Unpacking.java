package org.trihelix.installer.internal.drafts;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.trihelix.api.InvalidException;

/** Reads files of knowledge out of a zip that may be anybody's. */
public final class Unpacking {

    private static final int ENTRIES_MOST = 1_000;
    private static final long BYTES_MOST = 16L << 20;

    private Unpacking() {}

    /**
     * Texts by path; what is no file of knowledge is left out, whatever folder they all lie in too.
     *
     * @throws InvalidException when it is no zip, too large, nothing fitting is in it, or two files of one name
     */
    public static Map<String, String> texts(InputStream in) {
        Map<String, String> texts = new TreeMap<>();
        long bytes = 0;
        int entries = 0;
        try (var zip = new ZipInputStream(in, StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] content = zip.readNBytes((int) (BYTES_MOST - bytes) + 1);
                bytes += content.length;
                if (bytes > BYTES_MOST || ++entries > ENTRIES_MOST) {
                    throw InvalidException.field(
                            "file", "plugins.draft.large", DraftRules.FILES_MOST, DraftRules.TEXT_MOST);
                }
                String path = path(entry.getName());
                if (DraftRules.isPath(path) && texts.put(path, text(path, content)) != null) {
                    throw InvalidException.field("file", "plugins.draft.zip.twice", path);
                }
            }
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            throw InvalidException.field("file", "plugins.draft.zip");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (texts.isEmpty()) {
            throw InvalidException.field("file", "plugins.draft.zip");
        }
        return texts;
    }

    /** The last two names: kind and file. */
    private static String path(String name) {
        int last = name.lastIndexOf('/');
        return name.substring(name.lastIndexOf('/', last - 1) + 1);
    }

    static String text(String path, byte[] content) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw InvalidException.field("file", "plugins.draft.utf8", path);
        }
    }
}
