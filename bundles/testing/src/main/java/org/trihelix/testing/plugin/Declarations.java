package org.trihelix.testing.plugin;

import java.lang.annotation.Annotation;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.access.Permission;
import org.trihelix.api.module.HubModule;
import org.trihelix.api.rest.Requires;

/**
 * Which permissions a plug-in declares and which its pages, tabs, cards and resources ask for. Its components are made with nothing in hand
 * to be asked: their constructors only keep what they get.
 */
final class Declarations {

    private static final String METHOD = "jakarta.ws.rs.HttpMethod";

    private final List<Class<?>> classes;

    Declarations(List<String> names) {
        classes = names.stream().<Class<?>>map(Declarations::load).toList();
    }

    /** Declared, by name. */
    Set<String> declared() {
        return all(HubModule.class).stream()
                .flatMap(module -> module.permissions().stream())
                .map(Permission::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What asks for a permission that is not declared, or for none. */
    List<String> undeclared() {
        Set<String> declared = declared();
        var wrong = new ArrayList<String>();
        for (Class<?> type : classes) {
            Method asks = permission(type);
            if (asks != null && !declared.contains(asked(type, asks))) {
                wrong.add(type.getName() + " asks for " + asked(type, asks));
            }
            Arrays.stream(type.getDeclaredMethods())
                    .filter(Declarations::isOperation)
                    .filter(method -> !declared.contains(required(method)))
                    .forEach(method -> wrong.add(method + " requires " + required(method)));
        }
        return wrong;
    }

    private static @Nullable Method permission(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getName().equals("permission")
                        && method.getReturnType() == Permission.class
                        && method.getParameterCount() == 0
                        && isMade(type))
                .findFirst()
                .orElse(null);
    }

    private static String asked(Class<?> type, Method permission) {
        try {
            return ((Permission) permission.invoke(made(type))).name();
        } catch (ReflectiveOperationException | NullPointerException e) {
            return "nothing (" + e + ')';
        }
    }

    private static boolean isOperation(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(Annotation::annotationType)
                .flatMap(type -> Arrays.stream(type.getAnnotations()))
                .anyMatch(meta -> meta.annotationType().getName().equals(METHOD));
    }

    private static String required(Method method) {
        Requires requires = method.getAnnotation(Requires.class);
        return requires == null ? "nothing" : requires.value();
    }

    private <T> List<T> all(Class<T> type) {
        return classes.stream()
                .filter(one -> type.isAssignableFrom(one) && isMade(one))
                .map(one -> type.cast(made(one)))
                .toList();
    }

    private static boolean isMade(Class<?> type) {
        return !type.isInterface() && !java.lang.reflect.Modifier.isAbstract(type.getModifiers());
    }

    private static Object made(Class<?> type) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructors()[0];
            constructor.setAccessible(true);
            return constructor.newInstance(new Object[constructor.getParameterCount()]);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(type.getName() + ": its constructor has to keep what it gets and do no more", e);
        }
    }

    static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(name + " is in the plug-in, but not on the class path of its tests", e);
        }
    }
}
