package org.trihelix.web.internal.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.server.VaadinServletService;
import com.vaadin.flow.server.VaadinSession;
import java.lang.reflect.Field;
import java.util.concurrent.locks.ReentrantLock;
import org.junit.jupiter.api.Test;

class AppSessionTest {

    @Test
    void isUnlockedEvenWhenWhatWaitedForItFails() throws ReflectiveOperationException {
        var lock = new ReentrantLock();
        var session = new AppSession(new Failing());
        Field field = VaadinSession.class.getDeclaredField("lock");
        field.setAccessible(true);
        field.set(session, lock);

        session.lock();

        assertThatThrownBy(session::unlock).hasMessage("task");
        assertThat(lock.isLocked()).isFalse();
    }

    private static final class Failing extends VaadinServletService {

        private static final long serialVersionUID = 1L;

        @Override
        public void runPendingAccessTasks(VaadinSession session) {
            throw new IllegalStateException("task");
        }
    }
}
