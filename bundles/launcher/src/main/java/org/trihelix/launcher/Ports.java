package org.trihelix.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;

/** Finds out what can be listened on before the container tries. */
final class Ports {

    private Ports() {}

    static void requireFree(String bind, int port) throws Refusal {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getByName(bind), port));
        } catch (UnknownHostException e) {
            throw new Refusal("--bind " + bind + " is no address of this machine");
        } catch (IOException e) {
            throw new Refusal("cannot listen on " + bind + ":" + port + " (" + e.getMessage()
                    + "); choose another with --port or --bind");
        }
    }

    static int free() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Whether only this machine reaches what listens there. */
    static boolean isLoopback(String bind) {
        try {
            return InetAddress.getByName(bind).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    /** The address under which a browser on this machine finds what listens on {@code bind}. */
    static String reachable(String bind) {
        return switch (bind) {
            case "0.0.0.0", "::" -> "127.0.0.1";
            default -> bind.contains(":") ? "[" + bind + "]" : bind;
        };
    }
}
