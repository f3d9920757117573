package org.trihelix.web.internal.host;

import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.SystemMessagesProvider;
import com.vaadin.flow.server.VaadinRequest;
import java.util.Locale;
import org.trihelix.web.internal.shell.Hub;

/** What Flow tells when a page cannot go on, in the reader's language. */
final class Alarms implements SystemMessagesProvider {

    private static final long serialVersionUID = 1L;

    private final transient Hub hub;

    Alarms(Hub hub) {
        this.hub = hub;
    }

    @Override
    public SystemMessages getSystemMessages(SystemMessagesInfo info) {
        VaadinRequest request = info.getRequest();
        Locale locale =
                request == null ? info.getLocale() : hub.visitor(request).locale();
        var messages = new CustomizedSystemMessages();
        messages.setInternalErrorCaption(hub.texts().text(locale, "web.alarm.error"));
        messages.setInternalErrorMessage(hub.texts().text(locale, "web.alarm.error.text"));
        messages.setCookiesDisabledCaption(hub.texts().text(locale, "web.alarm.cookies"));
        messages.setCookiesDisabledMessage(hub.texts().text(locale, "web.alarm.cookies.text"));
        messages.setSyncErrorCaption(hub.texts().text(locale, "web.alarm.error"));
        messages.setSyncErrorMessage(hub.texts().text(locale, "web.alarm.error.text"));
        return messages;
    }
}
