package org.trihelix.installer.internal;

import java.util.Locale;
import java.util.Map;
import org.osgi.service.component.annotations.Component;
import org.trihelix.api.text.MessageSource;

/** What the installer says. */
@Component
public final class InstallerTexts implements MessageSource {

    @Override
    public Map<String, String> messages(Locale locale) {
        return MessageSource.read(InstallerTexts.class, locale);
    }
}
