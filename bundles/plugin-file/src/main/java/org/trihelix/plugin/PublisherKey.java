package org.trihelix.plugin;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.EdECPublicKey;
import java.security.spec.EdECPoint;
import java.security.spec.EdECPublicKeySpec;
import java.security.spec.NamedParameterSpec;
import java.util.HexFormat;

/**
 * With which a publisher signs.
 *
 * @param id the public key as RFC 8032 writes it, 32 bytes in 64 lower case hexadecimal digits: by this hubs know the publisher
 */
public record PublisherKey(String id, PrivateKey secret) {

    private static final String ED25519 = "Ed25519";
    private static final HexFormat HEX = HexFormat.of();
    private static final int BYTES = 32;
    private static final int SIGN = 0x80;

    /** A new one. */
    public static PublisherKey generate() {
        try {
            KeyPair pair = KeyPairGenerator.getInstance(ED25519).generateKeyPair();
            return new PublisherKey(id((EdECPublicKey) pair.getPublic()), pair.getPrivate());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    String sign(byte[] message) {
        try {
            var signature = Signature.getInstance(ED25519);
            signature.initSign(secret);
            signature.update(message);
            return HEX.formatHex(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static boolean verifies(String id, byte[] message, String sign) {
        try {
            var signature = Signature.getInstance(ED25519);
            signature.initVerify(key(id));
            signature.update(message);
            return signature.verify(HEX.parseHex(sign));
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    /** Little-endian y, the sign of x in the highest bit. */
    static String id(EdECPublicKey key) {
        byte[] y = key.getPoint().getY().toByteArray();
        byte[] bytes = new byte[BYTES];
        for (int i = 0; i < Math.min(y.length, BYTES); i++) {
            bytes[i] = y[y.length - 1 - i];
        }
        if (key.getPoint().isXOdd()) {
            bytes[BYTES - 1] |= (byte) SIGN;
        }
        return HEX.formatHex(bytes);
    }

    private static PublicKey key(String id) throws GeneralSecurityException {
        byte[] bytes = HEX.parseHex(id);
        boolean odd = (bytes[BYTES - 1] & SIGN) != 0;
        bytes[BYTES - 1] &= (byte) ~SIGN;
        byte[] y = new byte[BYTES];
        for (int i = 0; i < BYTES; i++) {
            y[i] = bytes[BYTES - 1 - i];
        }
        var point = new EdECPoint(odd, new BigInteger(1, y));
        return KeyFactory.getInstance(ED25519).generatePublic(new EdECPublicKeySpec(NamedParameterSpec.ED25519, point));
    }
}
