package org.trihelix.ui;

import com.vaadin.flow.shared.Registration;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.HubException;
import org.trihelix.api.SubjectRef;
import org.trihelix.api.access.Caller;
import org.trihelix.api.access.Permission;
import org.trihelix.api.access.Scope;
import org.trihelix.api.subject.Subject;
import org.trihelix.ui.internal.UiTexts;

/** A page without a browser: texts are their keys with arguments, the address is a map, messages are kept. */
final class FakeContext implements ViewContext {
    static final Instant NOW = Instant.parse("2026-11-21T07:42:30Z");

    private static final Set<String> TEXTS =
            new UiTexts().messages(Locale.ENGLISH).keySet();

    final Map<String, String> address = new HashMap<>();
    final List<String> messages = new ArrayList<>();
    final List<Consumer<List<DetailTab>>> followers = new ArrayList<>();
    Locale locale = Locale.of("ru");
    boolean demonstrated;

    /** What the keys of texts that are not here begin with. */
    String away = "away.";

    @Override
    public Caller caller() {
        return Caller.nobody(locale);
    }

    @Override
    public Locale locale() {
        return locale;
    }

    @Override
    public ZoneId zone() {
        return ZoneId.of("Europe/Moscow");
    }

    @Override
    public Clock clock() {
        return Clock.fixed(NOW, zone());
    }

    @Override
    public String text(String key, Object... arguments) {
        if (key.startsWith("ui.") && !TEXTS.contains(key)) {
            throw new AssertionError("no text " + key);
        }
        return arguments.length == 0 ? key : key + Arrays.toString(arguments);
    }

    @Override
    public boolean hasText(String key) {
        return !key.startsWith(away);
    }

    @Override
    public boolean allows(Permission permission, Scope scope) {
        return true;
    }

    @Override
    public boolean allowsSomewhere(Permission permission) {
        return true;
    }

    @Override
    public boolean demonstrated() {
        return demonstrated;
    }

    @Override
    public String parameter(String name) {
        return "";
    }

    @Override
    public @Nullable String query(String name) {
        return address.get(name);
    }

    @Override
    public void query(Map<String, String> values) {
        values.forEach((name, value) -> {
            if (value.isEmpty()) {
                address.remove(name);
            } else {
                address.put(name, value);
            }
        });
    }

    @Override
    public void address(String path) {
        messages.add("at " + path);
    }

    @Override
    public void navigate(String path) {
        messages.add("to " + path);
    }

    @Override
    public void done(String text) {
        messages.add(text);
    }

    @Override
    public void failed(String text) {
        messages.add("failed " + text);
    }

    @Override
    public Registration tabs(SubjectRef subject, Consumer<List<DetailTab>> listener) {
        followers.add(listener);
        listener.accept(List.of());
        return () -> followers.remove(listener);
    }

    @Override
    public @Nullable Subject subject(SubjectRef ref) {
        return ref.id().equals("known") ? new Subject(ref, "Known Person", "people/known", null, null) : null;
    }

    @Override
    public boolean attempt(Runnable action) {
        try {
            action.run();
            return true;
        } catch (HubException e) {
            failed(text(e.message()));
            return false;
        }
    }
}
