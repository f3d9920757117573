package org.trihelix.core.internal.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trihelix.api.BusyException;
import org.trihelix.api.ConflictException;
import org.trihelix.api.FieldError;
import org.trihelix.api.InvalidException;
import org.trihelix.api.PageRequest;
import org.trihelix.api.access.Grant;
import org.trihelix.api.access.Role;
import org.trihelix.api.access.Scope;
import org.trihelix.api.account.Setup.Answers;
import org.trihelix.api.people.Person;
import org.trihelix.core.internal.TestHub;

class FirstSetupTest {

    private static final String HERE = "10.0.0.1";

    @TempDir
    private Path folder;

    private TestHub hub;
    private DemonstrationRunner demonstrations;

    @BeforeEach
    void open() {
        hub = new TestHub();
        demonstrations = new DemonstrationRunner(false, Duration.ofSeconds(10));
    }

    @AfterEach
    void close() throws InterruptedException {
        demonstrations.stop();
    }

    private FirstSetup start(Map<String, String> environment) {
        var settings = new Settings(hub.migrated, hub.work);
        return new FirstSetup(
                hub.work, settings, hub.people, hub.journal, hub.texts, demonstrations, folder, hub.clock, environment);
    }

    private Path file() {
        return folder.resolve(FirstSetup.CODE_FILE);
    }

    private String code() throws IOException {
        return Files.readString(file()).strip();
    }

    private static Answers answers(String code, boolean demonstration) {
        return new Answers(code, "en", " Siberia ", "Root", "Root Person", TestHub.PASSWORD, demonstration);
    }

    private Person onlyPerson() {
        return hub.people.find(TestHub.SYSTEM, "", PageRequest.first(2)).items().getFirst();
    }

    @Test
    void theCodeOpensTheSetupOnce() throws IOException {
        FirstSetup setup = start(Map.of());
        assertThat(setup.needed()).isTrue();
        assertThat(setup.platformName()).isEmpty();
        assertThat(setup.defaultLanguage()).isEqualTo("ru");
        assertThat(code()).matches("[2-9A-HJKMNP-Z]{5}-[2-9A-HJKMNP-Z]{5}");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
        setup.complete(answers(code().toLowerCase(Locale.ROOT).replace("-", " "), false), HERE);
        assertThat(setup.needed()).isFalse();
        assertThat(file()).doesNotExist();
        assertThat(setup.platformName()).isEqualTo("Siberia");
        assertThat(setup.defaultLanguage()).isEqualTo("en");
        assertThat(onlyPerson().login()).isEqualTo("root");
        assertThat(onlyPerson().grants()).containsExactly(new Grant(Role.ADMINISTRATOR, Scope.PLATFORM));
        assertThat(hub.journal.actions()).containsExactly("accountOpened", "roleGranted", "setUp");
        assertThatThrownBy(() -> setup.complete(answers("", false), HERE)).isInstanceOf(ConflictException.class);
        FirstSetup again = start(Map.of(FirstSetup.PASSWORD_VARIABLE, "something else entirely"));
        assertThat(again.needed()).isFalse();
        assertThat(again.platformName()).isEqualTo("Siberia");
        assertThat(file()).doesNotExist();
    }

    @Test
    void knowsWhetherTheDemonstrationComesAnyway() throws InterruptedException {
        assertThat(start(Map.of()).demonstrated()).isFalse();
        demonstrations.stop();
        demonstrations = new DemonstrationRunner(true, Duration.ofSeconds(10));

        assertThat(start(Map.of()).demonstrated()).isTrue();
    }

    @Test
    void everythingWrongIsToldAtOnceAndGuessingIsSlowedDown() {
        FirstSetup setup = start(Map.of());
        var wrong = new Answers("AAAAA-AAAAA", "de", "", "x", "", "short", false);
        var refusal = catchThrowableOfType(InvalidException.class, () -> setup.complete(wrong, HERE));
        assertThat(refusal.errors())
                .extracting(FieldError::field)
                .containsExactlyInAnyOrder("code", "language", "platform", "login", "name", "password");
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> setup.complete(answers("AAAAA-AAAAA", false), HERE))
                    .isInstanceOf(InvalidException.class);
        }
        assertThatThrownBy(() -> setup.complete(answers(code(), false), HERE)).isInstanceOf(BusyException.class);
        assertThat(setup.needed()).isTrue();
    }

    /** All visitors once shared one count: whoever guessed kept the owner out. */
    @Test
    void whoGuessesElsewhereDoesNotKeepTheOwnerOut() throws IOException {
        FirstSetup setup = start(Map.of());
        for (int i = 0; i < 6; i++) {
            assertThatThrownBy(() -> setup.complete(answers("AAAAA-AAAAA", false), "10.0.0.66"))
                    .isInstanceOf(InvalidException.class);
        }
        assertThatThrownBy(() -> setup.complete(answers(code(), false), "10.0.0.66"))
                .isInstanceOf(BusyException.class);
        setup.complete(answers(code(), false), HERE);
        assertThat(setup.needed()).isFalse();
    }

    @Test
    void guessingFromEverywhereIsSlowedDown() {
        FirstSetup setup = start(Map.of());
        for (int i = 0; i < 101; i++) {
            String address = "10.0.1." + i;
            assertThatThrownBy(() -> setup.complete(answers("AAAAA-AAAAA", false), address))
                    .isInstanceOf(InvalidException.class);
        }
        assertThatThrownBy(() -> setup.complete(answers(code(), false), HERE)).isInstanceOf(BusyException.class);
        hub.clock.advance(Duration.ofSeconds(3));
        assertThatThrownBy(() -> setup.complete(answers("AAAAA-AAAAA", false), HERE))
                .isInstanceOf(InvalidException.class);
    }

    @Test
    void eachStartHasItsOwnCode() throws IOException {
        start(Map.of());
        String first = code();
        FirstSetup second = start(Map.of());
        assertThat(code()).isNotEqualTo(first);
        assertThatThrownBy(() -> second.complete(answers(first, false), HERE)).isInstanceOf(InvalidException.class);
    }

    @Test
    void theEnvironmentMakesTheAdministrator() {
        start(Map.of());
        assertThat(file()).exists();
        FirstSetup setup = start(Map.of(FirstSetup.PASSWORD_VARIABLE, TestHub.PASSWORD));
        assertThat(setup.needed()).isFalse();
        assertThat(file()).doesNotExist();
        assertThat(onlyPerson().login()).isEqualTo("admin");
        assertThat(onlyPerson().name()).isEqualTo("Администратор");
    }

    @Test
    void aPasswordThatIsTooShortLeavesTheSetupOpen() {
        FirstSetup setup = start(Map.of(FirstSetup.PASSWORD_VARIABLE, "short"));
        assertThat(setup.needed()).isTrue();
        assertThat(file()).exists();
    }

    @Test
    void theDemonstrationComesWhenItIsAskedFor() throws Exception {
        var installed = new CountDownLatch(2);
        demonstrations.add(installed::countDown, Map.of());
        FirstSetup setup = start(Map.of());
        setup.complete(answers(code(), true), HERE);
        demonstrations.add(installed::countDown, Map.of("service.ranking", 5));
        assertThat(installed.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(new Settings(hub.migrated, hub.work).demonstration()).isTrue();
    }
}
