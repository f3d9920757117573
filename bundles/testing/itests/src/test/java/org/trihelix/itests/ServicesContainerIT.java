package org.trihelix.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.trihelix.api.access.Access;
import org.trihelix.api.access.Caller;
import org.trihelix.api.access.Permission;
import org.trihelix.api.access.Role;
import org.trihelix.api.access.Scope;
import org.trihelix.api.account.SignIn;
import org.trihelix.api.account.Tokens;
import org.trihelix.api.data.UnitOfWork;
import org.trihelix.api.health.HealthCheck;
import org.trihelix.api.journal.Journal;
import org.trihelix.api.module.HubModule;
import org.trihelix.api.module.Modules;
import org.trihelix.api.people.Organizations;
import org.trihelix.api.people.People;
import org.trihelix.api.people.Regions;
import org.trihelix.api.text.Texts;
import org.trihelix.ideas.Ideas;
import org.trihelix.testing.karaf.InsideHub;
import org.trihelix.testing.karaf.inside.Services;

@InsideHub
public class ServicesContainerIT {

    @Test
    public void everyServiceOfTheApiIsThere() {
        for (Class<?> type : List.of(
                UnitOfWork.class,
                Journal.class,
                Access.class,
                SignIn.class,
                Tokens.class,
                People.class,
                Organizations.class,
                Regions.class,
                Texts.class,
                Modules.class,
                HubModule.class,
                HealthCheck.class,
                Ideas.class)) {
            assertThat(Services.get(type)).isNotNull();
        }
    }

    @Test
    public void whatNobodyDeclaredIsDenied() {
        var access = Services.get(Access.class);
        var invented = Permission.of("invented.everything", Role.values());
        assertThat(access.permission("invented.everything")).isNull();
        assertThat(access.allows(Caller.system(Locale.ENGLISH), invented, Scope.PLATFORM))
                .isFalse();
    }

    @Test
    public void expiredTokenIsNobodys() throws InterruptedException {
        var tokens = Services.get(Tokens.class);
        var signIn = Services.get(SignIn.class);
        var session = signIn.signIn(ADMIN, PASSWORD.toCharArray(), "127.0.0.1", Locale.ENGLISH);
        var caller = signIn.caller(session);
        String secret = tokens.create(caller, "short", Duration.ofSeconds(2));
        assertThat(tokens.authenticate(secret, Locale.ENGLISH)).isNotNull();
        Thread.sleep(2500);
        assertThat(tokens.authenticate(secret, Locale.ENGLISH)).isNull();
    }

    private static final String ADMIN = "admin";
    private static final String PASSWORD = "correct-horse-battery";
}
