package org.trihelix.plugin;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.List;

/** A publisher's key on his own disk, readable by him alone: the public key in one line, the secret one (PKCS #8, Base64) in the next. */
public final class KeyFile {

    private static final String PUBLIC = "public ";
    private static final String SECRET = "secret ";
    private static final byte[] TRIAL = "trial".getBytes(StandardCharsets.US_ASCII);

    private KeyFile() {}

    /** @throws java.nio.file.FileAlreadyExistsException when there is a file: a key is never overwritten */
    public static void write(Path file, PublisherKey key) throws IOException {
        var owner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        String secret = Base64.getEncoder().encodeToString(key.secret().getEncoded());
        Files.createFile(file, owner);
        Files.writeString(file, PUBLIC + key.id() + '\n' + SECRET + secret + '\n');
    }

    /** @throws IllegalArgumentException when it is no such file, or its two keys do not belong together */
    public static PublisherKey read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        if (lines.size() != 2
                || !lines.get(0).startsWith(PUBLIC)
                || !lines.get(1).startsWith(SECRET)) {
            throw new IllegalArgumentException(file + " is no key file");
        }
        try {
            byte[] secret = Base64.getDecoder().decode(lines.get(1).substring(SECRET.length()));
            var key = new PublisherKey(
                    lines.get(0).substring(PUBLIC.length()),
                    KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(secret)));
            if (!PublisherKey.verifies(key.id(), TRIAL, key.sign(TRIAL))) {
                throw new IllegalArgumentException("the two keys in " + file + " do not belong together");
            }
            return key;
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException(file + " is no key file", e);
        }
    }
}
