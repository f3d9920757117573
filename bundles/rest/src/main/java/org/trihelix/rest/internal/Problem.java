package org.trihelix.rest.internal;

import java.util.Map;

/**
 * An error as RFC 9457 wants it.
 *
 * @param status HTTP status
 * @param body members of the problem document
 * @param headers further headers of the answer
 */
record Problem(int status, Map<String, Object> body, Map<String, String> headers) {

    static final String MEDIA_TYPE = "application/problem+json";
}
