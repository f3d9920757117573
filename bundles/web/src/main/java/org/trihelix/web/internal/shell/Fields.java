package org.trihelix.web.internal.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;
import java.util.function.Function;
import org.trihelix.api.FieldError;
import org.trihelix.api.HubException;
import org.trihelix.api.text.Message;

/** Fields by the names that services use in their refusals. */
public final class Fields {

    private final Map<String, HasValidation> byName = new LinkedHashMap<>();

    public <C extends Component & HasValidation> C add(String name, C field) {
        field.getElement().setProperty("manualValidation", true);
        byName.put(name, field);
        return field;
    }

    public void clear() {
        byName.values().forEach(field -> field.setInvalid(false));
    }

    /** Puts the messages beside their fields and gives those that have none, joined. */
    public String show(HubException refusal, Function<Message, String> text) {
        var elsewhere = new StringJoiner(" ");
        for (FieldError error : refusal.errors()) {
            HasValidation field = byName.get(error.field());
            if (field == null) {
                elsewhere.add(text.apply(error.message()));
            } else {
                field.setErrorMessage(text.apply(error.message()));
                field.setInvalid(true);
            }
        }
        return elsewhere.toString();
    }
}
