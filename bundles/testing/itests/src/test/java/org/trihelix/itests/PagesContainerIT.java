package org.trihelix.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.trihelix.api.access.Permission;
import org.trihelix.api.access.Role;
import org.trihelix.testing.karaf.InsideHub;
import org.trihelix.testing.karaf.inside.Services;

@InsideHub
public class PagesContainerIT {

    private static final String VIEW = "org.trihelix.ui.ViewContribution";

    @Test
    public void everyViewIsKnownToTheWalk() throws Exception {
        Services.get(org.trihelix.ideas.Ideas.class);
        var context = Services.context();
        var views = Arrays.stream(context.getAllServiceReferences(VIEW, null))
                .map(context::getService)
                .map(PagesContainerIT::entry)
                .toList();
        assertThat(views).containsExactlyInAnyOrderElementsOf(Pages.ALL);
    }

    @Test
    public void everyPermissionNamesRolesOrEverybody() {
        assertThat(Pages.ALL).allSatisfy(page -> {
            assertThat(page.permission().roles()).isNotEmpty();
            assertThat(Role.values()).containsAll(page.permission().roles());
        });
    }

    /** By reflection: the type lies in a bundle that needs Vaadin. */
    private static Pages.Entry entry(Object view) {
        try {
            var type = view.getClass();
            while (!Arrays.stream(type.getInterfaces())
                    .anyMatch(one -> one.getName().equals(VIEW))) {
                type = type.getSuperclass();
            }
            var contract = Arrays.stream(type.getInterfaces())
                    .filter(one -> one.getName().equals(VIEW))
                    .findFirst()
                    .orElseThrow();
            return new Pages.Entry((String) contract.getMethod("path").invoke(view), (Permission)
                    contract.getMethod("permission").invoke(view));
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
