package org.trihelix.api.web;

import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ConsumerType;

/** A page of plain HTML at {@code /PATH} for anybody. The hub puts its head, navigation and foot around it. */
@ConsumerType
public interface PublicPage {

    /** First segment of the address, {@code ideas}; the page answers for everything below it too. */
    String path();

    /** Key of its name in the public navigation. */
    String titleKey();

    /**
     * Fills the page.
     *
     * @return null when there is nothing at this address (404)
     */
    @Nullable
    Content render(Request request);

    /**
     * What is asked for.
     *
     * @param rest address after {@link #path()}, without slashes at its ends, often empty
     * @param query parameters, first value each
     * @param locale language of the answer
     */
    record Request(String rest, Map<String, String> query, Locale locale) {}

    /**
     * A page.
     *
     * @param title in the reader's language, as text
     * @param description one sentence for search engines
     * @param body a {@code main} element; text put in through {@code Element.text} cannot become markup
     */
    record Content(String title, String description, Element body) {}
}
