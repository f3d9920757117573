package org.trihelix.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.util.function.Function;
import javax.security.auth.Subject;
import org.apache.karaf.shell.probe.Probe;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;

class SubjectAgentTest {

    private final Subject subject = new Subject();

    @Test
    @EnabledForJreRange(min = JRE.JAVA_24)
    void withoutTheAgentTheCallThrows() {
        assertThatThrownBy(() -> new Probe().apply(subject)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void redirectedCallsFindTheSubject() throws Exception {
        assertThat(redirectedProbe().apply(subject)).isSameAs(subject);
    }

    @Test
    void leavesOtherClassesAlone() throws Exception {
        byte[] bytes = bytesOf(Probe.class);
        assertThat(new SubjectAgent().transform(null, "org/example/Probe", null, null, bytes))
                .isNull();
    }

    @SuppressWarnings("unchecked")
    private static Function<Subject, Subject> redirectedProbe() throws Exception {
        byte[] bytes = SubjectAgent.redirect(bytesOf(Probe.class));
        ClassLoader loader = new ClassLoader(SubjectAgentTest.class.getClassLoader()) {
            @Override
            protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
                return name.equals(Probe.class.getName())
                        ? defineClass(name, bytes, 0, bytes.length)
                        : super.loadClass(name, resolve);
            }
        };
        return (Function<Subject, Subject>)
                loader.loadClass(Probe.class.getName()).getDeclaredConstructor().newInstance();
    }

    private static byte[] bytesOf(Class<?> type) throws Exception {
        try (InputStream in = type.getResourceAsStream(type.getSimpleName() + ".class")) {
            return in.readAllBytes();
        }
    }
}
