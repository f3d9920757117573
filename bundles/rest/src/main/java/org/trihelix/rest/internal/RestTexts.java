package org.trihelix.rest.internal;

import java.util.Locale;
import java.util.Map;
import org.osgi.service.component.annotations.Component;
import org.trihelix.api.text.MessageSource;

/** What the API says by itself. */
@Component
public final class RestTexts implements MessageSource {

    @Override
    public Map<String, String> messages(Locale locale) {
        return MessageSource.read(RestTexts.class, locale);
    }
}
