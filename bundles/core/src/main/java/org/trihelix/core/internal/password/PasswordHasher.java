package org.trihelix.core.internal.password;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.osgi.service.component.annotations.Component;
import org.trihelix.api.BusyException;
import org.trihelix.api.text.Message;

/** Hashes passwords, two at a time: each costs 19 MiB and a core, so a crowd waits in a short queue and the rest is told to come again. */
@Component(service = PasswordHasher.class)
public final class PasswordHasher {

    static final int AT_ONCE = 2;
    static final int WAITING = 40;
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration RETRY = Duration.ofSeconds(2);

    private final Semaphore running = new Semaphore(AT_ONCE, true);
    private final Argon2 current;
    private final String nobodys;

    public PasswordHasher() {
        this(Argon2.CURRENT);
    }

    PasswordHasher(Argon2 current) {
        this.current = current;
        nobodys = current.hash(new char[0]);
    }

    /** @throws BusyException when too many wait already */
    public String hash(char[] password) {
        return gated(() -> current.hash(password));
    }

    public boolean verify(char[] password, String stored) {
        return gated(() -> Argon2.verify(password, stored));
    }

    /** Takes as long as {@link #verify}, for logins that do not exist. */
    public void verifyNobody(char[] password) {
        verify(password, nobodys);
    }

    public boolean outdated(String stored) {
        return !current.made(stored);
    }

    <T> T gated(Supplier<T> work) {
        if (running.getQueueLength() >= WAITING || !acquired()) {
            throw new BusyException(Message.of("hub.error.busy"), RETRY);
        }
        try {
            return work.get();
        } finally {
            running.release();
        }
    }

    private boolean acquired() {
        try {
            return running.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
