package org.trihelix.rest.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Application;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.glassfish.jersey.internal.MapPropertiesDelegate;
import org.glassfish.jersey.internal.inject.AbstractBinder;
import org.glassfish.jersey.server.ApplicationHandler;
import org.glassfish.jersey.server.ContainerRequest;
import org.glassfish.jersey.server.ContainerResponse;
import org.glassfish.jersey.server.ResourceConfig;
import org.jspecify.annotations.Nullable;
import org.trihelix.rest.internal.resources.JournalResource;
import org.trihelix.rest.internal.resources.PeopleResource;
import org.trihelix.rest.internal.resources.TokensResource;

/** The whole frame in Jersey, without HTTP. */
final class Api {

    private static final URI BASE = URI.create("http://hub/api/v1/");

    private final FakeHub hub = new FakeHub();
    final Settling changes = new Settling();
    private final ApplicationHandler handler;

    Api() {
        HubApplication application = new HubApplication(hub.tokens, hub.signIn, hub.setup, hub.access, hub.texts);
        application.changes = changes;
        handler = new ApplicationHandler(ResourceConfig.forApplication(new Application() {
            @Override
            public Set<Object> getSingletons() {
                Set<Object> all = new HashSet<>(application.getSingletons());
                all.addAll(List.of(
                        new ThingsResource(),
                        new TokensResource(hub.tokens),
                        new JournalResource(hub.journal, hub.access),
                        new PeopleResource(hub.people, hub.signIn),
                        servlet()));
                return all;
            }

            @Override
            public Map<String, Object> getProperties() {
                return application.getProperties();
            }
        }));
    }

    private static AbstractBinder servlet() {
        return new AbstractBinder() {
            @Override
            protected void configure() {
                bind(FakeHub.fake(HttpServletRequest.class, Map.of("getRemoteAddr", arguments -> "192.0.2.1")))
                        .to(HttpServletRequest.class);
            }
        };
    }

    /** An answer with its body read. */
    record Reply(int status, ContainerResponse response, String text) {

        JsonNode json() {
            try {
                return new ObjectMapper().readTree(text);
            } catch (IOException e) {
                throw new AssertionError(text, e);
            }
        }

        @Nullable
        String header(String name) {
            return response.getHeaderString(name);
        }
    }

    Reply get(String path, String... headers) {
        return send("GET", path, null, headers);
    }

    Reply post(String path, String body, String... headers) {
        return send("POST", path, body, headers);
    }

    /** @param headers names and values in turn */
    Reply send(String method, String path, @Nullable String body, String... headers) {
        var request = new ContainerRequest(
                BASE, BASE.resolve(path), method, null, new MapPropertiesDelegate(), handler.getConfiguration());
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        if (body != null) {
            request.setEntityStream(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
            if (request.getMediaType() == null) {
                request.header("Content-Type", "application/json");
            }
        }
        try {
            var out = new ByteArrayOutputStream();
            ContainerResponse response = handler.apply(request, out).get();
            return new Reply(response.getStatus(), response, out.toString(StandardCharsets.UTF_8));
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }
}
