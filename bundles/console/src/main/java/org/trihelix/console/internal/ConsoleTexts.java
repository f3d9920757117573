package org.trihelix.console.internal;

import java.util.Locale;
import java.util.Map;
import org.osgi.service.component.annotations.Component;
import org.trihelix.api.text.MessageSource;

/** What the console says. */
@Component
public final class ConsoleTexts implements MessageSource {

    @Override
    public Map<String, String> messages(Locale locale) {
        return MessageSource.read(ConsoleTexts.class, locale);
    }
}
