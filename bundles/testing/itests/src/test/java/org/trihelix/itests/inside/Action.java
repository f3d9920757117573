package org.trihelix.itests.inside;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.trihelix.api.access.Caller;
import org.trihelix.testing.karaf.inside.Services;

/**
 * A method of one of the hub's services that asks who calls: what buttons, endpoints and commands end in.
 *
 * @param owner simple name of the service; of the implementing class for what many modules contribute under one type
 */
public record Action(String owner, Object service, Method method) {

    /** Types of which there are many services, each with objects and permissions of its own. */
    private static final Set<String> CONTRIBUTED =
            Set.of("Guide", "SubjectFlow", "SubjectProvider", "ViewContribution");

    /** Of all services that are there now. */
    public static List<Action> all() throws InvalidSyntaxException, ClassNotFoundException {
        List<Action> actions = new ArrayList<>();
        for (ServiceReference<?> reference : Services.context().getAllServiceReferences(null, null)) {
            Object service = Services.context().getService(reference);
            for (Class<?> type : types(reference)) {
                of(type, service).forEach(actions::add);
            }
        }
        return actions;
    }

    /** The hub's own under which it is there. */
    private static List<Class<?>> types(ServiceReference<?> reference) throws ClassNotFoundException {
        List<Class<?>> types = new ArrayList<>();
        for (String name : (String[]) reference.getProperty("objectClass")) {
            if (name.startsWith("org.trihelix.")) {
                types.add(reference.getBundle().loadClass(name));
            }
        }
        return types;
    }

    private static Stream<Action> of(Class<?> type, Object service) {
        boolean contributed = CONTRIBUTED.contains(type.getSimpleName());
        String owner = (contributed ? service.getClass() : type).getSimpleName();
        return Arrays.stream(type.getMethods())
                .filter(method -> Arrays.asList(method.getParameterTypes()).contains(Caller.class))
                .filter(method -> contributed ? isOwn(method, service.getClass()) : !isSaidAbove(method, type))
                .map(method -> new Action(owner, service, method));
    }

    /** What a contribution leaves as the type has it says nothing of its own. */
    private static boolean isOwn(Method method, Class<?> type) {
        try {
            Method there = type.getMethod(method.getName(), method.getParameterTypes());
            return !there.getDeclaringClass().isInterface();
        } catch (NoSuchMethodException e) {
            throw new AssertionError(method.toString(), e);
        }
    }

    /** Whether the class is a service beside an interface that says the same. */
    private static boolean isSaidAbove(Method method, Class<?> type) {
        return !type.isInterface()
                && Arrays.stream(type.getInterfaces())
                        .flatMap(one -> Arrays.stream(one.getMethods()))
                        .anyMatch(one -> one.getName().equals(method.getName())
                                && Arrays.equals(one.getParameterTypes(), method.getParameterTypes()));
    }

    /** {@code Service.method}. */
    public String name() {
        return owner + '.' + method.getName();
    }
}
