package org.apache.karaf.shell.probe;

import java.security.AccessController;
import java.security.PrivilegedAction;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import javax.security.auth.Subject;
import org.jspecify.annotations.Nullable;

/** Stands for the console's code: same calls, same package. */
@SuppressWarnings("removal")
public class Probe implements Function<Subject, Subject>, Callable<ExecutorService> {

    @Override
    public @Nullable Subject apply(Subject subject) {
        return Subject.doAs(
                subject, (PrivilegedAction<Subject>) () -> Subject.getSubject(AccessController.getContext()));
    }

    /** A pool whose one thread the console starts. */
    @Override
    public ExecutorService call() {
        ExecutorService pool = Executors.newSingleThreadExecutor();
        var unused = pool.submit(() -> {});
        return pool;
    }
}
