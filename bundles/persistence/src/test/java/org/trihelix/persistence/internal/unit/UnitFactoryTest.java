package org.trihelix.persistence.internal.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trihelix.api.AwayException;
import org.trihelix.persistence.internal.database.Database;
import org.trihelix.persistence.internal.database.Settings;
import org.trihelix.persistence.internal.migration.Migrations;
import org.trihelix.persistence.internal.work.ThreadUnits;
import org.trihelix.persistence.probe.ProbeRow;

class UnitFactoryTest {

    @TempDir
    private Path data;

    @Test
    void aClosedUnitKeepsNoClassLoader() throws Exception {
        try (var database = new Database(Settings.embedded(data))) {
            var units = new ThreadUnits(database);
            var former = use(database, units);
            use(database, units);

            for (int i = 0; i < 50 && former.get() != null; i++) {
                System.gc();
                Thread.sleep(20);
            }
            assertThat(former.get()).isNull();
        }
    }

    /** Once it was closed under them: what they had not written yet could be lost, and whoever asked got a fault. */
    @Test
    void isClosedBehindTheUnitsOfWorkThatUseIt() throws Exception {
        try (var database = new Database(Settings.embedded(data));
                var loader = new ModuleLoader();
                var thread = Executors.newSingleThreadExecutor()) {
            var units = new ThreadUnits(database);
            var unit = ClassPathUnit.find("probe", loader);
            new Migrations(database.connections()).run("probe", unit.changes());
            var factory = new UnitFactory(unit.description(), unit.root(), loader, database, units);
            EntityManager em = factory.entityManager();
            Future<?> closing = units.write(connection -> {
                em.createQuery("select r.title from ProbeRow r").getResultList();
                Future<?> begun = thread.submit(factory::close);
                assertThatThrownBy(() -> begun.get(200, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
                em.createQuery("delete from ProbeRow r").executeUpdate();
                return begun;
            });
            closing.get(2, TimeUnit.SECONDS);

            assertThatThrownBy(() -> units.<Object>read(connection -> em.createQuery("select r from ProbeRow r")))
                    .isInstanceOf(AwayException.class);
        }
    }

    private static WeakReference<ClassLoader> use(Database database, ThreadUnits units) throws Exception {
        try (var loader = new ModuleLoader()) {
            var unit = ClassPathUnit.find("probe", loader);
            new Migrations(database.connections()).run("probe", unit.changes());
            try (var factory = new UnitFactory(unit.description(), unit.root(), loader, database, units)) {
                EntityManager em = factory.entityManager();
                Class<?> type = loader.loadClass(ProbeRow.class.getName());
                assertThat(type).isNotSameAs(ProbeRow.class);
                assertThat(units.<Object>read(c ->
                                em.createQuery("select r.title from ProbeRow r").getResultList()))
                        .isEqualTo(java.util.List.of());
                assertThat(units.<Boolean>read(c -> em.find(type, "none") == null))
                        .isTrue();
            }
            return new WeakReference<>(loader);
        }
    }

    /** The probe's classes anew, as if it were a bundle of its own. */
    private static final class ModuleLoader extends URLClassLoader {

        ModuleLoader() {
            super(
                    new URL[] {
                        ProbeRow.class.getProtectionDomain().getCodeSource().getLocation()
                    },
                    UnitFactoryTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.startsWith(ProbeRow.class.getPackageName())) {
                return super.loadClass(name, resolve);
            }
            synchronized (getClassLoadingLock(name)) {
                var loaded = findLoadedClass(name);
                return loaded != null ? loaded : findClass(name);
            }
        }

        @Override
        public void close() throws IOException {
            super.close();
        }
    }
}
