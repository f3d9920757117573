package org.trihelix.web.internal;

import java.util.Locale;
import java.util.Map;
import org.osgi.service.component.annotations.Component;
import org.trihelix.api.text.MessageSource;

/** Texts of the shell and the public pages, keys {@code web.*}. */
@Component
public final class WebTexts implements MessageSource {

    @Override
    public Map<String, String> messages(Locale locale) {
        return MessageSource.read(WebTexts.class, locale);
    }
}
