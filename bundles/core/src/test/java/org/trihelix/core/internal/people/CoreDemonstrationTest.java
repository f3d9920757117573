package org.trihelix.core.internal.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trihelix.api.PageRequest;
import org.trihelix.api.people.Organization;
import org.trihelix.api.people.Sector;
import org.trihelix.core.internal.TestHub;
import org.trihelix.core.internal.store.DemoMarks;

class CoreDemonstrationTest {

    private static final PageRequest MANY = PageRequest.first(PageRequest.MAX_LIMIT);

    private final TestHub hub = new TestHub();

    @TempDir
    private Path folder;

    private void install() {
        new CoreDemonstration(hub.work, hub.people, hub.organizations, new DemoPasswords(folder)).install();
    }

    private List<String> lines() throws IOException {
        return Files.readAllLines(folder.resolve(DemoPasswords.FILE));
    }

    @Test
    void everybodyComesOnceWithAPasswordOfHisOwn() throws IOException {
        install();
        List<String> passwords = lines();
        install();
        assertThat(lines()).isEqualTo(passwords).hasSize(DemoCast.PEOPLE.size()).doesNotHaveDuplicates();
        assertThat(hub.people.find(TestHub.SYSTEM, "", MANY).total()).isEqualTo(DemoCast.PEOPLE.size());
        assertThat(hub.people.find(TestHub.SYSTEM, "(демо)", MANY).total()).isEqualTo(DemoCast.PEOPLE.size());
        String[] first = passwords.getFirst().split(" ");
        assertThat(hub.signIn().signIn(first[0], first[1].toCharArray(), "10.0.0.1", Locale.ENGLISH))
                .isNotNull();
    }

    @Test
    void everySectorIsThereAndEverybodyBelongsSomewhere() {
        install();
        List<Organization> organizations =
                hub.organizations.find("", null, null, MANY).items();
        Set<Sector> sectors = organizations.stream().map(Organization::sector).collect(Collectors.toSet());
        assertThat(sectors).containsExactlyInAnyOrderElementsOf(Arrays.asList(Sector.values()));
        assertThat(organizations).allMatch(one -> one.name().endsWith("(демо)"));
        assertThat(hub.people.find(TestHub.SYSTEM, "", MANY).items())
                .allMatch(person -> !person.organizations().isEmpty());
    }

    @Test
    void whoCameBeforeThereWereMarksIsKnownByLoginAndName() throws IOException {
        DemoCast.Invented author = DemoCast.PEOPLE.getFirst();
        String known = hub.people
                .create(TestHub.SYSTEM, author.login(), author.name(), TestHub.PASSWORD, "ru", author.region())
                .id();
        hub.member(DemoCast.PEOPLE.get(1).login());
        install();
        assertThat(hub.work.read(DemoMarks::all))
                .containsEntry(author.login(), known)
                .hasSize(DemoCast.PEOPLE.size() - 1);
        assertThat(lines()).noneMatch(line -> line.startsWith(author.login() + ' '));
    }

    @Test
    void onlyTheOwnerMayReadThePasswords() throws IOException {
        install();
        assertThat(Files.getPosixFilePermissions(folder.resolve(DemoPasswords.FILE)))
                .hasSize(2);
    }
}
