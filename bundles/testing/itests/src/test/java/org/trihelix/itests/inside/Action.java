package org.trihelix.itests.inside;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.trihelix.api.ConflictException;
import org.trihelix.api.DeniedException;
import org.trihelix.api.InvalidException;
import org.trihelix.api.NotFoundException;
import org.trihelix.api.Page;
import org.trihelix.api.access.Caller;
import org.trihelix.testing.karaf.inside.Services;

/** A method of one of the hub's services that asks who calls: what buttons, endpoints and commands end in. */
public record Action(Object service, Method method) {

    private static final Set<Object> NOTHING = Set.of(false, 0, 0L, List.of(), Map.of(), Set.of(), Optional.empty());

    /** Of all services that are there now. */
    public static List<Action> all() throws InvalidSyntaxException, ClassNotFoundException {
        List<Action> actions = new ArrayList<>();
        for (ServiceReference<?> reference : Services.context().getAllServiceReferences(null, null)) {
            for (String type : (String[]) reference.getProperty("objectClass")) {
                if (type.startsWith("org.trihelix.")) {
                    Object service = Services.context().getService(reference);
                    Arrays.stream(reference.getBundle().loadClass(type).getMethods())
                            .filter(method ->
                                    Arrays.asList(method.getParameterTypes()).contains(Caller.class))
                            .forEach(method -> actions.add(new Action(service, method)));
                }
            }
        }
        return actions;
    }

    /** {@code Service.method}. */
    public String name() {
        return serviceName() + '.' + method.getName();
    }

    private String serviceName() {
        return method.getDeclaringClass().getSimpleName();
    }

    /**
     * Calls it, once for each constant where a constant is asked for.
     *
     * @param looksFirst whether it says what is wrong with the values before it looks who asks
     * @return how calls ended that were not refused and gave something
     */
    public List<String> allowed(Caller caller, Things things, boolean looksFirst) {
        return calls(caller, things)
                .map(values -> allowed(values, looksFirst))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<String> allowed(Object[] values, boolean looksFirst) {
        try {
            Object given = method.invoke(service, values);
            boolean something = method.getReturnType() == void.class || !isNothing(given);
            return something ? Optional.of(name() + " gave " + given) : Optional.empty();
        } catch (InvocationTargetException e) {
            Throwable cause = e.getCause();
            return isRefusal(cause, looksFirst) ? Optional.empty() : Optional.of(name() + " threw " + cause);
        } catch (IllegalAccessException e) {
            throw new AssertionError(name(), e);
        }
    }

    private static boolean isRefusal(Throwable cause, boolean looksFirst) {
        boolean looked = cause instanceof InvalidException || cause instanceof ConflictException;
        return cause instanceof DeniedException || cause instanceof NotFoundException || looksFirst && looked;
    }

    private static boolean isNothing(Object given) {
        return given == null || NOTHING.contains(given) || given instanceof Page<?> page && page.total() == 0;
    }

    private Stream<Object[]> calls(Caller caller, Things things) {
        int constants = Arrays.stream(method.getParameterTypes())
                .filter(Class::isEnum)
                .mapToInt(type -> type.getEnumConstants().length)
                .max()
                .orElse(1);
        return IntStream.range(0, constants).mapToObj(number -> values(caller, things, number));
    }

    private Object[] values(Caller caller, Things things, int number) {
        List<String> texts = things.texts().getOrDefault(name(), things.texts().getOrDefault(serviceName(), List.of()));
        List<Object> values = new ArrayList<>();
        int text = 0;
        for (Class<?> type : method.getParameterTypes()) {
            if (type == String.class && !texts.isEmpty()) {
                values.add(texts.get(Math.min(text++, texts.size() - 1)));
            } else if (type.isEnum()) {
                values.add(type.getEnumConstants()[number % type.getEnumConstants().length]);
            } else {
                values.add(type == Caller.class ? caller : things.objects().getOrDefault(type, Dummies.of(type)));
            }
        }
        return values.toArray();
    }
}
