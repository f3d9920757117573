package org.trihelix.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.trihelix.api.DeniedException;
import org.trihelix.api.InvalidException;
import org.trihelix.api.NotFoundException;
import org.trihelix.api.Page;
import org.trihelix.api.access.Caller;
import org.trihelix.itests.inside.Dummies;
import org.trihelix.testing.karaf.InsideHub;
import org.trihelix.testing.karaf.inside.Services;

/** Calls each action of each service, which is what buttons, endpoints and commands call, as somebody who may do nothing. */
@InsideHub
public class ActionsContainerIT {

    /** What nobody may ask for: how many public ideas stand where, which steps the whole way has, and why something is refused. */
    private static final Set<String> OPEN = Set.of("Ideas.counts", "Ideas.figures", "Guide.steps", "Access.refusal");

    /** What says that the values mean nothing before it looks who asks. */
    private static final Set<String> LOOKS_FIRST = Set.of(
            "JointProjects.addDocument",
            "JointProjects.addEffect",
            "JointProjects.addMilestone",
            "JointProjects.measure",
            "JointProjects.reach",
            "Networks.tie",
            "People.change",
            "SubjectFlow.move",
            "SubjectFlow.standing");

    private record Action(Object service, Method method) {

        String name() {
            return method.getDeclaringClass().getSimpleName() + '.' + method.getName();
        }

        /** How the call ended; empty when it was refused or gave nothing. */
        String call(Caller caller) throws IllegalAccessException {
            Object[] values = Arrays.stream(method.getParameterTypes())
                    .map(type -> type == Caller.class ? caller : Dummies.of(type))
                    .toArray();
            try {
                Object given = method.invoke(service, values);
                return !returns() || !isNothing(given) ? name() + " gave " + given : "";
            } catch (InvocationTargetException e) {
                return refused(e.getCause()) ? "" : name() + " threw " + e.getCause();
            }
        }

        private boolean returns() {
            return method.getReturnType() != void.class;
        }

        private boolean refused(Throwable cause) {
            return cause instanceof DeniedException
                    || cause instanceof NotFoundException
                    || cause instanceof InvalidException && LOOKS_FIRST.contains(name());
        }

        private static boolean isNothing(Object given) {
            return given == null || NOTHING.contains(given) || given instanceof Page<?> page && page.total() == 0;
        }
    }

    private static final Set<Object> NOTHING = Set.of(false, 0, 0L, List.of(), Map.of(), Set.of(), Optional.empty());

    @Test
    public void nobodyMayDoAnything() throws Exception {
        List<Action> actions = actions();
        assertThat(actions).hasSizeGreaterThan(80);
        Set<String> allowed = new TreeSet<>();
        for (Action action : actions) {
            String end = action.call(Caller.nobody(Locale.ENGLISH));
            if (!end.isEmpty() && !OPEN.contains(action.name())) {
                allowed.add(end);
            }
        }
        assertThat(allowed).isEmpty();
    }

    private static List<Action> actions() throws InvalidSyntaxException, ClassNotFoundException {
        List<Action> actions = new ArrayList<>();
        for (ServiceReference<?> reference : Services.context().getAllServiceReferences(null, null)) {
            for (String type : (String[]) reference.getProperty("objectClass")) {
                if (type.startsWith("org.trihelix.")) {
                    Object service = Services.context().getService(reference);
                    actionsOf(reference.getBundle().loadClass(type))
                            .forEach(method -> actions.add(new Action(service, method)));
                }
            }
        }
        return actions;
    }

    private static List<Method> actionsOf(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> Arrays.asList(method.getParameterTypes()).contains(Caller.class))
                .toList();
    }
}
