package org.trihelix.testing.hub;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;

/**
 * What the API answered.
 *
 * @param request method and path, for messages
 * @param response as it came
 */
public record Answer(String request, HttpResponse<String> response) {

    public int status() {
        return response.statusCode();
    }

    public String body() {
        return response.body();
    }

    /** @throws AssertionError when the status is another one */
    public Answer expect(int status) {
        if (status() != status) {
            throw new AssertionError(request + " answered " + status() + " where " + status + " was due: " + body());
        }
        return this;
    }

    /** The body as an object. */
    public Map<String, Object> object() {
        return Json.object(body());
    }

    /** A text of the object. */
    public String text(String name) {
        Object value = object().get(name);
        if (value == null) {
            throw new AssertionError(request + " answered without " + name + ": " + body());
        }
        return value.toString();
    }

    /** The {@code items} of a list. */
    public List<Map<String, Object>> items() {
        return Json.objects(object().get("items"));
    }
}
