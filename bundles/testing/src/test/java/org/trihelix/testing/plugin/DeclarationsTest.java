package org.trihelix.testing.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.trihelix.api.access.Permission;
import org.trihelix.api.module.HubModule;

class DeclarationsTest {

    private static final Permission READ = Permission.signedIn("shed.read");

    public static final class Shed implements HubModule {
        @Override
        public String id() {
            return "shed";
        }

        @Override
        public List<Permission> permissions() {
            return List.of(READ);
        }

        @Override
        public Map<String, String> messages(Locale locale) {
            return Map.of();
        }
    }

    /** @param needed of another component, which is not there when it is asked */
    public record Page(List<String> needed) {
        public Permission permission() {
            return READ;
        }
    }

    public static final class Stray {
        public Permission permission() {
            return Permission.signedIn("shed.write");
        }
    }

    private static Declarations of(Class<?>... types) {
        return new Declarations(List.of(types).stream().map(Class::getName).toList());
    }

    @Test
    void findsWhatNobodyDeclared() {
        assertThat(of(Shed.class, Page.class).undeclared()).isEmpty();
        assertThat(of(Shed.class, Page.class, Stray.class).undeclared())
                .singleElement()
                .asString()
                .contains("Stray", "shed.write");
        assertThat(of(Page.class).undeclared()).hasSize(1);
    }
}
