package org.trihelix.itests;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A browser's connection to the hub and its cookies: opened when needed, kept as long as the hub keeps it; can break off. */
final class Wire {

    private final URI hub;
    private final Map<String, String> cookies = new TreeMap<>();
    private Socket socket;
    private InputStream answers = InputStream.nullInputStream();

    Wire(URI hub) {
        this.hub = hub;
    }

    String get(String path) throws IOException {
        return exchange("GET", path, "");
    }

    String post(String path, String json) throws IOException {
        return exchange("POST", path, json);
    }

    private String exchange(String method, String path, String body) throws IOException {
        boolean fresh = socket == null;
        try {
            send(method, path, body);
            return answer(path);
        } catch (EOFException e) {
            if (fresh) {
                throw e;
            }
            socket = null; // the hub closed what was idle
            return exchange(method, path, body);
        }
    }

    private void send(String method, String path, String body) throws IOException {
        byte[] content = body.getBytes(StandardCharsets.UTF_8);
        var head = new StringBuilder(
                method + " /" + path + " HTTP/1.1\r\nHost: " + hub.getAuthority() + "\r\nAccept-Language: ru\r\n");
        if (!cookies.isEmpty()) {
            head.append("Cookie: ")
                    .append(cookies.entrySet().stream().map(Object::toString).collect(Collectors.joining("; ")))
                    .append("\r\n");
        }
        if (content.length > 0) {
            head.append("Content-Type: application/json; charset=UTF-8\r\nContent-Length: " + content.length + "\r\n");
        }
        var message = new ByteArrayOutputStream();
        message.writeBytes(head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
        message.writeBytes(content);
        open().getOutputStream().write(message.toByteArray());
    }

    private Socket open() throws IOException {
        Socket present = socket;
        if (present == null) {
            present = new Socket(hub.getHost(), hub.getPort());
            answers = new BufferedInputStream(present.getInputStream());
            socket = present;
        }
        return present;
    }

    private String answer(String path) throws IOException {
        String status = line();
        var headers = new TreeMap<String, String>();
        for (String header = line(); !header.isEmpty(); header = line()) {
            String[] pair = header.split(": ", 2);
            headers.put(pair[0].toLowerCase(Locale.ROOT), pair[1]);
            if (pair[0].equalsIgnoreCase("Set-Cookie")) {
                keep(pair[1]);
            }
        }
        String body = headers.containsKey("content-length")
                ? text(Integer.parseInt(headers.get("content-length")))
                : chunks();
        if ("close".equals(headers.get("connection"))) {
            open().close();
            socket = null;
        }
        if (!status.startsWith("HTTP/1.1 200")) {
            throw new IOException(path + " answered " + status + ": " + body);
        }
        return body;
    }

    private void keep(String cookie) {
        String[] pair = cookie.split(";")[0].split("=", 2);
        cookies.put(pair[0], pair[1]);
    }

    private String chunks() throws IOException {
        var body = new ByteArrayOutputStream();
        for (int size = size(); size > 0; size = size()) {
            body.writeBytes(answers.readNBytes(size));
            line();
        }
        line();
        return body.toString(StandardCharsets.UTF_8);
    }

    private int size() throws IOException {
        return Integer.parseInt(line(), 16);
    }

    private String text(int length) throws IOException {
        return new String(answers.readNBytes(length), StandardCharsets.UTF_8);
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        for (int letter = answers.read(); letter != '\n'; letter = answers.read()) {
            if (letter < 0) {
                throw new EOFException("the hub closed the connection");
            }
            line.append((char) letter);
        }
        return line.toString().stripTrailing();
    }

    /** Ends without a word, as when a machine loses its power. */
    void breakOff() throws IOException {
        Socket present = open();
        present.setSoLinger(true, 0);
        present.close();
    }
}
