package org.trihelix.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** Waits until the hub answers and says so. */
final class Readiness implements Runnable {

    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final String address;
    private final Path data;
    private final KarafHome karaf;
    private final PrintStream out;
    private final PrintStream err;

    Readiness(String address, Path data, KarafHome karaf, PrintStream out, PrintStream err) {
        this.address = address;
        this.data = data;
        this.karaf = karaf;
        this.out = out;
        this.err = err;
    }

    @Override
    public void run() {
        try {
            await();
            karaf.markComplete();
            announceSetupCode();
            out.println("Trihelix is ready at " + address);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            err.println("hub: " + e.getMessage());
        }
    }

    private void await() throws InterruptedException {
        long waitsLeft = PATIENCE.dividedBy(PAUSE);
        while (!healthy()) {
            Thread.sleep(PAUSE);
            if (--waitsLeft == 0) {
                err.println("hub: still not ready; see " + address + "health and " + data.resolve("log"));
            }
        }
    }

    private boolean healthy() {
        try {
            HttpURLConnection connection =
                    (HttpURLConnection) URI.create(address + "health").toURL().openConnection();
            connection.setConnectTimeout((int) PATIENCE.toMillis());
            connection.setReadTimeout((int) PATIENCE.toMillis());
            int status = connection.getResponseCode();
            connection.disconnect();
            return status == HttpURLConnection.HTTP_OK;
        } catch (IOException e) {
            return false;
        }
    }

    private void announceSetupCode() throws IOException {
        Path code = data.resolve("setup-code");
        if (Files.isReadable(code)) {
            out.println("This hub is empty. One-time set-up code: "
                    + Files.readString(code).strip());
        }
    }
}
