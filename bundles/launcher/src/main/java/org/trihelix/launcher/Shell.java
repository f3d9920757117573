package org.trihelix.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PublicKey;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.channel.ChannelExec;
import org.apache.sshd.client.channel.ClientChannelEvent;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.keyprovider.FileKeyPairProvider;

/** Entry point of {@code hub shell}: runs one command in the running hub's console, or opens the console. */
public final class Shell {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int FAILED = 1;
    private static final int NO_CONNECTION = 255;

    private Shell() {}

    /** @param arguments {@code [--data DIR] [COMMAND…]}; the exit code is the command's */
    public static void main(String[] arguments) throws Exception {
        List<String> words = new ArrayList<>(List.of(arguments));
        Path data = Path.of("data");
        if (words.size() > 1 && words.get(0).equals("--data")) {
            data = Path.of(words.get(1));
            words = words.subList(2, words.size());
        }
        try {
            System.exit(run(data, CommandLine.of(words)));
        } catch (Refusal refusal) {
            System.err.println("hub: " + refusal.getMessage());
            System.exit(FAILED);
        } catch (IOException | GeneralSecurityException e) {
            System.err.println("hub: the console of " + data + " does not answer (" + e.getMessage() + ")");
            System.exit(NO_CONNECTION);
        }
    }

    private static int run(Path data, CommandLine command) throws Exception {
        Running hub = Running.read(data);
        if (command.text().isEmpty()) {
            openConsole(data, hub);
            return 0;
        }
        try (SshClient client = SshClient.setUpDefaultClient()) {
            client.setServerKeyVerifier((session, address, key) -> isHostKey(data, key));
            client.start();
            try (ClientSession session = client.connect(ConsoleKey.USER, "127.0.0.1", hub.consolePort())
                    .verify(PATIENCE)
                    .getSession()) {
                keys(Running.key(data)).forEach(session::addPublicKeyIdentity);
                session.auth().verify(PATIENCE);
                return execute(session, command);
            }
        }
    }

    private static int execute(ClientSession session, CommandLine command) throws IOException {
        try (ChannelExec channel = session.createExecChannel(command.text())) {
            channel.setEnv("TRIHELIX_FOLDER", Path.of("").toAbsolutePath().toString());
            if (command.readsInput()) {
                channel.setIn(System.in);
            }
            channel.setOut(System.out);
            channel.setErr(System.err);
            channel.open().verify(PATIENCE);
            channel.waitFor(EnumSet.of(ClientChannelEvent.CLOSED), Duration.ZERO);
            Integer status = channel.getExitStatus();
            return status == null ? NO_CONNECTION : status;
        }
    }

    /** Karaf's client handles terminals; it misbehaves only without one, and then a command comes from {@link #execute}. */
    private static void openConsole(Path data, Running hub) throws Exception {
        String port = Integer.toString(hub.consolePort());
        String key = Running.key(data).toString();
        org.apache.karaf.client.Main.main(
                new String[] {"-h", "127.0.0.1", "-a", port, "-u", ConsoleKey.USER, "-k", key});
    }

    private static boolean isHostKey(Path data, PublicKey offered) {
        try {
            return keys(Running.hostKey(data)).stream()
                    .anyMatch(pair -> KeyUtils.compareKeys(pair.getPublic(), offered));
        } catch (IOException | GeneralSecurityException e) {
            return false;
        }
    }

    private static List<KeyPair> keys(Path file) throws IOException, GeneralSecurityException {
        List<KeyPair> pairs = new ArrayList<>();
        new FileKeyPairProvider(file).loadKeys(null).forEach(pairs::add);
        return pairs;
    }
}
