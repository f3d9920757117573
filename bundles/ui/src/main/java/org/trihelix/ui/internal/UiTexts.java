package org.trihelix.ui.internal;

import java.util.Locale;
import java.util.Map;
import org.osgi.service.component.annotations.Component;
import org.trihelix.api.text.MessageSource;

/** Contributes the texts {@code ui.*}. */
@Component
public final class UiTexts implements MessageSource {

    @Override
    public Map<String, String> messages(Locale locale) {
        return MessageSource.read(UiTexts.class, locale);
    }
}
