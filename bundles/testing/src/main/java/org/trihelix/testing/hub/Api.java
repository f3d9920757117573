package org.trihelix.testing.hub;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A program that uses the hub's API. */
public final class Api {

    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    private final URI base;
    private final @Nullable String authorization;

    /** @param authorization value of the header, null for nobody */
    public Api(URI base, @Nullable String authorization) {
        this.base = base;
        this.authorization = authorization;
    }

    /** The same API as the owner of this token. */
    public Api token(String token) {
        return new Api(base, "Bearer " + token);
    }

    /** The same API with login and password at each call. */
    public Api basic(String login, String password) {
        String pair = Base64.getEncoder().encodeToString((login + ":" + password).getBytes(StandardCharsets.UTF_8));
        return new Api(base, "Basic " + pair);
    }

    /** The same API by a new token of this person. */
    public Api signedIn(String login, String password) {
        Answer answer = basic(login, password).post("/api/v1/tokens", Map.of("name", "test"));
        return token(answer.expect(201).text("token"));
    }

    public Answer get(String path) {
        return send("GET", path, null);
    }

    public Answer post(String path, Object body) {
        return send("POST", path, Json.write(body));
    }

    /** Sends bytes. */
    public Answer upload(String path, byte[] bytes) {
        try {
            var body = BodyPublishers.ofByteArray(bytes);
            return new Answer("POST " + path, exchange("POST", path, body, "application/octet-stream"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Answer put(String path, Object body) {
        return send("PUT", path, Json.write(body));
    }

    public Answer delete(String path) {
        return send("DELETE", path, null);
    }

    /** Status of the answer, 0 when nobody listens. */
    public int status(String method, String path) {
        try {
            return exchange(method, path, null).statusCode();
        } catch (IOException e) {
            return 0;
        }
    }

    /**
     * Any request.
     *
     * @param body sent as JSON; null for none
     */
    public Answer send(String method, String path, @Nullable String body) {
        try {
            return new Answer(method + " " + path, exchange(method, path, body));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HttpResponse<String> exchange(String method, String path, @Nullable String body) throws IOException {
        return body == null
                ? exchange(method, path, BodyPublishers.noBody(), null)
                : exchange(method, path, BodyPublishers.ofString(body), "application/json");
    }

    private HttpResponse<String> exchange(String method, String path, BodyPublisher body, @Nullable String type)
            throws IOException {
        var request = HttpRequest.newBuilder(base.resolve(path)).timeout(TIMEOUT);
        request.method(method, body);
        if (type != null) {
            request.header("Content-Type", type);
        }
        if (authorization != null) {
            request.header("Authorization", authorization);
        }
        try (var client = client()) {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }

    /**
     * One for each request: a server that refuses before it has read the body closes the connection, and the next request on it would
     * fail now and then.
     */
    private static HttpClient client() {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(TIMEOUT)
                .build();
    }
}
