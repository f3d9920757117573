package org.trihelix.persistence.internal.unit;

import java.io.IOException;
import java.net.URL;
import java.util.Enumeration;
import org.eclipse.persistence.jpa.PersistenceProvider;
import org.jspecify.annotations.Nullable;

/** The module's classes first, then the JPA provider's, then this bundle's. */
final class UnitClassLoader extends ClassLoader {

    private final ClassLoader module;

    UnitClassLoader(ClassLoader module) {
        super("unit", null);
        this.module = module;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        for (var loader : new ClassLoader[] {module, PersistenceProvider.class.getClassLoader()}) {
            try {
                return loader.loadClass(name);
            } catch (ClassNotFoundException e) {
                continue;
            }
        }
        return UnitClassLoader.class.getClassLoader().loadClass(name);
    }

    @Override
    protected @Nullable URL findResource(String name) {
        return module.getResource(name);
    }

    @Override
    protected Enumeration<URL> findResources(String name) throws IOException {
        return module.getResources(name);
    }
}
