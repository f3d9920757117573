package org.trihelix.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PublicKey;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.channel.ChannelExec;
import org.apache.sshd.client.channel.ClientChannelEvent;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.keyprovider.FileKeyPairProvider;
import org.apache.sshd.common.util.io.output.NoCloseOutputStream;

/** Entry point of {@code hub shell}: runs one command in the running hub's console, or opens the console. */
public final class Shell {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int FAILED = 1;
    private static final int NO_CONNECTION = 255;

    private Shell() {}

    /** @param arguments {@code [--data DIR] [COMMAND…]}; the exit code is the command's */
    public static void main(String[] arguments) throws Exception {
        try {
            System.exit(run(ShellOptions.parse(arguments)));
        } catch (Refusal refusal) {
            System.err.println("hub: " + refusal.getMessage());
            System.exit(FAILED);
        } catch (IOException | GeneralSecurityException e) {
            System.err.println("hub: the console does not answer (" + e.getMessage() + "); does the hub still run?");
            System.exit(NO_CONNECTION);
        }
    }

    private static int run(ShellOptions options) throws Exception {
        Running hub = Running.read(options.data());
        if (!options.command().text().isEmpty()) {
            return run(options.data(), hub, options.command());
        }
        if (Boolean.getBoolean("trihelix.terminal")) {
            openConsole(options.data(), hub);
            return 0;
        }
        String piped = new String(System.in.readAllBytes(), StandardCharsets.UTF_8);
        if (piped.isBlank()) {
            throw new Refusal("no command: there is no terminal to type one, give it as an argument or pipe it in");
        }
        return run(options.data(), hub, CommandLine.of(List.of(piped)));
    }

    static int run(Path data, Running hub, CommandLine command) throws Exception {
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
            channel.setEnv("TRIHELIX_LANGUAGE", language(System.getenv()));
            if (command.readsInput()) {
                channel.setIn(System.in);
            }
            channel.setOut(new NoCloseOutputStream(System.out));
            channel.setErr(System.err);
            channel.open().verify(PATIENCE);
            channel.waitFor(EnumSet.of(ClientChannelEvent.CLOSED), Duration.ZERO);
            Integer status = channel.getExitStatus();
            return status == null ? NO_CONNECTION : status;
        }
    }

    /** As programs find it: empty when the environment names none. */
    static String language(Map<String, String> environment) {
        String locale = Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
                .map(name -> environment.getOrDefault(name, ""))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("");
        return locale.matches("[a-z]{2}([^a-z].*)?") ? locale.substring(0, 2) : "";
    }

    /** Karaf's client handles terminals; it misbehaves only without one, and then a command comes from {@link #execute}. */
    private static void openConsole(Path data, Running hub) throws Exception {
        String port = Integer.toString(hub.consolePort());
        String language = language(System.getenv());
        Locale.setDefault(language.isEmpty() ? Locale.ROOT : Locale.of(language)); // the client sends it
        System.setProperty("karaf.etc", data.resolve("karaf").resolve("etc").toString());
        System.setProperty("trihelix.console.port", port);
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
