package org.trihelix.core.internal.account;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.trihelix.api.ConflictException;
import org.trihelix.api.HubException;
import org.trihelix.api.SubjectRef;
import org.trihelix.api.access.Caller;
import org.trihelix.api.access.Grant;
import org.trihelix.api.access.Role;
import org.trihelix.api.access.Scope;
import org.trihelix.api.account.Setup;
import org.trihelix.api.data.DataFolder;
import org.trihelix.api.data.UnitOfWork;
import org.trihelix.api.journal.Entry;
import org.trihelix.api.journal.Journal;
import org.trihelix.api.people.People;
import org.trihelix.api.people.Person;
import org.trihelix.api.text.Message;
import org.trihelix.api.text.Texts;
import org.trihelix.core.internal.CoreModule;
import org.trihelix.core.internal.people.Checks;
import org.trihelix.core.internal.store.GrantStore;

/** Makes the first administrator: through the set-up page, or from the environment for unattended starts. */
@Component(service = Setup.class, immediate = true)
public final class FirstSetup implements Setup {

    static final String CODE_FILE = "setup-code";
    static final String PASSWORD_VARIABLE = "TRIHELIX_ADMIN_PASSWORD";

    private static final Logger LOG = LoggerFactory.getLogger(FirstSetup.class);
    private static final int PLATFORM_MAX = 120;
    private static final int FREE = 5;
    /** From all addresses together, and then with short waits: whoever guesses must not keep the owner out. */
    private static final int FREE_EVERYWHERE = 100;

    private static final Duration LONGEST_EVERYWHERE = Duration.ofSeconds(10);

    private final UnitOfWork work;
    private final Settings settings;
    private final People people;
    private final Journal journal;
    private final Texts texts;
    private final DemonstrationRunner demonstrations;
    private final Throttle byAddress;
    private final Throttle everywhere;
    private final Path file;
    private volatile @Nullable SetupCode code;
    private volatile boolean needed;

    @Activate
    public FirstSetup(
            @Reference UnitOfWork work,
            @Reference Settings settings,
            @Reference People people,
            @Reference Journal journal,
            @Reference Texts texts,
            @Reference DemonstrationRunner demonstrations,
            @Reference DataFolder folder,
            @Reference Clock clock) {
        this(work, settings, people, journal, texts, demonstrations, folder.path(), clock, System.getenv());
    }

    FirstSetup(
            UnitOfWork work,
            Settings settings,
            People people,
            Journal journal,
            Texts texts,
            DemonstrationRunner demonstrations,
            Path folder,
            Clock clock,
            Map<String, String> environment) {
        this.work = work;
        this.settings = settings;
        this.people = people;
        this.journal = journal;
        this.texts = texts;
        this.demonstrations = demonstrations;
        byAddress = new Throttle(clock, FREE);
        everywhere = new Throttle(clock, FREE_EVERYWHERE, LONGEST_EVERYWHERE);
        file = folder.resolve(CODE_FILE);
        needed = work.read(connection -> GrantStore.administrators(connection) == 0);
        if (needed) {
            unattended(environment.get(PASSWORD_VARIABLE));
        }
        if (needed) {
            code = writeCode(file);
        } else {
            forgetCode();
        }
    }

    private void unattended(@Nullable String password) {
        if (password == null || password.isEmpty()) {
            return;
        }
        String language = settings.language();
        String name = texts.text(Locale.of(language), "hub.administrator");
        try {
            create(new Answers("", language, "Trihelix", "admin", name, password, settings.demonstration()));
            LOG.info("The administrator admin was created with the password given in {}", PASSWORD_VARIABLE);
        } catch (HubException e) {
            String why = e.errors().stream()
                    .map(error -> texts.text(Locale.ENGLISH, error.message()))
                    .collect(Collectors.joining(" "));
            LOG.error("{} cannot be used, the set-up page stays open: {}", PASSWORD_VARIABLE, why);
        }
    }

    private static @Nullable SetupCode writeCode(Path file) {
        try {
            SetupCode written = SetupCode.write(file);
            LOG.info("This hub has no administrator: the code for its set-up page stands in {}", file);
            return written;
        } catch (IOException e) {
            LOG.error("The set-up code cannot be written to {}: set {} and start again", file, PASSWORD_VARIABLE, e);
            return null;
        }
    }

    @Override
    public boolean needed() {
        return needed;
    }

    @Override
    public void complete(Answers answers, String address) {
        requireNeeded(needed);
        var checks = new Checks();
        Boolean fits = Throttle.attempt(
                () -> codeFits(answers.code()), byAddress.at(address).forgetting(), everywhere.at(""));
        if (fits == null) {
            checks.wrong("code", "hub.error.setup.code");
        }
        checks.line("platform", answers.platform(), PLATFORM_MAX);
        checks.language("language", answers.language());
        String login = checks.login("login", answers.login());
        checks.line("name", answers.name(), Checks.NAME_MAX);
        checks.password("password", answers.password(), login);
        checks.done();
        create(answers);
    }

    private @Nullable Boolean codeFits(String given) {
        SetupCode expected = code;
        return expected != null && expected.matches(given) ? Boolean.TRUE : null;
    }

    private void create(Answers answers) {
        Caller system = Caller.system(Locale.of(answers.language()));
        work.run(connection -> {
            GrantStore.lockAdministrators(connection);
            requireNeeded(GrantStore.administrators(connection) == 0);
            Person admin = people.create(
                    system, answers.login(), answers.name(), answers.password(), answers.language(), null);
            people.grant(system, admin.id(), new Grant(Role.ADMINISTRATOR, Scope.PLATFORM));
            settings.setUp(answers.platform().strip(), answers.language(), answers.demonstration());
            journal.append(
                    new Entry(admin.id(), null, CoreModule.ID, "setUp", new SubjectRef("hub", "hub"), List.of(), null));
        });
        needed = false;
        forgetCode();
        if (answers.demonstration()) {
            demonstrations.start();
        }
    }

    private static void requireNeeded(boolean needed) {
        if (!needed) {
            throw new ConflictException(Message.of("hub.error.setup.done"), Map.of());
        }
    }

    private void forgetCode() {
        code = null;
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.warn("The used set-up code could not be deleted; it opens nothing any more", e);
        }
    }

    @Override
    public String platformName() {
        return settings.platform();
    }

    @Override
    public boolean demonstrated() {
        return demonstrations.wanted();
    }

    @Override
    public String defaultLanguage() {
        return settings.language();
    }
}
