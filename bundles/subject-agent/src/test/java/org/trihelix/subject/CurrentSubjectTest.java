package org.trihelix.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.security.PrivilegedAction;
import java.security.PrivilegedActionException;
import java.security.PrivilegedExceptionAction;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.security.auth.Subject;
import org.apache.karaf.shell.probe.Probe;
import org.junit.jupiter.api.Test;

class CurrentSubjectTest {

    private final Subject subject = new Subject();

    @Test
    void isBoundDuringTheActionOnly() {
        PrivilegedAction<Subject> ask = () -> CurrentSubject.get(null);
        assertThat(CurrentSubject.doAs(subject, ask)).isSameAs(subject);
        assertThat(CurrentSubject.get(null)).isNull();
    }

    @Test
    void isRestoredAfterAnInnerActionFailed() {
        PrivilegedAction<Subject> outer = () -> {
            assertThatThrownBy(() -> CurrentSubject.doAs(new Subject(), failing()))
                    .isInstanceOf(PrivilegedActionException.class)
                    .hasCauseInstanceOf(IOException.class);
            return CurrentSubject.get(null);
        };
        assertThat(CurrentSubject.doAs(subject, outer)).isSameAs(subject);
    }

    @Test
    void consoleThreadsInheritIt() throws Exception {
        PrivilegedAction<ExecutorService> grow = () -> new Probe().call();
        assertThat(askIn(CurrentSubject.doAs(subject, grow))).isSameAs(subject);
    }

    @Test
    void otherPoolsNeverKeepIt() throws Exception {
        PrivilegedAction<ExecutorService> grow = () -> {
            ExecutorService pool = Executors.newSingleThreadExecutor();
            var unused = pool.submit(() -> {});
            return pool;
        };
        assertThat(askIn(CurrentSubject.doAs(subject, grow))).isNull();
    }

    private static PrivilegedExceptionAction<Subject> failing() {
        return () -> {
            throw new IOException("on purpose");
        };
    }

    private static Subject askIn(ExecutorService pool) throws Exception {
        try {
            Future<Subject> answer = pool.submit(() -> CurrentSubject.get(null));
            return answer.get();
        } finally {
            pool.shutdownNow();
        }
    }
}
