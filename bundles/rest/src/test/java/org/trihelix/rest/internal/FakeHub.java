package org.trihelix.rest.internal;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trihelix.api.BusyException;
import org.trihelix.api.DeniedException;
import org.trihelix.api.Page;
import org.trihelix.api.access.Access;
import org.trihelix.api.access.Caller;
import org.trihelix.api.access.Grant;
import org.trihelix.api.access.HubPermissions;
import org.trihelix.api.access.Permission;
import org.trihelix.api.access.Role;
import org.trihelix.api.access.Scope;
import org.trihelix.api.account.Session;
import org.trihelix.api.account.Setup;
import org.trihelix.api.account.SignIn;
import org.trihelix.api.account.Tokens;
import org.trihelix.api.journal.Journal;
import org.trihelix.api.people.People;
import org.trihelix.api.people.Person;
import org.trihelix.api.text.Message;
import org.trihelix.api.text.Texts;

/** The services of the core as far as the frame asks them: the tokens "member", "admin" and "regional", one password, texts of this bundle. */
final class FakeHub {

    static final String PASSWORD = "correct:horse";
    static final String REGION = "RU-TOM";

    final Access access = new FakeAccess();
    final Texts texts = new FakeTexts();
    final Tokens tokens = new FakeTokens();
    final SignIn signIn = fake(SignIn.class, Map.of("signIn", this::signIn, "caller", arguments -> member()));
    final Journal journal = fake(Journal.class, Map.of("latest", arguments -> nothing(), "of", arguments -> nothing()));
    final People people = fake(
            People.class,
            Map.of(
                    "person", arguments -> resident((String) arguments[0]),
                    "administered", arguments -> administered((Caller) arguments[0], (String) arguments[1]),
                    "find", arguments -> nothing()));
    final Setup setup = fake(Setup.class, Map.of("defaultLanguage", arguments -> "ru"));

    private static Page<?> nothing() {
        return new Page<>(List.of(), null, 0);
    }

    static Caller member() {
        return person("member", Role.MEMBER);
    }

    /** Holds every role of the platform's administration, for one region. */
    private static Caller regional(Locale locale) {
        Set<Grant> grants = Set.of(
                new Grant(Role.ADMINISTRATOR, Scope.region(REGION)), new Grant(Role.MANAGER, Scope.region(REGION)));
        return new Caller("regional", "r", locale, grants, List.of());
    }

    /** At home in the region, elsewhere or nowhere, as the identifier says. */
    private static Person resident(String id) {
        String region = id.equals("nowhere") ? null : id;
        return new Person(id, id, id, "ru", Person.Theme.SYSTEM, region, true, Set.of(), List.of(), 1);
    }

    private Person administered(Caller caller, String id) {
        Person person = resident(id);
        String region = person.region();
        access.require(caller, HubPermissions.PEOPLE, region == null ? Scope.PLATFORM : Scope.region(region));
        return person;
    }

    private static Caller person(String name, Role role) {
        return new Caller(name, name, Locale.ENGLISH, Set.of(new Grant(role, Scope.PLATFORM)), List.of());
    }

    private Object signIn(Object[] arguments) {
        if (arguments[0].equals("busy")) {
            throw new BusyException(Message.of("rest.error.value"), Duration.ofSeconds(30));
        }
        if (!new String((char[]) arguments[1]).equals(PASSWORD)) {
            throw new DeniedException(Message.of("rest.error.token"), true);
        }
        return new Session("member", 1);
    }

    interface Answer {
        Object to(Object[] arguments);
    }

    static <T> T fake(Class<T> type, Map<String, Answer> answers) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, args) -> {
            Answer answer = answers.get(method.getName());
            if (answer == null) {
                throw new UnsupportedOperationException(method.getName());
            }
            return answer.to(args);
        }));
    }

    private static final class FakeTokens implements Tokens {

        @Override
        public String create(Caller caller, String name, @Nullable Duration life) {
            return "thx_" + caller.id() + "_" + name;
        }

        @Override
        public List<Token> list(Caller caller) {
            return List.of();
        }

        @Override
        public void revoke(Caller caller, String id) {}

        @Override
        public @Nullable Caller authenticate(String secret, Locale locale) {
            return switch (secret) {
                case "member" -> new Caller("member", "m", locale, member().grants(), List.of());
                case "admin" ->
                    new Caller(
                            "admin",
                            "a",
                            locale,
                            person("admin", Role.ADMINISTRATOR).grants(),
                            List.of());
                case "regional" -> regional(locale);
                default -> null;
            };
        }
    }

    private static final class FakeAccess implements Access {

        @Override
        public boolean allows(Caller caller, Permission permission, Scope scope) {
            return permission.everybody()
                    || caller.grants().stream()
                            .filter(grant -> grant.scope().equals(Scope.PLATFORM)
                                    || grant.scope().equals(scope))
                            .anyMatch(grant -> permission.roles().contains(grant.role()));
        }

        @Override
        public boolean allowsSomewhere(Caller caller, Permission permission) {
            return permission.everybody()
                    || caller.grants().stream()
                            .anyMatch(grant -> permission.roles().contains(grant.role()));
        }

        @Override
        public @Nullable Permission permission(String name) {
            return HubPermissions.ALL.stream()
                    .filter(p -> p.name().equals(name))
                    .findFirst()
                    .orElse(null);
        }

        @Override
        public DeniedException refusal(Caller caller, Permission permission) {
            return new DeniedException(Message.of("rest.error.undeclared"), !caller.isPerson());
        }
    }

    /** Patterns are shown raw: formatting is the core's work. */
    private static final class FakeTexts implements Texts {

        @Override
        public String text(Locale locale, String key, Object... arguments) {
            return new RestTexts().messages(locale).getOrDefault(key, key);
        }

        @Override
        public boolean has(Locale locale, String key) {
            return new RestTexts().messages(locale).containsKey(key);
        }
    }
}
