package org.trihelix.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.trihelix.plugin.PluginFile.Entry;
import org.trihelix.plugin.PluginFileException.Reason;

/** Reads a payload through once, within bounds: what would fill a disk or leave its folder is refused before anything is unpacked. */
final class Contents {

    static final int ENTRIES_MOST = 5_000;
    static final long UNPACKED_MOST = 500L << 20;

    private static final int PIECE = 1 << 16;
    private static final Set<String> ELSEWHERE = Set.of("", ".", "..");

    private final List<Entry> entries = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private long unpacked;

    private Contents() {}

    static List<Entry> of(InputStream payload) throws IOException {
        var contents = new Contents();
        try (var zip = new ZipInputStream(payload, StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                contents.add(entry, zip);
            }
        } catch (ZipException | IllegalArgumentException e) {
            throw new PluginFileException(Reason.FORM, "payload: " + e.getMessage());
        }
        if (contents.entries.isEmpty()) {
            throw new PluginFileException(Reason.FORM, "payload: empty");
        }
        return contents.entries;
    }

    private void add(ZipEntry entry, InputStream in) throws IOException {
        String name = entry.getName();
        if (!isInside(name) || !names.add(name)) {
            throw new PluginFileException(Reason.ENTRY, name);
        }
        if (names.size() > ENTRIES_MOST) {
            throw new PluginFileException(Reason.SIZE, "more than " + ENTRIES_MOST + " entries");
        }
        if (!entry.isDirectory()) {
            entries.add(new Entry(name, size(in)));
        }
    }

    private long size(InputStream in) throws IOException {
        byte[] piece = new byte[PIECE];
        long size = 0;
        for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
            size += read;
            unpacked += read;
            if (unpacked > UNPACKED_MOST) {
                throw new PluginFileException(Reason.SIZE, "more than " + UNPACKED_MOST + " bytes unpacked");
            }
        }
        return size;
    }

    /** Relative, with single slashes and no step outside. */
    private static boolean isInside(String name) {
        String path = name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
        return name.length() <= 500
                && name.chars().noneMatch(c -> c == '\\' || c == ':' || Character.isISOControl(c))
                && List.of(path.split("/", -1)).stream().noneMatch(ELSEWHERE::contains);
    }
}
