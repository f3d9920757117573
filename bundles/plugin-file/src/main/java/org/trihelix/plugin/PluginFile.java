package org.trihelix.plugin;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.trihelix.plugin.PluginFileException.Reason;

/**
 * A plug-in file that is whole, as its publisher signed it, and has in it what belongs there and nothing else. Whether its publisher is to be
 * trusted is another question.
 *
 * @param path where it lies; who reads it later gets what was checked only while nobody else can write there
 * @param signer public key of its publisher, see {@link PublisherKey#id}
 * @param entries of its payload: names and sizes
 */
public record PluginFile(Path path, Envelope envelope, String signer, List<Entry> entries) {

    /** Bytes that a plug-in file may have: 200 MB. */
    public static final long SIZE_MOST = 200L << 20;

    private static final int ENVELOPE_MOST = 1 << 16;

    /**
     * A file of the payload.
     *
     * @param name with slashes, relative
     * @param size in bytes, unpacked
     */
    public record Entry(String name, long size) {}

    public PluginFile {
        entries = List.copyOf(entries);
    }

    /**
     * Reads and checks a file. Nothing of it is used before its signature is found good.
     *
     * @throws PluginFileException when it is not such a file, with the reason
     */
    public static PluginFile open(Path path) throws IOException {
        try {
            long size = Files.size(path);
            if (size > SIZE_MOST) {
                throw PluginFileException.tooLong(Long.toString(size));
            }
            String signer = Seal.check(path);
            try (var zip = new ZipFile(path.toFile(), StandardCharsets.UTF_8)) {
                var envelope = envelope(zip);
                return new PluginFile(path, envelope, signer, entries(zip, envelope.payload()));
            }
        } catch (ZipException e) {
            throw new PluginFileException(Reason.FORM, String.valueOf(e.getMessage()));
        }
    }

    /** The payload's bytes; closing it closes the file. */
    public InputStream payload() throws IOException {
        var zip = new ZipFile(path.toFile(), StandardCharsets.UTF_8);
        try {
            return new FilterInputStream(
                    zip.getInputStream(existing(zip, envelope.payload().file()))) {
                @Override
                public void close() throws IOException {
                    zip.close();
                }
            };
        } catch (RuntimeException | IOException e) {
            zip.close();
            throw e;
        }
    }

    private static Envelope envelope(ZipFile zip) throws IOException {
        byte[] bytes;
        try (InputStream in = zip.getInputStream(existing(zip, Envelope.FILE))) {
            bytes = in.readNBytes(ENVELOPE_MOST + 1);
        }
        if (bytes.length > ENVELOPE_MOST) {
            throw new PluginFileException(Reason.SIZE, Envelope.FILE);
        }
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return Envelope.read(new StringReader(text.toString()));
        } catch (CharacterCodingException e) {
            throw PluginFileException.envelope("(not UTF-8)");
        }
    }

    private static List<Entry> entries(ZipFile zip, Envelope.Payload payload) throws IOException {
        zip.stream()
                .map(ZipEntry::getName)
                .filter(name -> !name.equals(Envelope.FILE) && !name.equals(payload.file()))
                .findFirst()
                .ifPresent(name -> {
                    throw new PluginFileException(Reason.ENTRY, name);
                });
        if (zip.size() != 2) {
            throw new PluginFileException(Reason.ENTRY, "twice the same");
        }
        try (InputStream in = zip.getInputStream(existing(zip, payload.file()))) {
            return Contents.of(in);
        }
    }

    private static ZipEntry existing(ZipFile zip, String name) {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new PluginFileException(Reason.ENTRY, name);
        }
        return entry;
    }
}
