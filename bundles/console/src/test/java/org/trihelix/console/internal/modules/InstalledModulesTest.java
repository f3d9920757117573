package org.trihelix.console.internal.modules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Dictionary;
import java.util.Enumeration;
import java.util.Hashtable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Version;
import org.osgi.framework.startlevel.BundleStartLevel;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.trihelix.api.ConflictException;
import org.trihelix.api.access.Access;
import org.trihelix.api.access.Caller;
import org.trihelix.api.data.UnitOfWork;
import org.trihelix.api.journal.Entry;
import org.trihelix.api.journal.Journal;
import org.trihelix.api.module.Modules.Installed;
import org.trihelix.api.module.Modules.State;

class InstalledModulesTest {

    private static final Caller ADMINISTRATOR = Caller.system(Locale.ENGLISH);

    private final List<String> happened = new ArrayList<>();
    private boolean broken;
    private @Nullable Path texts;
    private OffModules off;
    private InstalledModules modules;

    @BeforeEach
    void install(@TempDir Path folder) {
        off = new OffModules(folder.resolve("modules-off"));
        var context = fake(
                BundleContext.class,
                (proxy, method, arguments) -> method.getName().equals("getBundles") ? new Bundle[] {bundle()} : null);
        var bundles = new HubBundles(context, fake(ServiceComponentRuntime.class, (proxy, method, arguments) -> null));
        modules = new InstalledModules(
                bundles,
                fake(Access.class, (proxy, method, arguments) -> null),
                fake(UnitOfWork.class, this::work),
                fake(Journal.class, (proxy, method, arguments) -> happened.add(((Entry) arguments[0]).action())),
                new ModuleStates(bundles),
                off);
    }

    @Test
    void isRecordedBeforeItHappens() {
        modules.stop(ADMINISTRATOR, "ideas");
        modules.start(ADMINISTRATOR, "ideas");
        assertThat(happened).containsExactly("moduleStopped", "stop", "moduleStarted", "start");
    }

    @Test
    void tellsTheNameOfOneThatIsOff(@TempDir Path bundle) throws IOException {
        texts = bundle.resolve("messages_ru.properties");
        Files.writeString(texts, "ideas.module.name=Идеи\nideas.module.description=Собирает идеи");

        assertThat(modules.list(Caller.system(Locale.of("ru"))))
                .containsExactly(new Installed("ideas", "1.2.3", State.OFF, null, "Идеи", "Собирает идеи"));
        assertThat(modules.list(ADMINISTRATOR))
                .containsExactly(new Installed("ideas", "1.2.3", State.OFF, null, "ideas", ""));
    }

    @Test
    void isRemembered() {
        modules.stop(ADMINISTRATOR, "ideas");
        assertThat(off.has("ideas")).isTrue();
        modules.start(ADMINISTRATOR, "ideas");
        assertThat(off.has("ideas")).isFalse();
    }

    @Test
    void failureIsRecordedToo() {
        broken = true;
        assertThatThrownBy(() -> modules.start(ADMINISTRATOR, "ideas")).isInstanceOf(ConflictException.class);
        assertThat(happened).containsExactly("moduleStarted", "start", "moduleNotStarted");
    }

    private Object work(Object proxy, java.lang.reflect.Method method, Object[] arguments) throws Throwable {
        if (arguments[0] instanceof UnitOfWork.Task task) {
            task.run(fake(java.sql.Connection.class, (connection, called, values) -> null));
        }
        return true;
    }

    private Bundle bundle() {
        Dictionary<String, String> headers = new Hashtable<>(Map.of(HubBundles.MODULE_HEADER, "ideas"));
        return fake(Bundle.class, (proxy, method, arguments) -> switch (method.getName()) {
            case "getHeaders" -> headers;
            case "getSymbolicName" -> "org.trihelix.ideas";
            case "start", "stop" -> {
                happened.add(method.getName());
                if (broken) {
                    throw new BundleException("broken");
                }
                yield null;
            }
            case "getVersion" -> new Version(1, 2, 3);
            case "getState" -> Bundle.RESOLVED;
            case "adapt" -> fake(BundleStartLevel.class, (level, called, values) -> false);
            case "findEntries" -> texts(String.valueOf(arguments[1]));
            default -> null;
        });
    }

    private @Nullable Enumeration<URL> texts(String name) throws IOException {
        Path file = texts;
        return file != null && file.endsWith(name)
                ? Collections.enumeration(List.of(file.toUri().toURL()))
                : null;
    }

    private static <T> T fake(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
