package org.trihelix.installer.internal.payload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.trihelix.installer.internal.payload.JarFacts.ServiceFacts;
import org.trihelix.plugin.PluginFileException;

class JarReadingTest {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipOutputStream zip = new ZipOutputStream(bytes);

    private JarReadingTest with(String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    private JarFacts read() throws IOException {
        zip.close();
        return new JarReading("a.jar", new Meter()).read(new ByteArrayInputStream(bytes.toByteArray()));
    }

    @Test
    void readsWhatABundleSaysOfItself() throws IOException {
        JarFacts facts = with("META-INF/MANIFEST.MF", """
                        Manifest-Version: 1.0
                        Bundle-SymbolicName: org.example.forest;singleton:=true
                        Bundle-Version: 1.2.3
                        Trihelix-Module: forest

                        """)
                .with("org/example/messages_ru.properties", "forest.permission.read=Читать лес\n")
                .with("META-INF/db/001.sql", "CREATE TABLE FOREST_TREE (ID INT);\ncreate table FOREST_LEAF (ID INT);")
                .with("OSGI-INF/a.xml", """
                        <scr:component xmlns:scr="http://www.osgi.org/xmlns/scr/v1.3.0" name="a">
                          <property name="osgi.jakartars.resource" type="Boolean" value="true"/>
                          <service><provide interface="org.trihelix.ui.DetailTab"/></service>
                          <implementation class="a"/>
                        </scr:component>
                        """)
                .with("OSGI-INF/metatype.xml", "<metatype/>")
                .read();

        assertThat(facts.symbolicName()).isEqualTo("org.example.forest");
        assertThat(facts.version()).isEqualTo("1.2.3");
        assertThat(facts.module()).isEqualTo("forest");
        assertThat(facts.tables()).containsExactly("FOREST_TREE", "FOREST_LEAF");
        assertThat(facts.texts().get("ru")).containsEntry("forest.permission.read", "Читать лес");
        assertThat(facts.components())
                .containsExactly(new ServiceFacts(
                        List.of("org.trihelix.ui.DetailTab"), Map.of("osgi.jakartars.resource", "true")));
    }

    @Test
    void readsWhatIsNoBundle() throws IOException {
        assertThat(with("readme.txt", "hello").read().symbolicName()).isEmpty();
    }

    @Test
    void refusesTextsThatUnpackToFillTheMemory() throws IOException {
        with("messages_en.properties", "a".repeat(5 << 20));
        assertThatThrownBy(this::read).isInstanceOf(PluginFileException.class).hasMessageContaining("messages_en");
    }

    @Test
    void readsNoEntitiesFromElsewhere() throws IOException {
        with("OSGI-INF/a.xml", "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><component>&x;</component>");
        assertThatThrownBy(this::read).isInstanceOf(IOException.class);
    }
}
