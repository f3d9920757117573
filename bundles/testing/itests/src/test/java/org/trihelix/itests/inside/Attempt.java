package org.trihelix.itests.inside;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.osgi.framework.InvalidSyntaxException;
import org.trihelix.api.Page;
import org.trihelix.api.access.Caller;
import org.trihelix.api.data.UnitOfWork;
import org.trihelix.testing.karaf.inside.Services;

/**
 * One way to call an action.
 *
 * @param name {@code Service.method}, or {@code Service.method:WAY} where what it takes depends on the values
 */
public record Attempt(String name, Action action, Values values) {

    private static final Set<Object> NOTHING = Set.of(false, 0, 0L, List.of(), Map.of(), Set.of(), Optional.empty());

    /** How a call ended: with what it gave, or with what it threw. */
    public record End(String name, Object given, Throwable thrown) {

        /** Whether it did nothing and told nothing. */
        public boolean isEmpty() {
            boolean nothing =
                    given == null || NOTHING.contains(given) || given instanceof Page<?> page && isEmpty(page);
            return thrown == null && nothing;
        }

        private static boolean isEmpty(Page<?> page) {
            return page.total() == 0;
        }

        @Override
        public String toString() {
            return name + (thrown == null ? " gave " + given : " threw " + thrown);
        }
    }

    /** Leaves the unit of work, so that nothing of the call stays. */
    private static final class Undone extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient End end;

        Undone(End end) {
            super(null, null, false, false);
            this.end = end;
        }
    }

    /** All ways to call all actions. */
    public static List<Attempt> all(Things things) throws InvalidSyntaxException, ClassNotFoundException {
        return Action.all().stream()
                .flatMap(action -> things.ways(action).entrySet().stream()
                        .map(way -> new Attempt(way.getKey(), action, way.getValue())))
                .toList();
    }

    /** Calls it and undoes what it did; once for each constant, where any constant of a type will do. */
    public List<End> ends(Caller caller) {
        Class<?>[] types = action.method().getParameterTypes();
        int constants = Arrays.stream(types)
                .filter(Class::isEnum)
                .filter(type -> values.of(type) == null)
                .mapToInt(type -> type.getEnumConstants().length)
                .max()
                .orElse(1);
        return IntStream.range(0, constants)
                .mapToObj(number -> end(arguments(types, caller, number)))
                .toList();
    }

    private End end(Object[] arguments) {
        try {
            return Services.get(UnitOfWork.class).write(connection -> {
                values.before().run();
                throw new Undone(called(arguments));
            });
        } catch (Undone e) {
            return e.end;
        }
    }

    private End called(Object[] arguments) {
        try {
            Object given = action.method().invoke(action.service(), arguments);
            boolean done = action.method().getReturnType() == void.class;
            return new End(name, done ? "done" : given, null);
        } catch (InvocationTargetException e) {
            return new End(name, null, e.getCause());
        } catch (IllegalAccessException e) {
            throw new AssertionError(name, e);
        }
    }

    private Object[] arguments(Class<?>[] types, Caller caller, int number) {
        List<Object> arguments = new ArrayList<>();
        int text = 0;
        for (Class<?> type : types) {
            if (type == String.class && !values.texts().isEmpty()) {
                arguments.add(values.texts().get(Math.min(text++, values.texts().size() - 1)));
            } else {
                arguments.add(type == Caller.class ? caller : value(type, number));
            }
        }
        return arguments.toArray();
    }

    private Object value(Class<?> type, int number) {
        Object known = values.of(type);
        if (known == null && type.isEnum()) {
            return type.getEnumConstants()[number % type.getEnumConstants().length];
        }
        return known == null ? Dummies.of(type) : known;
    }
}
