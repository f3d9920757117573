package org.trihelix.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.trihelix.plugin.PluginFileException.Reason;

/**
 * The signature at the end of a plug-in file. It is the zip's comment, so that any program can look into the file, and it signs every byte
 * before it: no entry, name, date or gap can be changed, added or hidden. Ed25519 (RFC 8032) over a line with the SHA-512 of those bytes.
 */
final class Seal {

    /** Format, public key and signature, both in lower case hexadecimal digits: one way to write each. */
    private static final Pattern FORM = Pattern.compile("trihelix1 ([0-9a-f]{64}) ([0-9a-f]{128})");

    static final int LENGTH = "trihelix1 ".length() + 64 + 1 + 128;

    private static final int PIECE = 1 << 16;

    private Seal() {}

    /** What stands at the place of the signature while the zip is made. */
    static String blank() {
        return " ".repeat(LENGTH);
    }

    static void put(Path zip, PublisherKey key) throws IOException {
        long end = Files.size(zip) - LENGTH;
        byte[] seal = ("trihelix1 " + key.id() + ' ' + key.sign(signed(zip, end))).getBytes(StandardCharsets.US_ASCII);
        try (var file = new RandomAccessFile(zip.toFile(), "rw")) {
            file.seek(end);
            file.write(seal);
        }
    }

    /**
     * Checks it.
     *
     * @return the public key that signed the file
     */
    static String check(Path zip) throws IOException {
        long end = Files.size(zip) - LENGTH;
        if (end < 0) {
            throw new PluginFileException(Reason.FORM, "too short");
        }
        var seal = FORM.matcher(read(zip, end));
        if (!seal.matches()) {
            throw new PluginFileException(Reason.FORM, "no signature at its end");
        }
        if (!PublisherKey.verifies(seal.group(1), signed(zip, end), seal.group(2))) {
            throw new PluginFileException(Reason.SIGNATURE, seal.group(1));
        }
        return seal.group(1);
    }

    private static String read(Path zip, long from) throws IOException {
        try (var file = new RandomAccessFile(zip.toFile(), "r")) {
            byte[] seal = new byte[LENGTH];
            file.seek(from);
            file.readFully(seal);
            return new String(seal, StandardCharsets.ISO_8859_1);
        }
    }

    private static byte[] signed(Path zip, long end) throws IOException {
        try (InputStream in = Files.newInputStream(zip)) {
            var digest = MessageDigest.getInstance("SHA-512");
            byte[] piece = new byte[PIECE];
            long left = end;
            while (left > 0) {
                int read = in.read(piece, 0, (int) Math.min(piece.length, left));
                if (read < 0) {
                    throw new PluginFileException(Reason.FORM, "it became shorter");
                }
                digest.update(piece, 0, read);
                left -= read;
            }
            return ("trihelix plug-in, format 1, " + end + " bytes, SHA-512 "
                            + HexFormat.of().formatHex(digest.digest()))
                    .getBytes(StandardCharsets.US_ASCII);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
