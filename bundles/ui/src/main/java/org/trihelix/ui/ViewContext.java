package org.trihelix.ui;

import com.vaadin.flow.shared.Registration;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;
import org.trihelix.api.SubjectRef;
import org.trihelix.api.access.Caller;
import org.trihelix.api.access.Permission;
import org.trihelix.api.access.Scope;
import org.trihelix.api.subject.Subject;
import org.trihelix.api.text.Message;

/** What a view, tab or widget knows of the page it stands on. Made anew for each visit; used only from the page's own thread. */
@ProviderType
public interface ViewContext {

    Caller caller();

    Locale locale();

    ZoneId zone();

    /** For what depends on the time; its zone is {@link #zone()}. */
    Clock clock();

    /** Text in the reader's language. */
    String text(String key, Object... arguments);

    default String text(Message message) {
        return text(message.key(), message.arguments().toArray());
    }

    /** Whether there is such a text: a module that leaves takes its own along. */
    boolean hasText(String key);

    boolean allows(Permission permission, Scope scope);

    boolean allowsSomewhere(Permission permission);

    /** Whether the reader goes through the demonstration, where examples save him inventions. */
    boolean demonstrated();

    /** Value of {@code :name} in the view's path; empty when the path has no such part. */
    String parameter(String name);

    /** Value in the address's query, null when it is not there. */
    @Nullable
    String query(String name);

    /** Puts values into the address's query without leaving the page; an empty value removes its name. */
    void query(Map<String, String> values);

    /**
     * Puts another path below {@code /app/} into the address without leaving the page, for what the page has become meanwhile: reloading leads
     * there. The query is emptied.
     */
    void address(String path);

    /** Goes to a path below {@code /app/}, with or without a query: {@code ideas/ID?tab=comments}. */
    void navigate(String path);

    /** Says briefly that something was done, politely to screen readers. */
    void done(String text);

    /** Says what went wrong and stays until dismissed. */
    void failed(String text);

    /**
     * Follows the tabs that modules contribute for an object: the listener is called before this returns and again, from the page's own thread,
     * each time that one of them comes or goes. It gets those the reader may open, in their order. Ends with the page or earlier by the
     * registration.
     */
    Registration tabs(SubjectRef subject, Consumer<List<DetailTab>> listener);

    /** An object of any module by its reference, null when there is none, nobody here knows its kind or the reader may not know of it. */
    @Nullable
    Subject subject(SubjectRef ref);

    /**
     * Runs what a click asked for. A {@link org.trihelix.api.HubException} is shown as {@link #failed} in the reader's language, anything
     * else is logged under a number that is shown.
     *
     * @return true when nothing was thrown
     */
    boolean attempt(Runnable action);
}
