package org.trihelix.persistence.internal.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.trihelix.persistence.internal.database.Database;
import org.trihelix.persistence.internal.database.Settings;
import org.trihelix.persistence.internal.migration.Migrations;
import org.trihelix.persistence.internal.work.ThreadUnits;

class ModuleUnitTest {

    @TempDir
    private Path data;

    @Test
    void aMissingClassIsToldAsTheReason() {
        var bundle = (Bundle) Proxy.newProxyInstance(
                Bundle.class.getClassLoader(), new Class<?>[] {Bundle.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("getSymbolicName")) {
                        return "org.example";
                    }
                    throw new NoClassDefFoundError("org/example/Gone");
                });
        try (var database = new Database(Settings.embedded(data))) {
            var unit =
                    new ModuleUnit(bundle, database, new ThreadUnits(database), new Migrations(database.connections()));

            unit.open();

            assertThat(unit.failure()).isEqualTo("org.example: org/example/Gone");
            unit.close();
        }
    }
}
