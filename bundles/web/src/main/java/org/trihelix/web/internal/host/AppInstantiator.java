package org.trihelix.web.internal.host;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.di.DefaultInstantiator;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.VaadinService;
import java.util.List;
import java.util.Locale;
import org.trihelix.api.text.Texts;
import org.trihelix.web.internal.shell.Hub;
import org.trihelix.web.internal.shell.Shell;

/** Gives the shell its services and Flow the hub's texts. */
final class AppInstantiator extends DefaultInstantiator {

    private static final long serialVersionUID = 1L;

    private final transient Hub hub;

    AppInstantiator(VaadinService service, Hub hub) {
        super(service);
        this.hub = hub;
    }

    @Override
    public <T> T getOrCreate(Class<T> type) {
        return type == Shell.class ? type.cast(new Shell(hub)) : super.getOrCreate(type);
    }

    @Override
    public <T extends Component> T createComponent(Class<T> type) {
        return type == Shell.class ? type.cast(new Shell(hub)) : super.createComponent(type);
    }

    @Override
    public I18NProvider getI18NProvider() {
        return new HubTexts(hub.texts());
    }

    private record HubTexts(Texts texts) implements I18NProvider {

        @Override
        public List<Locale> getProvidedLocales() {
            return Texts.LANGUAGES;
        }

        @Override
        public String getTranslation(String key, Locale locale, Object... arguments) {
            return texts.text(locale, key, arguments);
        }
    }
}
