package org.trihelix.launcher;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** How to reach the hub that runs on a data folder; written anew at each start. */
record Running(long process, int port, int consolePort, String address, boolean dev) {

    static Path file(Path data) {
        return data.resolve("run").resolve("hub.properties");
    }

    static Path key(Path data) {
        return data.resolve("run").resolve("console.key");
    }

    static Path hostKey(Path data) {
        return data.resolve("run").resolve("host.key");
    }

    void write(Path data) throws IOException {
        PrivateFile.write(
                file(data),
                "process=" + process + "\nport=" + port + "\nconsolePort=" + consolePort + "\naddress=" + address
                        + "\ndev=" + dev + "\n");
    }

    /** After a clean stop nothing of it is left, and the key least of all. */
    static void forget(Path data) throws IOException {
        Files.deleteIfExists(file(data));
        Files.deleteIfExists(key(data));
    }

    /** @throws Refusal when no hub runs there, or the caller may not read the folder */
    static Running read(Path data) throws Refusal {
        Properties properties = new Properties();
        try (var reader = Files.newBufferedReader(file(data))) {
            properties.load(reader);
        } catch (AccessDeniedException e) {
            throw new Refusal("you may not read " + data.toAbsolutePath().normalize() + "; ask who started the hub");
        } catch (IOException e) {
            throw new Refusal("no hub runs on " + data.toAbsolutePath().normalize()
                    + "; start one with ./hub run, or name its folder with --data");
        }
        return new Running(
                Long.parseLong(properties.getProperty("process")),
                Integer.parseInt(properties.getProperty("port")),
                Integer.parseInt(properties.getProperty("consolePort")),
                properties.getProperty("address"),
                Boolean.parseBoolean(properties.getProperty("dev")));
    }
}
