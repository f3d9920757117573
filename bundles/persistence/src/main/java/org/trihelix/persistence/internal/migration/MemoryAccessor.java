package org.trihelix.persistence.internal.migration;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import liquibase.resource.AbstractResource;
import liquibase.resource.AbstractResourceAccessor;
import liquibase.resource.Resource;

/** Texts in memory: whatever Liquibase may cache, no module's class loader is behind it. */
final class MemoryAccessor extends AbstractResourceAccessor {

    private final Map<String, String> texts;

    MemoryAccessor(Map<String, String> texts) {
        this.texts = texts;
    }

    @Override
    public List<Resource> search(String path, boolean recursive) {
        return texts.keySet().stream()
                .filter(name -> name.startsWith(path))
                .<Resource>map(Text::new)
                .toList();
    }

    @Override
    public List<Resource> getAll(String path) {
        return texts.containsKey(path) ? List.of(new Text(path)) : List.of();
    }

    @Override
    public List<String> describeLocations() {
        return List.of("memory");
    }

    @Override
    public void close() {}

    private final class Text extends AbstractResource {

        Text(String path) {
            super(path, URI.create("memory:/" + path));
        }

        @Override
        public InputStream openInputStream() {
            return new ByteArrayInputStream(texts.getOrDefault(getPath(), "").getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public boolean exists() {
            return texts.containsKey(getPath());
        }

        @Override
        public Resource resolve(String other) {
            return new Text(resolvePath(other));
        }

        @Override
        public Resource resolveSibling(String other) {
            return new Text(resolveSiblingPath(other));
        }
    }
}
