package org.trihelix.launcher;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.util.Base64;

/** The key pair that opens the console of one start of the hub. */
final class ConsoleKey {

    static final String USER = "hub";

    /** RSA, because Karaf's key file knows no newer kind for sure. */
    private static final int BITS = 2048;

    private final KeyPair pair;

    private ConsoleKey(KeyPair pair) {
        this.pair = pair;
    }

    static ConsoleKey generate() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(BITS);
            return new ConsoleKey(generator.generateKeyPair());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has RSA", e);
        }
    }

    /** The private key in PEM. */
    String pem() {
        String body = Base64.getMimeEncoder(64, new byte[] {'\n'})
                .encodeToString(pair.getPrivate().getEncoded());
        return "-----BEGIN PRIVATE KEY-----\n" + body + "\n-----END PRIVATE KEY-----\n";
    }

    /**
     * Content of Karaf's {@code keys.properties}: this key may do everything, no other may anything.
     *
     * @param bundles whether "everything" has what changes bundles behind the installer's back in it, see {@code etc/*command.acl*.cfg}
     */
    String authorization(boolean bundles) {
        String roles = "group,admin,manager,viewer,systembundles,ssh" + (bundles ? ",bundles" : "");
        return USER + "=" + wireFormat() + ",_g_:admingroup\n_g_\\:admingroup = " + roles + "\n";
    }

    private String wireFormat() {
        RSAPublicKey key = (RSAPublicKey) pair.getPublic();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            write(out, "ssh-rsa".getBytes(StandardCharsets.US_ASCII));
            write(out, key.getPublicExponent().toByteArray());
            write(out, key.getModulus().toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Base64.getEncoder().encodeToString(bytes.toByteArray());
    }

    private static void write(DataOutputStream out, byte[] field) throws IOException {
        out.writeInt(field.length);
        out.write(field);
    }
}
