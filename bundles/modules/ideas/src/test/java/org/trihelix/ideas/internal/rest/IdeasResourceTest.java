package org.trihelix.ideas.internal.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.trihelix.api.access.Permission;
import org.trihelix.api.rest.Requires;
import org.trihelix.ideas.IdeasPermissions;

class IdeasResourceTest {

    @Test
    void asksForADeclaredPermissionAtEveryDoor() {
        List<String> declared =
                IdeasPermissions.ALL.stream().map(Permission::name).toList();
        List<Method> doors = Arrays.stream(IdeasResource.class.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .toList();

        assertThat(doors).hasSize(15).allSatisfy(door -> {
            assertThat(door.getAnnotation(Requires.class)).as(door.getName()).isNotNull();
            assertThat(door.getAnnotation(Requires.class).value()).isIn(declared);
            assertThat(changes(door)
                            && door.getAnnotation(Requires.class).value().equals("ideas.read"))
                    .as(door.getName() + " changes something and is open to everybody")
                    .isFalse();
        });
    }

    private static boolean changes(Method door) {
        return Arrays.stream(door.getAnnotations())
                .map(Annotation::annotationType)
                .map(Class::getSimpleName)
                .anyMatch(List.of("POST", "PUT", "DELETE")::contains);
    }
}
