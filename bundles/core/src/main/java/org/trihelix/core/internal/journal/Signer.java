package org.trihelix.core.internal.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.List;

/** Signs the chain with a key (Ed25519) that is made at the first start and never leaves the data folder. */
final class Signer {

    private static final String ALGORITHM = "Ed25519";

    private final KeyPair keys;

    /** @param folder that only the hub's user may enter */
    Signer(Path folder) {
        Path file = folder.resolve("journal.key");
        try {
            keys = Files.exists(file) ? read(file) : create(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException | IndexOutOfBoundsException | IllegalArgumentException e) {
            throw new IllegalStateException("The journal's key " + file + " cannot be read", e);
        }
    }

    String sign(Block block) {
        try {
            var signature = Signature.getInstance(ALGORITHM);
            signature.initSign(keys.getPrivate());
            signature.update(signed(block));
            return Base64.getEncoder().encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    boolean genuine(Block block) {
        try {
            var signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(keys.getPublic());
            signature.update(signed(block));
            return signature.verify(Base64.getDecoder().decode(block.signature()));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }

    /** The hash covers the block's number, its range and everything before it. */
    private static byte[] signed(Block block) {
        return new Digest()
                .add("trihelix journal")
                .add(block.number())
                .add(block.last())
                .add(block.hash())
                .hex()
                .getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    }

    private static KeyPair read(Path file) throws IOException, GeneralSecurityException {
        List<String> lines = Files.readAllLines(file);
        var factory = KeyFactory.getInstance(ALGORITHM);
        var decoder = Base64.getDecoder();
        return new KeyPair(
                factory.generatePublic(new X509EncodedKeySpec(decoder.decode(lines.get(1)))),
                factory.generatePrivate(new PKCS8EncodedKeySpec(decoder.decode(lines.get(0)))));
    }

    private static KeyPair create(Path file) throws IOException, GeneralSecurityException {
        var keys = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
        var encoder = Base64.getEncoder();
        String secret = encoder.encodeToString(keys.getPrivate().getEncoded());
        String open = encoder.encodeToString(keys.getPublic().getEncoded());
        DurableFile.replace(file, secret + '\n' + open + '\n');
        return keys;
    }
}
