package org.trihelix.subject;

import java.security.PrivilegedAction;
import java.security.PrivilegedActionException;
import java.security.PrivilegedExceptionAction;
import javax.security.auth.Subject;
import org.jspecify.annotations.Nullable;

/** The subject the current thread acts for. Signatures are those of the methods whose calls {@link SubjectAgent} redirects here. */
public final class CurrentSubject {

    private static final ThreadLocal<@Nullable Subject> CURRENT = new InheritableThreadLocal<>() {
        @Override
        protected @Nullable Subject childValue(@Nullable Subject parent) {
            return parent != null && consoleStartsThread() ? parent : null;
        }
    };

    private CurrentSubject() {}

    /**
     * In place of {@code Subject.getSubject}.
     *
     * @param ignored the access control context, which carries nothing since JDK 24
     */
    public static @Nullable Subject get(@Nullable Object ignored) {
        return CURRENT.get();
    }

    /** In place of {@code doAs} of {@code Subject} and {@code JaasHelper}. */
    public static <T> T doAs(@Nullable Subject subject, PrivilegedAction<T> action) {
        Subject before = CURRENT.get();
        CURRENT.set(subject);
        try {
            return action.run();
        } finally {
            restore(before);
        }
    }

    /**
     * In place of {@code doAs} of {@code Subject} and {@code JaasHelper}.
     *
     * @throws PrivilegedActionException around a checked exception of the action
     */
    public static <T> T doAs(@Nullable Subject subject, PrivilegedExceptionAction<T> action)
            throws PrivilegedActionException {
        Subject before = CURRENT.get();
        CURRENT.set(subject);
        try {
            return action.run();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new PrivilegedActionException(e);
        } finally {
            restore(before);
        }
    }

    private static void restore(@Nullable Subject before) {
        if (before == null) {
            CURRENT.remove();
        } else {
            CURRENT.set(before);
        }
    }

    private static boolean consoleStartsThread() {
        return StackWalker.getInstance()
                .walk(frames -> frames.map(StackWalker.StackFrame::getClassName)
                        .filter(name ->
                                !name.startsWith("java.") && !name.startsWith("org.trihelix.subject.CurrentSubject"))
                        .findFirst()
                        .filter(name ->
                                name.startsWith("org.apache.karaf.shell.") || name.startsWith("org.apache.felix.gogo."))
                        .isPresent());
    }
}
