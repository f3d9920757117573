package org.trihelix.core.internal.people;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.Map;
import java.util.stream.Collectors;
import org.trihelix.core.internal.OwnerFile;

/**
 * Passwords of the demonstration's people on their way to the console that started the hub, which shows and deletes them; they stand nowhere
 * else. A line is a login, a space, a password.
 */
public final class DemoPasswords {

    static final String FILE = "demonstration-people";

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String ALPHABET = "23456789abcdefghjkmnpqrstuvwxyz";
    private static final int GROUPS = 3;
    private static final int GROUP = 5;

    private final Path file;

    public DemoPasswords(Path folder) {
        file = folder.resolve(FILE);
    }

    /** 74 random bits that can be typed. */
    static String invent() {
        var password = new StringBuilder();
        for (int i = 0; i < GROUPS * GROUP; i++) {
            if (i > 0 && i % GROUP == 0) {
                password.append('-');
            }
            password.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return password.toString();
    }

    /** Adds them to those that were not shown yet. */
    void keep(Map<String, String> byLogin) {
        if (byLogin.isEmpty()) {
            return;
        }
        String lines = byLogin.entrySet().stream()
                .map(one -> one.getKey() + ' ' + one.getValue() + '\n')
                .collect(Collectors.joining());
        try {
            String before = Files.exists(file) ? Files.readString(file) : "";
            Path whole = file.resolveSibling(FILE + ".new");
            OwnerFile.write(whole, before + lines);
            Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
