package org.trihelix.core.internal.password;

/** For tests of what stands around the hashing: a tenth of the work. */
public final class QuickHasher {

    /** With which its hashes begin. */
    public static final String PREFIX = "$argon2id$v=19$m=2048,t=2,p=1$";

    private QuickHasher() {}

    public static PasswordHasher make() {
        return new PasswordHasher(new Argon2(2 * 1024, 2, 1));
    }
}
