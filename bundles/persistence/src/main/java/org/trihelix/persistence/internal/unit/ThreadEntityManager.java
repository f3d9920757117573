package org.trihelix.persistence.internal.unit;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trihelix.persistence.internal.work.Participant;
import org.trihelix.persistence.internal.work.ThreadUnits;
import org.trihelix.persistence.internal.work.Unit;

/** An entity manager for many threads: each call goes to the one of the thread's unit of work, made at its first use there. */
final class ThreadEntityManager implements InvocationHandler {

    private static final Set<String> NOT_YOURS = Set.of("close", "getTransaction", "joinTransaction");

    private final String unit;
    private final @Nullable EntityManagerFactory factory;
    private final ThreadUnits units;
    private final Turnstile turnstile;

    private ThreadEntityManager(
            String unit, @Nullable EntityManagerFactory factory, ThreadUnits units, Turnstile turnstile) {
        this.unit = unit;
        this.factory = factory;
        this.units = units;
        this.turnstile = turnstile;
    }

    /** @param turnstile passed by each unit of work that uses it */
    static EntityManager of(
            String unit, @Nullable EntityManagerFactory factory, ThreadUnits units, Turnstile turnstile) {
        return (EntityManager) Proxy.newProxyInstance(
                EntityManager.class.getClassLoader(),
                new Class<?>[] {EntityManager.class},
                new ThreadEntityManager(unit, factory, units, turnstile));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, @Nullable Object @Nullable [] arguments)
            throws Throwable {
        if (method.getDeclaringClass() == Object.class) {
            return object(proxy, method, arguments);
        }
        if (NOT_YOURS.contains(method.getName())) {
            throw new IllegalStateException(method.getName() + " is the business of UnitOfWork");
        }
        try {
            return method.invoke(joined(), arguments);
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        }
    }

    private EntityManager joined() {
        if (!(units.current() instanceof Unit work)) {
            throw new IllegalStateException("The entity manager of " + unit
                    + " was called outside a unit of work: wrap the call in UnitOfWork.read or UnitOfWork.write");
        }
        return ((Joined) work.participant(this, this::join)).em;
    }

    private Participant join(Unit work) {
        if (factory == null) {
            throw new IllegalStateException("The unit " + unit + " names no entities in its persistence.xml");
        }
        turnstile.enter();
        try {
            return new Joined(factory.createEntityManager(), work, turnstile);
        } catch (RuntimeException | Error e) {
            turnstile.leave();
            throw e;
        }
    }

    private @Nullable Object object(Object proxy, Method method, @Nullable Object @Nullable [] arguments) {
        return switch (method.getName()) {
            case "equals" -> arguments != null && proxy == arguments[0];
            case "hashCode" -> System.identityHashCode(proxy);
            default -> "EntityManager of " + unit;
        };
    }

    private static final class Joined implements Participant {

        private final EntityManager em;
        private final Turnstile turnstile;

        Joined(EntityManager em, Unit work, Turnstile turnstile) {
            this.em = em;
            this.turnstile = turnstile;
            if (work.writing()) {
                em.getTransaction().begin();
            }
        }

        @Override
        public void beforeCommit() {
            em.getTransaction().commit();
        }

        @Override
        public void close() {
            try (em) {
                if (em.getTransaction().isActive()) {
                    em.getTransaction().rollback();
                }
            } finally {
                turnstile.leave();
            }
        }
    }
}
