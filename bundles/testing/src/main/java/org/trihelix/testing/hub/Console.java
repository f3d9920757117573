package org.trihelix.testing.hub;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Properties;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.channel.ClientChannelEvent;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.keyprovider.FileKeyPairProvider;

/** Runs commands in a hub's console over a connection of its own, without the second that a program of its own takes to start. */
final class Console {

    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final SshClient CLIENT = started();

    private Console() {}

    private static SshClient started() {
        var client = SshClient.setUpDefaultClient();
        client.setServerKeyVerifier((session, address, key) -> true);
        client.start();
        return client;
    }

    static Shell.Result run(Path data, String command) {
        try (ClientSession session = connected(data.resolve("run"));
                var channel = session.createExecChannel(command);
                var output = new ByteArrayOutputStream()) {
            channel.setOut(output);
            channel.setErr(output);
            channel.open().verify(PATIENCE);
            channel.waitFor(EnumSet.of(ClientChannelEvent.CLOSED), PATIENCE);
            Integer status = channel.getExitStatus();
            return new Shell.Result(status == null ? -1 : status, output.toString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ClientSession connected(Path run) throws IOException, GeneralSecurityException {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(run.resolve("hub.properties"))) {
            properties.load(reader);
        }
        int port = Integer.parseInt(properties.getProperty("consolePort"));
        ClientSession session =
                CLIENT.connect("hub", "127.0.0.1", port).verify(PATIENCE).getSession();
        new FileKeyPairProvider(run.resolve("console.key")).loadKeys(null).forEach(session::addPublicKeyIdentity);
        session.auth().verify(PATIENCE);
        return session;
    }
}
