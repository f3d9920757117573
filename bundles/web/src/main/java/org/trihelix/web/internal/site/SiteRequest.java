package org.trihelix.web.internal.site;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.trihelix.web.internal.Languages;

/**
 * What is asked of the public pages.
 *
 * @param segment first part of the address, empty for the root page
 * @param rest what follows it, without slashes at its ends
 * @param query first value of each parameter
 * @param locale language of the answer
 * @param chosen whether the language is asked for in the address
 */
record SiteRequest(String segment, String rest, Map<String, String> query, Locale locale, boolean chosen) {

    static SiteRequest of(HttpServletRequest request, String standard) {
        String path = request.getPathInfo() == null ? "/" : request.getPathInfo();
        Map<String, String> query = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> query.put(name, values[0]));
        String asked = query.remove("lang");
        Locale locale = Languages.choose(
                asked,
                cookie(request),
                Languages.accepted(request.getHeader("Accept-Language"), request.getLocales()),
                standard);
        return of(path, query, locale, Languages.known(asked) != null);
    }

    static SiteRequest of(String path, Map<String, String> query, Locale locale, boolean chosen) {
        String trimmed = path.replaceAll("^/+|/+$", "");
        int slash = trimmed.indexOf('/');
        return slash < 0
                ? new SiteRequest(trimmed, "", query, locale, chosen)
                : new SiteRequest(trimmed.substring(0, slash), trimmed.substring(slash + 1), query, locale, chosen);
    }

    String path() {
        return "/" + segment + (rest.isEmpty() ? "" : "/" + rest);
    }

    private static String cookie(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies() == null ? new Cookie[0] : request.getCookies();
        return Arrays.stream(cookies)
                .filter(cookie -> cookie.getName().equals(Languages.COOKIE))
                .map(Cookie::getValue)
                .findFirst()
                .orElse("");
    }
}
